import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

export type Migration = {
  /** name of its folder: "20261122000000_first" */
  name: string;
  sql: string;
};

/** The migrations of a folder like prisma/migrations, in the order in which they are applied: by name. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const children = await readdir(folder, { withFileTypes: true });
  const names = children.filter((child) => child.isDirectory()).map((child) => child.name);
  names.sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(path.join(folder, name, "migration.sql"), "utf8"),
    })),
  );
}

/** SHA-256 of the file in hexadecimal: what Prisma keeps in `_prisma_migrations.checksum`. */
export const checksumOf = (sql: string): string => createHash("sha256").update(sql).digest("hex");

/** Whether a checksum is of this file, however git wrote its line ends; Prisma allows the same. */
export function hasChecksum(migration: Migration, checksum: string): boolean {
  const unix = migration.sql.replaceAll("\r\n", "\n");
  return [migration.sql, unix, unix.replaceAll("\n", "\r\n")].some((sql) => checksumOf(sql) === checksum);
}
