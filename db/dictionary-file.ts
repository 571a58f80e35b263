import { pathToFileURL } from "node:url";
import sqlite3 from "sqlite3";
import type { DictionaryItem, DictionaryProblem } from "@/core/exchange/dictionary-entry";
import { normaliseWord } from "@/core/text/normalise";
import { RefusalError } from "./dictionary-refusal";
import { Sqlite3Connection } from "./sqlite3-connection";

/** Counts up when what is stored, or how files are read, changes: all is compiled anew. */
const version = "1";
const maxEntries = 5_000_000;
const maxProblems = 100;
const batch = 500;

const tables = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE dictionary (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, format TEXT NOT NULL, licence TEXT NOT NULL, source TEXT NOT NULL,
    entries INTEGER NOT NULL, inputHash TEXT NOT NULL, addedAt TEXT NOT NULL, position INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE headword (
    key TEXT NOT NULL, dictionaryId TEXT NOT NULL, number INTEGER NOT NULL, headword TEXT NOT NULL,
    partOfSpeech TEXT, article TEXT, meanings TEXT NOT NULL,
    PRIMARY KEY (key, dictionaryId, number)
  ) WITHOUT ROWID;
  CREATE TABLE compiled (name TEXT PRIMARY KEY, hash TEXT NOT NULL, bytes BLOB NOT NULL);
  INSERT INTO meta VALUES ('version', '${version}');`;

/** A dictionary in the compiled file. addedAt: a time in ISO 8601; position: from 0, in the learner's order. */
export type DictionaryRow = {
  id: string;
  title: string;
  format: string;
  licence: string;
  source: string;
  entries: number;
  inputHash: string;
  addedAt: string;
  position: number;
};

/** Opens a compiled file as one that nobody changes: a new one takes its place, its pages never change. */
export async function openCompiled(file: string): Promise<Sqlite3Connection> {
  return Sqlite3Connection.open(
    `${pathToFileURL(file).href}?immutable=1`,
    sqlite3.OPEN_READONLY | sqlite3.OPEN_URI,
  );
}

/** The dictionaries of a compiled file, in their order. */
export async function dictionaryRows(connection: Sqlite3Connection): Promise<DictionaryRow[]> {
  const rows = await connection.all("SELECT * FROM dictionary ORDER BY position");
  return rows.map((row) => ({
    id: String(row.id),
    title: String(row.title),
    format: String(row.format),
    licence: String(row.licence),
    source: String(row.source),
    entries: Number(row.entries),
    inputHash: String(row.inputHash),
    addedAt: String(row.addedAt),
    position: Number(row.position),
  }));
}

/** What a compiled file holds; null where there is none, or it is broken or of another version. */
export async function readContents(
  file: string,
): Promise<{ rows: DictionaryRow[]; compiled: Map<string, string> } | null> {
  let connection: Sqlite3Connection | null = null;
  try {
    connection = await openCompiled(file);
    const [meta] = await connection.all("SELECT value FROM meta WHERE name = 'version'");
    if (meta?.value !== version) return null;
    const hashes = await connection.all("SELECT name, hash FROM compiled");
    const compiled = new Map(hashes.map(({ name, hash }) => [String(name), String(hash)]));
    return { rows: await dictionaryRows(connection), compiled };
  } catch {
    return null;
  } finally {
    await connection?.close();
  }
}

/** Makes an empty file to compile into, in one transaction that is still open. Not safe until it is whole. */
export async function createCompiled(file: string, old: string | null): Promise<Sqlite3Connection> {
  const connection = await Sqlite3Connection.open(file);
  try {
    await connection.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-64000");
    if (old !== null) await connection.all("ATTACH ? AS old", [old]);
    await connection.exec(`BEGIN; ${tables}`);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** The first problems (100 at most) and how many there were in all. */
export type FoundProblems = { problems: DictionaryProblem[]; problemCount: number };

/**
 * Writes the entries of one dictionary. Throws the refusal of the reader, tooManyEntries (over 5 million), and
 * noEntries, with the first problem, where there is none. The event loop gets its turn every 500 entries.
 */
export async function insertEntries(
  connection: Sqlite3Connection,
  dictionaryId: string,
  items: Iterable<DictionaryItem> | AsyncIterable<DictionaryItem>,
  onEntries: (entries: number) => void,
): Promise<{ entries: number } & FoundProblems> {
  const problems: DictionaryProblem[] = [];
  let problemCount = 0;
  let entries = 0;
  let rows: unknown[] = [];
  const flush = async () => {
    const values = "SELECT value ->> 0, ?, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5";
    await connection.run(`INSERT INTO headword ${values} FROM json_each(?)`, [
      dictionaryId,
      JSON.stringify(rows),
    ]);
    rows = [];
    onEntries(entries);
  };
  for await (const item of items) {
    if ("refusal" in item) throw new RefusalError(item.refusal.reason, item.refusal);
    if ("problem" in item) {
      if (++problemCount <= maxProblems) problems.push(item.problem);
      // a file of nothing but problems should not hold up the server either
      if (problemCount % 5_000 === 0) await new Promise(setImmediate);
      continue;
    }
    if (++entries > maxEntries) throw new RefusalError("tooManyEntries", { detail: String(maxEntries) });
    const { headword, partOfSpeech, article, meanings } = item.entry;
    rows.push([normaliseWord(headword), entries, headword, partOfSpeech, article, JSON.stringify(meanings)]);
    if (rows.length >= batch) await flush();
  }
  if (entries === 0) {
    const [first] = problems;
    throw new RefusalError("noEntries", { line: first?.line, detail: first?.reason });
  }
  await flush();
  return { entries, problems, problemCount };
}
