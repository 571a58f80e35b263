// @ts-check
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * What tells whether a database is the one that was prepared, and still is as it was prepared: its inode, its
 * migrations and its texts. A copy put back keeps the inode, so that alone would not do. Reads only.
 * @param {string} file
 * @returns {Promise<string | undefined>} undefined when there is none, or it was never migrated
 */
export async function databaseState(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return undefined;
  /** @type {typeof import("sqlite3")} */
  const sqlite3 = createRequire(import.meta.url)("sqlite3");
  /** @type {import("sqlite3").Database} */
  const db = await new Promise((resolve, reject) => {
    // A read-only connection too leaves -wal and -shm files behind; an immutable one does not, but sees no -wal.
    const name = existsSync(`${file}-wal`) ? file : `${pathToFileURL(file).href}?immutable=1`;
    const opened = new sqlite3.Database(name, sqlite3.OPEN_READONLY | sqlite3.OPEN_URI, (error) =>
      error ? reject(error) : resolve(opened),
    );
  });
  /** @type {(sql: string) => Promise<unknown[]>} */
  const rows = (sql) =>
    new Promise((resolve, reject) => db.all(sql, (error, found) => (error ? reject(error) : resolve(found))));
  try {
    const migrations = await rows(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1",
    );
    const texts = await rows("SELECT slug, contentHash FROM Text ORDER BY slug");
    return createHash("sha256")
      .update(JSON.stringify([stat.ino, migrations, texts]))
      .digest("hex");
  } catch {
    // No such table, or no database at all: preparing it will tell what is the matter.
    return undefined;
  } finally {
    await new Promise((resolve) => db.close(resolve));
  }
}
