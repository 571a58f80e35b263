import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import type { DictionaryEntry } from "@/core/exchange/dictionary-entry";
import { buildDictionary, type CompiledSource, type OnProgress, type Planned } from "./build-dictionary";
import { type DictionaryRow, readContents } from "./dictionary-file";
import {
  dictionariesFolder,
  dictionaryFile,
  type Manifest,
  readManifests,
  withDictionaries,
} from "./dictionary-folder";
import { openReading } from "./dictionary-reading";
import { type DictionaryRefusal, orRefusal } from "./dictionary-refusal";
import { unpackFiles } from "./dictionary-unpack";

/** The lexicon that ships. hash: another where the entries are others. count: of the entries, if known, for the progress. */
export type CoreEntries = {
  hash: string;
  title: string;
  licence: string;
  source: string;
  count: number | null;
  entries: () => Iterable<DictionaryEntry>;
};

type Options = {
  /** null: what was compiled of the core lexicon is kept */
  coreEntries: CoreEntries | null;
  compiled: readonly CompiledSource[];
  onProgress: OnProgress;
};

/** failed: dictionaries that could not be read, which are left out; all others are compiled. */
export type CompileResult =
  | {
      ok: true;
      changed: boolean;
      dictionaries: DictionaryRow[];
      failed: ({ id: string } & DictionaryRefusal)[];
    }
  | DictionaryRefusal;

function* coreItems({ entries }: CoreEntries) {
  for (const entry of entries()) yield { entry };
}

function plannedCore(core: CoreEntries | null, old: DictionaryRow | undefined, now: Date): Planned[] {
  if (!core || old?.inputHash === core.hash) return old ? [{ row: old, read: null }] : [];
  const { hash, title, licence, source, count } = core;
  const row = {
    id: "core",
    title,
    licence,
    source,
    format: "core",
    inputHash: hash,
    addedAt: now.toISOString(),
  };
  let read = 0;
  const items = function* () {
    for (const item of coreItems(core)) {
      read++;
      yield item;
    }
  };
  const progress = () => (count ? Math.min(1, read / count) : null);
  return [{ row, read: async () => ({ header: row, items: items(), progress, close: async () => {} }) }];
}

/** Reads a dictionary from the files as they came; what had to be unpacked is removed when it is closed. */
async function openStored(dataDir: string, { id, files }: Manifest, onProgress: OnProgress) {
  const folder = dictionariesFolder(dataDir);
  const into = await mkdtemp(path.join(folder, ".unpacked-"));
  const remove = () => rm(into, { recursive: true, force: true });
  try {
    const paths = files.map((name) => path.join(folder, id, name));
    const onBytes = () => onProgress({ phase: "unpacking", id, done: null, entries: 0 });
    const reading = await openReading(await unpackFiles(paths, into, onBytes));
    const close = async () => {
      await reading.close();
      await remove();
    };
    return { ...reading, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Brings dictionary.db up to date with the core lexicon and the dictionaries that the learner added: reads what was
 * added or changed, copies the rest, and does nothing where nothing changed. The old file serves until the new
 * one is whole; an interruption leaves it. Reasons: dictionariesBusy, diskFull, notWritable.
 */
export async function compileDictionaries(
  dataDir: string,
  options: Options,
  now: Date,
): Promise<CompileResult> {
  const { coreEntries, compiled, onProgress } = options;
  const file = dictionaryFile(dataDir);
  const compile = async (): Promise<CompileResult> => {
    const { manifests, order } = await readManifests(dataDir);
    const old = await readContents(file);
    const rows = new Map(old?.rows.map((row) => [row.id, row]));
    const added = manifests.map(({ files, ...row }): Planned => {
      const same = rows.get(row.id)?.inputHash === row.inputHash;
      return { row, read: same ? null : () => openStored(dataDir, { files, ...row }, onProgress) };
    });
    const dictionaries = [...plannedCore(coreEntries, rows.get("core"), now), ...added];
    dictionaries.sort((a, b) => order.indexOf(a.row.id) - order.indexOf(b.row.id));
    const sameOrder = old?.rows.map(({ id }) => id).join() === dictionaries.map(({ row }) => row.id).join();
    const sameCompiled = compiled.every(({ name, hash }) => old?.compiled.get(name) === hash);
    if (old && sameOrder && sameCompiled && dictionaries.every(({ read }) => !read)) {
      return { ok: true, changed: false, dictionaries: old.rows, failed: [] };
    }
    const failed: ({ id: string } & DictionaryRefusal)[] = [];
    const onRefusal = (id: string, refusal: DictionaryRefusal) => failed.push({ id, ...refusal });
    const built = await buildDictionary(dataDir, { dictionaries, compiled, onRefusal }, onProgress);
    await built.commit();
    return { ok: true, changed: true, dictionaries: (await readContents(file))?.rows ?? [], failed };
  };
  return orRefusal(() => withDictionaries(dataDir, compile));
}
