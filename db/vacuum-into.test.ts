import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { Sqlite3Connection } from "./sqlite3-connection";
import { temporaryFolder } from "./testing/temporary-folder";
import { vacuumInto } from "./vacuum-into";

async function prepare() {
  const folder = await temporaryFolder();
  const [file, copy] = [path.join(folder, "it's mine.db"), path.join(folder, "copy.db")];
  const connection = await Sqlite3Connection.open(file);
  await connection.exec("PRAGMA journal_mode=WAL; CREATE TABLE a (b); INSERT INTO a VALUES (1)");
  return { folder, file, copy, connection };
}

async function contentOf(file: string) {
  const connection = await Sqlite3Connection.open(file);
  const rows = await connection.all("SELECT b FROM a");
  await connection.close();
  return rows;
}

test("holds what is committed, also while another connection writes", async () => {
  const { folder, file, copy, connection } = await prepare();
  await connection.exec("BEGIN IMMEDIATE; INSERT INTO a VALUES (2)");
  await vacuumInto(file, copy);
  await connection.exec("COMMIT");
  await connection.close();
  expect(await contentOf(copy)).toEqual([{ b: 1 }]);
  expect((await readdir(folder)).sort()).toEqual(["copy.db", "it's mine.db"]);
});

test("replaces a copy, and the half of one that a crash left", async () => {
  const { file, copy, connection } = await prepare();
  await connection.close();
  await writeFile(copy, "old");
  await writeFile(`${copy}.partial`, "half");
  await vacuumInto(file, copy);
  expect(await contentOf(copy)).toEqual([{ b: 1 }]);
});

test("leaves nothing behind where it fails", async () => {
  const { folder, file, copy, connection } = await prepare();
  await connection.close();
  await expect(vacuumInto(file, path.join(folder, "missing", "copy.db"))).rejects.toThrow();
  await expect(vacuumInto(path.join(folder, "missing.db"), copy)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["it's mine.db"]);
});
