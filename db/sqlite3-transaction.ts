import {
  DriverAdapterError,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import type { Sqlite3Connection } from "./sqlite3-connection";
import { executeRaw, queryRaw } from "./sqlite3-queries";
import { Turns } from "./turns";

/**
 * An open transaction of the write connection, which is its own until `onEnd` has been called. Its statements run
 * one after another, so that none can slip out behind a ROLLBACK (of a transaction that timed out, say) and be
 * committed by itself; after the end every further one is refused (P1018).
 */
export class Sqlite3Transaction implements Transaction {
  readonly provider = "sqlite";
  readonly adapterName = "sqlite3";
  // commit() and rollback() do the COMMIT and the ROLLBACK, so that a failing one cannot keep the lock
  readonly options = { usePhantomQuery: true };
  readonly #connection: Sqlite3Connection;
  readonly #onEnd: () => void;
  readonly #turns = new Turns();
  #ended: string | null = null;

  constructor(connection: Sqlite3Connection, onEnd: () => void) {
    this.#connection = connection;
    this.#onEnd = onEnd;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#within(() => queryRaw(this.#connection, query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#within(() => executeRaw(this.#connection, query));
  }

  createSavepoint(name: string): Promise<void> {
    return this.#within(() => this.#connection.exec(`SAVEPOINT ${quoted(name)}`));
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return this.#within(() => this.#connection.exec(`ROLLBACK TO ${quoted(name)}`));
  }

  releaseSavepoint(name: string): Promise<void> {
    return this.#within(() => this.#connection.exec(`RELEASE ${quoted(name)}`));
  }

  /** Where COMMIT fails (disk full), everything is rolled back and the transaction is over all the same. */
  commit(): Promise<void> {
    return this.#turns.run(async () => {
      this.#assertOpen();
      try {
        await this.#connection.exec("COMMIT");
        this.#end("committed");
      } catch (error) {
        await this.#undo();
        throw error;
      }
    });
  }

  rollback(): Promise<void> {
    return this.#turns.run(async () => {
      if (this.#ended === null) await this.#undo();
    });
  }

  #within<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      this.#assertOpen();
      try {
        return await work();
      } catch (error) {
        if (!(await this.#isOpenInSqlite())) this.#end("rolled back by SQLite");
        throw error;
      }
    });
  }

  /**
   * A full disk, an I/O error or ON CONFLICT ROLLBACK ends a transaction unasked, and what follows would be
   * committed at once. node-sqlite3 does not tell; a BEGIN that is refused does.
   */
  async #isOpenInSqlite(): Promise<boolean> {
    try {
      await this.#connection.exec("BEGIN");
    } catch {
      return true;
    }
    await this.#connection.exec("ROLLBACK");
    return false;
  }

  async #undo(): Promise<void> {
    try {
      await this.#connection.exec("ROLLBACK");
    } catch {
      // nothing to roll back is well; else close the connection, lest the next write join this transaction
      if (await this.#isOpenInSqlite()) await this.#connection.close();
    } finally {
      this.#end("rolled back");
    }
  }

  #assertOpen(): void {
    if (this.#ended === null) return;
    throw new DriverAdapterError({
      kind: "TransactionAlreadyClosed",
      cause: `The transaction was ${this.#ended}`,
    });
  }

  #end(how: string): void {
    this.#ended = how;
    this.#onEnd();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
