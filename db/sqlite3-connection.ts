import sqlite3 from "sqlite3";
import { toAdapterError } from "./sqlite3-errors";
import type { Row, SqliteValue } from "./sqlite3-values";

// SQLITE_OPEN_EXRESCODE of sqlite3.h, which node-sqlite3 hands on without having a name for it: `errno` is then
// the extended code
const EXTENDED_RESULT_CODES = 0x02000000;

/**
 * One connection to an SQLite file: node-sqlite3 with promises. It keeps no order: who needs one awaits each call.
 * Every method throws the DriverAdapterError of sqlite3-errors.ts, after `close` one of kind ConnectionClosed.
 */
export class Sqlite3Connection {
  readonly #handle: sqlite3.Database;
  #closing: Promise<void> | null = null;

  private constructor(handle: sqlite3.Database) {
    this.#handle = handle;
  }

  /** `:memory:` opens a database of its own. Flags: https://www.sqlite.org/c3ref/open.html */
  static async open(
    file: string,
    flags = sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
  ): Promise<Sqlite3Connection> {
    const mode = flags | sqlite3.OPEN_FULLMUTEX | EXTENDED_RESULT_CODES;
    return settle((resolve, reject) => {
      const handle = new sqlite3.Database(file, mode, (error) =>
        error ? reject(error) : resolve(new Sqlite3Connection(handle)),
      );
    });
  }

  /** Runs one statement and gives its rows. */
  async all(sql: string, values: SqliteValue[] = []): Promise<Row[]> {
    refuseNul(sql);
    return settle((resolve, reject) => {
      this.#handle.all<Row>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }

  /** Runs one statement and gives the number of rows that it changed. */
  async run(sql: string, values: SqliteValue[] = []): Promise<number> {
    // node-sqlite3 stops at the first row and drops the errors of what is left, the commit among them
    if (/\breturning\b/i.test(sql)) return (await this.all(sql, values)).length;
    refuseNul(sql);
    return settle((resolve, reject) => {
      this.#handle.run(sql, values, function (error) {
        if (error) reject(error);
        // of any other statement SQLite tells the count of the one before
        else resolve(/^\s*(insert|update|delete|replace|with)\b/i.test(sql) ? this.changes : 0);
      });
    });
  }

  /** Runs any number of statements; those before the one that fails remain done. */
  async exec(sql: string): Promise<void> {
    refuseNul(sql);
    return settle((resolve, reject) => {
      this.#handle.exec(sql, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Waits for what is running; an open transaction is rolled back. Closing again does nothing. */
  async close(): Promise<void> {
    this.#closing ??= settle((resolve, reject) => {
      this.#handle.close((error) => (error ? reject(error) : resolve()));
    });
    return this.#closing;
  }
}

function settle<T>(start: (resolve: (value: T) => void, reject: (error: Error) => void) => void): Promise<T> {
  return new Promise<T>(start).catch((error: unknown) => {
    throw toAdapterError(error);
  });
}

/** node-sqlite3 would cut the SQL at a NUL character and run the half that is left. */
function refuseNul(sql: string): void {
  if (sql.includes("\0")) throw new Error("SQL with a NUL character: give the value as a parameter");
}
