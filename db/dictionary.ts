import { stat } from "node:fs/promises";
import type { DictionaryEntry } from "@/core/exchange/dictionary-entry";
import { normaliseWord } from "@/core/text/normalise";
import { type DictionaryRow, dictionaryRows, openCompiled } from "./dictionary-file";
import type { Row } from "./sqlite3-values";

/** What a dictionary says of a word that was looked up. key: the spelling under which it was found. */
type Found = DictionaryEntry & { key: string; dictionary: { id: string; title: string } };

/** Look-ups in dictionary.db; never throws because of that file. */
export type Dictionary = {
  /**
   * What the dictionaries say of these words, by the order of the words, then of the dictionaries. At most 100
   * words, 300 answers. They are compared as `normaliseWord` spells them.
   */
  lookUp(keys: readonly string[]): Promise<Found[]>;
  /** The dictionaries in their order, the core lexicon among them. */
  dictionaries(): Promise<DictionaryRow[]>;
  /** A thing that was compiled for the analysis; null where there is none of this name. */
  readCompiled(name: string): Promise<{ hash: string; bytes: Uint8Array } | null>;
  close(): Promise<void>;
};

// CROSS JOIN keeps the words outside: for each one search in the primary key
const query = `
  SELECT words.key AS place, headword.*, dictionary.title
  FROM json_each(?) AS words
  CROSS JOIN headword ON headword.key = words.value
  CROSS JOIN dictionary ON dictionary.id = headword.dictionaryId
  ORDER BY words.key, dictionary.position, headword.number LIMIT 300`;

function toFound(row: Row): Found {
  const meanings: unknown = JSON.parse(String(row.meanings));
  return {
    key: String(row.key),
    headword: String(row.headword),
    partOfSpeech: row.partOfSpeech as Found["partOfSpeech"],
    article: row.article as Found["article"],
    meanings: Array.isArray(meanings) ? meanings.map(String) : [],
    dictionary: { id: String(row.dictionaryId), title: String(row.title) },
  };
}

type Open = Awaited<ReturnType<typeof openCompiled>>;

/**
 * Opens the compiled file for look-ups, one indexed query each, on SQLite's own threads. It need not be there: as
 * long as it is missing or broken, nothing is found; a new one that takes its place is noticed at the next look-up.
 */
export function openDictionary(file: string): Dictionary {
  let stamp: string | null = null;
  let current: Promise<Open | null> = Promise.resolve(null);
  let closed = false;

  const fresh = async (): Promise<Promise<Open | null>> => {
    const found = await stat(file).catch(() => null);
    const seen = found && `${found.dev} ${found.ino} ${found.mtimeMs} ${found.size}`;
    if (seen !== stamp && !closed) {
      const old = current;
      stamp = seen;
      current = seen === null ? Promise.resolve(null) : openCompiled(file).catch(() => null);
      // waits for the look-ups that run in it
      void old.then((connection) => connection?.close());
    }
    return current;
  };
  /** null where the file is missing or broken, or was replaced at that very moment twice. */
  const ask = async <T>(question: (connection: Open) => Promise<T>): Promise<T | null> => {
    for (let tries = 0; tries < 2; tries++) {
      const connection = await fresh();
      if (!connection) return null;
      try {
        return await question(connection);
      } catch {}
    }
    return null;
  };

  return {
    async lookUp(keys) {
      const words = [...new Set(keys.map(normaliseWord))].slice(0, 100);
      const rows =
        words.length > 0 && (await ask((connection) => connection.all(query, [JSON.stringify(words)])));
      return rows ? rows.map(toFound) : [];
    },
    async dictionaries() {
      return (await ask(dictionaryRows)) ?? [];
    },
    async readCompiled(name) {
      const sql = "SELECT hash, bytes FROM compiled WHERE name = ?";
      const [row] = (await ask((connection) => connection.all(sql, [name]))) ?? [];
      return row && Buffer.isBuffer(row.bytes) ? { hash: String(row.hash), bytes: row.bytes } : null;
    },
    async close() {
      closed = true;
      const last = current;
      current = Promise.resolve(null);
      await (await last)?.close();
    },
  };
}
