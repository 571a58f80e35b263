import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import sqlite3 from "sqlite3";
import type { DictionaryItem } from "@/core/exchange/dictionary-entry";
import { readWikDictWord, type WikDictRow } from "@/core/exchange/wikdict";
import { RefusalError } from "./dictionary-refusal";
import { headOf } from "./file-bytes";
import { Sqlite3Connection } from "./sqlite3-connection";

const batch = 1_000;
const maxRows = 10_000_000;
const text = (column: string) => `typeof(${column}) = 'text' AND length(${column}) < 20000`;
const usable = `${text("written_rep")} AND ${text("trans_list")}`;

/** Real tables only: a view could be made to run for ever. */
const tablesQuery = `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'
  AND name IN ('translation', 'simple_translation')`;

function sortQuery(tables: ReadonlySet<unknown>): string {
  const senses = `SELECT lexentry, written_rep, trans_list, score FROM translation WHERE ${usable}`;
  const others = `SELECT NULL AS lexentry, written_rep, trans_list, 0 AS score FROM simple_translation WHERE ${usable}`;
  const missing = `${others} AND written_rep NOT IN (SELECT written_rep FROM translation WHERE ${usable})`;
  const both = `${senses} UNION ALL ${missing}`;
  const rows = !tables.has("translation") ? others : tables.has("simple_translation") ? both : senses;
  return `SELECT * FROM (${rows}) ORDER BY written_rep, lexentry IS NULL, lexentry, score DESC LIMIT ${maxRows}`;
}

/** SQLite would read what lacks as empty. Source: https://www.sqlite.org/fileformat2.html, 1.3 */
function isWhole(file: string): boolean {
  const head = Buffer.from(headOf(file, 100));
  if (head.length < 100) return false;
  const size = head.readUInt16BE(16);
  const sure = head.readUInt32BE(24) === head.readUInt32BE(92);
  return !sure || statSync(file).size >= (size === 1 ? 65_536 : size) * head.readUInt32BE(28);
}

/**
 * A WikDict database (nl-en.sqlite3), opened as a file that nobody writes. Gives its words, which are those of table
 * `translation` (with their parts of speech) and what only `simple_translation` has. Throws refusals:
 * truncatedFile, damagedFile, unknownDatabase where the tables are not WikDict's.
 */
export async function openWikDict(file: string) {
  if (!isWhole(file)) throw new RefusalError("truncatedFile");
  const flags = sqlite3.OPEN_READONLY | sqlite3.OPEN_URI;
  const connection = await Sqlite3Connection.open(`${pathToFileURL(file).href}?immutable=1`, flags);
  const run = async <T>(work: Promise<T>, reason: string): Promise<T> =>
    work.catch((error: unknown) => {
      throw new RefusalError(reason, { detail: error instanceof Error ? error.message : undefined });
    });
  let total = 0;
  let line = 0;
  const prepare = async () => {
    await run(connection.exec("PRAGMA trusted_schema=OFF"), "damagedFile");
    const names = new Set((await run(connection.all(tablesQuery), "damagedFile")).map(({ name }) => name));
    if (names.size === 0) throw new RefusalError("unknownDatabase");
    // sorted by SQLite, on the disk where it is much
    const sorted = `CREATE TEMP TABLE word (lexentry, written_rep, trans_list, score)`;
    await run(connection.exec(sorted), "damagedFile");
    await run(connection.exec(`INSERT INTO temp.word ${sortQuery(names)}`), "unknownDatabase");
    total = Number((await connection.all("SELECT max(rowid) AS total FROM temp.word"))[0]?.total ?? 0);
  };
  const items = async function* (): AsyncGenerator<DictionaryItem> {
    let word: WikDictRow[] = [];
    const query =
      "SELECT lexentry, written_rep, trans_list FROM temp.word WHERE rowid > ? ORDER BY rowid LIMIT ?";
    for (;;) {
      const rows = await connection.all(query, [line, batch]);
      for (const { lexentry, written_rep, trans_list } of rows) {
        line++;
        const row = {
          lexentry: lexentry === null ? null : String(lexentry),
          written_rep: String(written_rep),
          trans_list: String(trans_list),
        };
        const [first] = word;
        if (first && (first.written_rep !== row.written_rep || first.lexentry !== row.lexentry)) {
          yield readWikDictWord(line - 1, word);
          word = [];
        }
        word.push(row);
      }
      if (rows.length < batch) break;
    }
    if (word.length > 0) yield readWikDictWord(line, word);
  };
  try {
    await prepare();
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    items: items(),
    progress: () => (total === 0 ? 1 : line / total),
    close: () => connection.close(),
  };
}
