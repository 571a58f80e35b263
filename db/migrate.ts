import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import sqlite3 from "sqlite3";
import { type Migration, readMigrations } from "./migration-files";
import {
  judgeMigrations,
  MIGRATIONS_TABLE,
  type MigrationState,
  readMigrationState,
  recordMigration,
} from "./migration-table";
import { Sqlite3Connection } from "./sqlite3-connection";
import { controlsTransactions } from "./sqlite3-statements";
import { vacuumInto } from "./vacuum-into";

/** `detail` names migrations or tables, or is SQLite's message: for the log, not translated. */
export type MigrateResult =
  | { ok: true; applied: string[]; copy: string | null }
  | {
      ok: false;
      reason:
        | "newerDatabase"
        | "changedMigration"
        | "unfinishedMigration"
        | "foreignDatabase"
        | "unreadableDatabase"
        | "busyDatabase"
        | "copyFailed"
        | "failedMigration";
      detail: string;
    };

/**
 * Brings the database up to the migrations of a folder like prisma/migrations, and makes it where there is none.
 * All that are pending are applied in one transaction: a failure leaves the database as it was. Before that, a
 * database with content is copied to `naast-before-<migration>-<time>.db` beside it, whose path is `copy`.
 *
 * A database that must not be touched (made by a newer Naast, by something else, …) is only read, without leaving a
 * trace. One that is up to date costs a few milliseconds. Where two processes come at once, the second finds
 * nothing left to do.
 */
export async function migrate(file: string, migrationsDir: string, now: Date): Promise<MigrateResult> {
  const migrations = await readMigrations(migrationsDir);
  try {
    const state = await look(file);
    if (state) {
      const verdict = judgeMigrations(state, migrations);
      if (!verdict.ok) return verdict;
      if (verdict.pending.length === 0) return { ok: true, applied: [], copy: null };
    }
    return await applyPending(file, migrations, now);
  } catch (error) {
    if (!isDriverAdapterError(error)) throw error;
    const reason = error.cause.kind === "SocketTimeout" ? "busyDatabase" : "unreadableDatabase";
    return { ok: false, reason, detail: messageOf(error) };
  }
}

/** Reads without leaving a trace; null where there is no database yet, or one that must be mended to be read. */
async function look(file: string): Promise<MigrationState | null> {
  if (!(await sizeOf(file))) return null;
  // a crash in the middle of the very first migration, before WAL: SQLite rolls it back when it opens to write
  if (await sizeOf(`${file}-journal`)) return null;
  // Even a read-only connection makes -wal and -shm files and leaves them; an immutable one does not, but it does not
  // see a -wal that is there (another process, or a crash).
  const name = (await sizeOf(`${file}-wal`)) === null ? `${pathToFileURL(file).href}?immutable=1` : file;
  const connection = await Sqlite3Connection.open(name, sqlite3.OPEN_READONLY | sqlite3.OPEN_URI);
  try {
    return await readMigrationState(connection);
  } finally {
    await connection.close();
  }
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    (found) => found.size,
    () => null,
  );
}

async function applyPending(file: string, migrations: Migration[], now: Date): Promise<MigrateResult> {
  const connection = await Sqlite3Connection.open(file);
  try {
    // foreign_keys can only be changed outside a transaction; ON would let the rebuild of a table delete its children
    await connection.exec("PRAGMA busy_timeout=30000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF");
    await connection.exec("BEGIN IMMEDIATE");
    const result = await applyWithin(connection, file, migrations, now);
    // of a failed COMMIT SQLite may have rolled back by itself
    if (!result.ok) await connection.exec("ROLLBACK").catch(() => {});
    return result;
  } finally {
    await connection.close();
  }
}

/** Runs within a write transaction, so that what it finds pending stays so; commits it if all goes well. */
async function applyWithin(
  connection: Sqlite3Connection,
  file: string,
  migrations: Migration[],
  now: Date,
): Promise<MigrateResult> {
  const state = await readMigrationState(connection);
  const verdict = judgeMigrations(state, migrations);
  if (!verdict.ok) return verdict;
  const [first] = verdict.pending;
  if (!first) return { ok: true, applied: [], copy: null };

  let copy: string | null = null;
  if (await hasContent(connection, state.tables)) {
    copy = pathOfCopy(file, first.name, now);
    try {
      await vacuumInto(file, copy);
    } catch (error) {
      return { ok: false, reason: "copyFailed", detail: messageOf(error) };
    }
  }
  let current = first.name;
  try {
    await connection.exec(MIGRATIONS_TABLE);
    for (const migration of verdict.pending) {
      current = migration.name;
      await applyOne(connection, migration);
      await recordMigration(connection, migration, now);
    }
    await connection.exec("COMMIT");
  } catch (error) {
    // nothing has changed, and a copy for each attempt would fill the disk
    if (copy) await rm(copy);
    return { ok: false, reason: "failedMigration", detail: `${current}: ${messageOf(error)}` };
  }
  return { ok: true, applied: verdict.pending.map((migration) => migration.name), copy };
}

async function applyOne(connection: Sqlite3Connection, migration: Migration): Promise<void> {
  if (controlsTransactions(migration.sql))
    throw new Error("BEGIN, COMMIT and ROLLBACK have no place in a migration");
  await connection.exec(migration.sql);
  const [violation] = await connection.all("PRAGMA foreign_key_check");
  if (violation) {
    const { table, rowid, parent } = violation;
    throw new Error(`row ${rowid} of ${table} refers to a row of ${parent} that is not there`);
  }
}

async function hasContent(connection: Sqlite3Connection, tables: string[]): Promise<boolean> {
  for (const table of tables) {
    const rows = await connection.all(`SELECT 1 FROM "${table.replaceAll('"', '""')}" LIMIT 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

function pathOfCopy(file: string, migration: string, now: Date): string {
  const { dir, name } = path.parse(file);
  // no colons: Windows
  return path.join(dir, `${name}-before-${migration}-${now.toISOString().replaceAll(/[:.]/g, "-")}.db`);
}

function messageOf(error: unknown): string {
  if (isDriverAdapterError(error)) return error.cause.originalMessage ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
