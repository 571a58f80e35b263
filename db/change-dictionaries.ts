import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { buildDictionary } from "./build-dictionary";
import { readContents } from "./dictionary-file";
import {
  dictionariesFolder,
  dictionaryFile,
  readManifests,
  withDictionaries,
  writeJson,
} from "./dictionary-folder";
import { type DictionaryRefusal, orRefusal, RefusalError } from "./dictionary-refusal";

type ChangeResult = { ok: true } | DictionaryRefusal;

/** A file with these of the dictionaries that it has, in this order; null where there is none yet. */
async function rebuild(dataDir: string, ids: readonly string[]) {
  const old = await readContents(dictionaryFile(dataDir));
  if (!old) return null;
  const rows = old.rows.filter(({ id }) => ids.includes(id));
  rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const dictionaries = rows.map((row) => ({ row, read: null }));
  return buildDictionary(dataDir, { dictionaries, compiled: [] }, () => {});
}

/**
 * Takes a dictionary out, with the files that it was added from. Reasons: unknownDictionary (also the core lexicon),
 * dictionariesBusy, diskFull, notWritable.
 */
export async function removeDictionary(dataDir: string, id: string): Promise<ChangeResult> {
  const remove = async (): Promise<ChangeResult> => {
    const { manifests, order } = await readManifests(dataDir);
    if (!manifests.some((manifest) => manifest.id === id))
      throw new RefusalError("unknownDictionary", { detail: id });
    const built = await rebuild(
      dataDir,
      order.filter((other) => other !== id),
    );
    const folder = dictionariesFolder(dataDir);
    const removed = path.join(folder, `.removed-${id}`);
    try {
      await rename(path.join(folder, id), removed);
    } catch (error) {
      await built?.discard();
      throw error;
    }
    // interrupted here, the next compilation leaves it out, since its manifest is gone
    await built?.commit();
    await rm(removed, { recursive: true, force: true });
    return { ok: true };
  };
  return orRefusal(() => withDictionaries(dataDir, remove));
}

/**
 * Puts the dictionaries in the order of `ids`, in which "core" may stand anywhere; those that are not named follow, as
 * they are. Reasons: unknownDictionary, sameDictionaryTwice, dictionariesBusy, diskFull, notWritable.
 */
export async function orderDictionaries(dataDir: string, ids: readonly string[]): Promise<ChangeResult> {
  const reorder = async (): Promise<ChangeResult> => {
    const { order } = await readManifests(dataDir);
    const unknown = ids.find((id) => !order.includes(id));
    if (unknown !== undefined) throw new RefusalError("unknownDictionary", { detail: unknown });
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) throw new RefusalError("sameDictionaryTwice", { detail: twice });
    const wanted = [...ids, ...order.filter((id) => !ids.includes(id))];
    const built = await rebuild(dataDir, wanted);
    await writeJson(path.join(dictionariesFolder(dataDir), "order.json"), wanted);
    await built?.commit();
    return { ok: true };
  };
  return orRefusal(() => withDictionaries(dataDir, reorder));
}
