import { rename, rm } from "node:fs/promises";
import path from "node:path";
import type { DictionaryHeader, DictionaryItem } from "@/core/exchange/dictionary-entry";
import {
  createCompiled,
  type DictionaryRow,
  type FoundProblems,
  insertEntries,
  readContents,
} from "./dictionary-file";
import { dictionaryFile, syncToDisk } from "./dictionary-folder";
import { type DictionaryRefusal, RefusalError } from "./dictionary-refusal";
import type { Sqlite3Connection } from "./sqlite3-connection";

/** done: from 0 to 1, or null where the end is not in sight. entries: how many have been read. */
export type DictionaryProgress = {
  phase: "storing" | "unpacking" | "reading";
  id: string;
  done: number | null;
  entries: number;
};
export type OnProgress = (progress: DictionaryProgress) => void;

/** A thing that the analysis compiles for itself: made only where its hash is another than the stored one. */
export type CompiledSource = { name: string; hash: string; make: () => Promise<Uint8Array> };

/** What `read` gives is closed when it has been read. */
type Readable = {
  header: DictionaryHeader;
  items: Iterable<DictionaryItem> | AsyncIterable<DictionaryItem>;
  progress: () => number | null;
  close: () => Promise<void>;
};

/** A dictionary of the file to be. read: null where its rows are copied from the file as it is. */
export type Planned = {
  row: Omit<DictionaryRow, "entries" | "position">;
  read: (() => Promise<Readable>) | null;
};

export type Plan = {
  /** in their order */
  dictionaries: readonly Planned[];
  compiled: readonly CompiledSource[];
  /** told where a dictionary cannot be read: it is then left out; without this the refusal is thrown */
  onRefusal?: (id: string, refusal: DictionaryRefusal) => void;
};

async function insertDictionary(
  connection: Sqlite3Connection,
  { row, read }: Planned,
  position: number,
  onProgress: OnProgress,
): Promise<FoundProblems | null> {
  const insert = async (entries: number) => {
    const { id, title, format, licence, source, inputHash, addedAt } = row;
    const values = [id, title, format, licence, source, entries, inputHash, addedAt, position];
    await connection.run("INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values);
  };
  if (!read) {
    const [kept] = await connection.all("SELECT entries FROM old.dictionary WHERE id = ?", [row.id]);
    await insert(Number(kept?.entries ?? 0));
    return null;
  }
  const reading = await read();
  try {
    const { entries, ...found } = await insertEntries(connection, row.id, reading.items, (count) =>
      onProgress({ phase: "reading", id: row.id, done: reading.progress(), entries: count }),
    );
    await insert(entries);
    return found;
  } finally {
    await reading.close();
  }
}

async function insertCompiled(
  connection: Sqlite3Connection,
  old: boolean,
  sources: readonly CompiledSource[],
) {
  const kept = new Map<string, string>();
  if (old) {
    await connection.run("INSERT INTO compiled SELECT name, hash, bytes FROM old.compiled");
    for (const row of await connection.all("SELECT name, hash FROM compiled"))
      kept.set(String(row.name), String(row.hash));
  }
  for (const { name, hash, make } of sources) {
    if (kept.get(name) === hash) continue;
    const bytes = Buffer.from(await make());
    await connection.run("INSERT OR REPLACE INTO compiled VALUES (?, ?, ?)", [name, hash, bytes]);
  }
}

/**
 * Compiles dictionary.db anew beside the one that stands: what did not change is copied from that in one go, sorted as
 * it is. `commit` puts it in place, whole and on the disk, and `discard` takes it away; until then the old one serves.
 * To be called within `withDictionaries`.
 */
export async function buildDictionary(dataDir: string, plan: Plan, onProgress: OnProgress) {
  const file = dictionaryFile(dataDir);
  const made = `${file}.new`;
  const discard = () => rm(made, { force: true });
  await discard();
  const old = (await readContents(file)) === null ? null : file;
  const connection = await createCompiled(made, old);
  const problems = new Map<string, FoundProblems>();
  try {
    const kept = plan.dictionaries.filter(({ read }) => !read).map(({ row }) => row.id);
    if (kept.length > 0) {
      const copy =
        "INSERT INTO headword SELECT * FROM old.headword WHERE dictionaryId IN (SELECT value FROM json_each(?))";
      await connection.run(copy, [JSON.stringify(kept)]);
    }
    await insertCompiled(connection, old !== null, plan.compiled);
    for (const [position, planned] of plan.dictionaries.entries()) {
      try {
        const found = await insertDictionary(connection, planned, position, onProgress);
        if (found) problems.set(planned.row.id, found);
      } catch (error) {
        if (!plan.onRefusal || !(error instanceof RefusalError)) throw error;
        await connection.run("DELETE FROM headword WHERE dictionaryId = ?", [planned.row.id]);
        plan.onRefusal(planned.row.id, error.refusal);
      }
    }
    await connection.exec("COMMIT");
    await connection.close();
    await syncToDisk(made);
  } catch (error) {
    await connection.close();
    await discard();
    throw error;
  }
  const commit = async () => {
    await rename(made, file);
    // the folder too, or the new name could be lost in a power cut; Windows has no such thing
    if (process.platform !== "win32") await syncToDisk(path.dirname(file), "r");
  };
  return { problems, commit, discard };
}
