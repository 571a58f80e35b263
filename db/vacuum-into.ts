import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import sqlite3 from "sqlite3";
import { Sqlite3Connection } from "./sqlite3-connection";

/**
 * Puts a copy of a database at `copy`, whole or not at all, and on the disk when this resolves. It holds what is
 * committed at that moment; the database may be in use, also with a write transaction open in another connection.
 * A file that stands at `copy` is replaced. Throws where the disk is full or the folder cannot be written.
 */
export async function vacuumInto(file: string, copy: string): Promise<void> {
  const partial = `${copy}.partial`;
  await rm(partial, { force: true });
  try {
    // not OPEN_READONLY: such a connection would leave -wal and -shm behind
    const source = await Sqlite3Connection.open(file, sqlite3.OPEN_READWRITE);
    try {
      await source.run("VACUUM INTO ?", [partial]);
    } finally {
      await source.close();
    }
    await syncToDisk(partial, "r+");
    await rename(partial, copy);
    // the folder too, or the new name could be lost in a power cut; Windows has no such thing
    if (process.platform !== "win32") await syncToDisk(path.dirname(copy), "r");
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function syncToDisk(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
