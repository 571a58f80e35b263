import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type MigrateResult, migrate } from "../migrate";
import { Sqlite3Connection } from "../sqlite3-connection";
import { temporaryFolder } from "./temporary-folder";

/** The time at which `run` migrates. */
export const migratedAt = new Date("2026-11-22T10:00:00.123Z");

/** A folder with migrations of a test's own, and a place for the database that they make. */
export async function migrationFolder() {
  const folder = await temporaryFolder();
  const file = path.join(folder, "naast.db");
  const migrations = path.join(folder, "migrations");
  return {
    folder,
    file,
    migrations,
    /** Writes a migration: `20260101000000_notes` and so on. */
    add: async (name: string, sql: string): Promise<void> => {
      await mkdir(path.join(migrations, name), { recursive: true });
      await writeFile(path.join(migrations, name, "migration.sql"), sql);
    },
    run: (): Promise<MigrateResult> => migrate(file, migrations, migratedAt),
    /** Runs statements one by one on a database of the folder and gives the rows of the last. */
    sql: async (script: string, of = file): Promise<Record<string, unknown>[]> => {
      const connection = await Sqlite3Connection.open(of);
      const statements = script.split(";").filter((statement) => statement.trim() !== "");
      let rows: Record<string, unknown>[] = [];
      for (const statement of statements) rows = await connection.all(statement);
      await connection.close();
      return rows;
    },
    /** What stands beside the folder of migrations. */
    files: async (): Promise<string[]> =>
      (await readdir(folder)).filter((name) => name !== "migrations").sort(),
  };
}
