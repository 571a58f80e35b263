import { randomUUID } from "node:crypto";
import { checksumOf, hasChecksum, type Migration } from "./migration-files";
import type { Sqlite3Connection } from "./sqlite3-connection";
import { toSqliteTime } from "./sqlite3-values";

/** As Prisma makes it on SQLite, so that its command line finds what it knows. */
export const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

export type MigrationState = {
  /** the tables beside `_prisma_migrations` */
  tables: string[];
  /** null where there is no `_prisma_migrations` */
  applied: { name: string; checksum: string; finished: boolean }[] | null;
};

/** What a database says of its migrations; those that Prisma's command line marked as rolled back are left out. */
export async function readMigrationState(connection: Sqlite3Connection): Promise<MigrationState> {
  const named = await connection.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );
  const names = named.map((row) => String(row.name));
  const tables = names.filter((name) => name !== "_prisma_migrations");
  if (tables.length === names.length) return { tables, applied: null };
  const rows = await connection.all(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const applied = rows.map((row) => ({
    name: String(row.migration_name),
    checksum: String(row.checksum),
    finished: row.finished === 1,
  }));
  return { tables, applied };
}

type Verdict =
  | { ok: true; pending: Migration[] }
  | {
      ok: false;
      reason: "foreignDatabase" | "newerDatabase" | "unfinishedMigration" | "changedMigration";
      /** names of migrations or tables */
      detail: string;
    };

/** Which migrations a database still needs, or why these migrations must not touch it. */
export function judgeMigrations({ tables, applied }: MigrationState, migrations: Migration[]): Verdict {
  const ours = new Map(migrations.map((migration) => [migration.name, migration]));
  if (applied === null && tables.length > 0) {
    return { ok: false, reason: "foreignDatabase", detail: tables.join(", ") };
  }
  const namesWhere = (test: (row: NonNullable<typeof applied>[number]) => boolean) =>
    (applied ?? []).filter(test).map((row) => row.name);
  const unknown = namesWhere((row) => !ours.has(row.name));
  if (unknown.length > 0) return { ok: false, reason: "newerDatabase", detail: unknown.join(", ") };
  const unfinished = namesWhere((row) => !row.finished);
  if (unfinished.length > 0)
    return { ok: false, reason: "unfinishedMigration", detail: unfinished.join(", ") };
  const changed = namesWhere((row) => {
    const migration = ours.get(row.name);
    return migration !== undefined && !hasChecksum(migration, row.checksum);
  });
  if (changed.length > 0) return { ok: false, reason: "changedMigration", detail: changed.join(", ") };
  const done = new Set(namesWhere(() => true));
  return { ok: true, pending: migrations.filter((migration) => !done.has(migration.name)) };
}

/** Records a migration as applied, in the words of Prisma's command line. */
export async function recordMigration(
  connection: Sqlite3Connection,
  migration: Migration,
  now: Date,
): Promise<void> {
  const time = toSqliteTime(now);
  await connection.run(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
    [randomUUID(), checksumOf(migration.sql), migration.name, time, time],
  );
}
