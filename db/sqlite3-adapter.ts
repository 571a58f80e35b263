import {
  type ConnectionInfo,
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import sqlite3 from "sqlite3";
import { Sqlite3Connection } from "./sqlite3-connection";
import { executeRaw, MAX_BIND_VALUES, queryRaw } from "./sqlite3-queries";
import { isRead } from "./sqlite3-statements";
import { Sqlite3Transaction } from "./sqlite3-transaction";
import { Turns } from "./turns";

type Options = {
  /** path of the file, with or without `file:`, or `:memory:` */
  url: string;
  /** run on the write connection when it opens, after foreign_keys and busy_timeout */
  pragmas?: string[];
  /** a second connection for plain reads: only for a file in WAL mode */
  readsBesideWrites?: boolean;
};

/**
 * Prisma's driver adapter over the npm package `sqlite3`. Why there is one: docs/decisions/0001-sqlite3-driver.md.
 *
 * - One connection writes. A transaction (BEGIN IMMEDIATE) has it to itself, whoever else writes waits, first come
 *   first served, so that no write joins a transaction that is not its own. Other processes are waited for
 *   5 seconds, then P1008.
 * - With `readsBesideWrites` a read-only connection serves every SELECT outside a transaction, so that a reader
 *   never waits for a writer. It sees what has been committed: an awaited write always.
 * - A transaction that SQLite ended, that timed out or could not be committed is rolled back as a whole.
 * - Values that would not come back the same are refused: see sqlite3-values.ts.
 */
export class PrismaSqlite3 implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "sqlite3";
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Throws DatabaseNotReachable (P1001) where the file cannot be opened or made. */
  async connect(): Promise<SqlDriverAdapter> {
    const { pragmas = [], readsBesideWrites = false } = this.#options;
    const file = this.#options.url.replace(/^file:/, "");
    const writer = await Sqlite3Connection.open(file);
    let reader: Sqlite3Connection | null = null;
    try {
      await writer.exec(["PRAGMA busy_timeout=5000", "PRAGMA foreign_keys=ON", ...pragmas].join(";"));
      if (readsBesideWrites && file !== ":memory:" && file !== "") {
        reader = await Sqlite3Connection.open(file, sqlite3.OPEN_READONLY);
        await reader.exec("PRAGMA busy_timeout=5000");
      }
    } catch (error) {
      await reader?.close();
      await writer.close();
      throw error;
    }
    return new Sqlite3Adapter(writer, reader);
  }

  /** Where Prisma's command line replays the migrations to compare them with the schema. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return new Sqlite3Adapter(await Sqlite3Connection.open(":memory:"), null);
  }
}

class Sqlite3Adapter implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName = "sqlite3";
  readonly #writer: Sqlite3Connection;
  readonly #reader: Sqlite3Connection | null;
  readonly #writing = new Turns();
  readonly #reading = new Turns();
  #open: Transaction | null = null;
  #disposed = false;

  constructor(writer: Sqlite3Connection, reader: Sqlite3Connection | null) {
    this.#writer = writer;
    this.#reader = reader;
  }

  getConnectionInfo(): ConnectionInfo {
    return { maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false };
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    this.#assertOpen();
    const reader = this.#reader;
    if (reader && isRead(query.sql)) return this.#reading.run(() => queryRaw(reader, query));
    return this.#writing.run(() => queryRaw(this.#writer, query));
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    this.#assertOpen();
    return this.#writing.run(() => executeRaw(this.#writer, query));
  }

  /** Runs several statements as they stand: if one fails, those before it remain done, but where the script says BEGIN. */
  async executeScript(script: string): Promise<void> {
    this.#assertOpen();
    return this.#writing.run(async () => {
      try {
        await this.#writer.exec(script);
      } catch (error) {
        // a script that began a transaction must not leave it to the next writer
        await this.#writer.exec("ROLLBACK").catch(() => {});
        throw error;
      }
    });
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== "SERIALIZABLE") {
      throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level: isolationLevel });
    }
    this.#assertOpen();
    const end = await this.#writing.take();
    try {
      this.#assertOpen();
      // IMMEDIATE: a transaction that reads first and writes later could otherwise find that another process wrote
      await this.#writer.exec("BEGIN IMMEDIATE");
    } catch (error) {
      end();
      throw error;
    }
    const transaction = new Sqlite3Transaction(this.#writer, () => {
      this.#open = null;
      end();
    });
    this.#open = transaction;
    if (this.#disposed) await transaction.rollback();
    return transaction;
  }

  /** Lets the statements that were asked for run, rolls an open transaction back, and closes. */
  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    await this.#open?.rollback();
    await this.#reading.run(async () => this.#reader?.close());
    // last, since the last connection folds the WAL into the file, which a read-only one cannot
    await this.#writing.run(() => this.#writer.close());
  }

  #assertOpen(): void {
    if (this.#disposed) throw new DriverAdapterError({ kind: "ConnectionClosed" });
  }
}
