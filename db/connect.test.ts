import path from "node:path";
import { expect, test } from "vitest";
import { type Database, openDatabase } from "./connect";
import { migrate } from "./migrate";
import { temporaryFolder } from "./testing/temporary-folder";

const pragma = async (db: Database, name: string) => {
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return Object.values(rows[0] ?? {})[0];
};

test("the write connection survives a power cut, keeps references whole and waits for others", async () => {
  const db = await openDatabase(path.join(await temporaryFolder(), "naast.db"));
  expect(await pragma(db, "journal_mode")).toBe("wal");
  expect(await pragma(db, "synchronous")).toBe(2);
  expect(await pragma(db, "foreign_keys")).toBe(1);
  expect(await pragma(db, "busy_timeout")).toBe(5000);
  await db.$disconnect();
});

test("several that open a new database at once all get it", async () => {
  const file = path.join(await temporaryFolder(), "naast.db");
  await migrate(file, path.join(import.meta.dirname, "../prisma/migrations"), new Date());
  const databases = await Promise.all(Array.from({ length: 6 }, () => openDatabase(file)));
  expect(await Promise.all(databases.map((db) => db.learner.count()))).toEqual([0, 0, 0, 0, 0, 0]);
  await Promise.all(databases.map((db) => db.$disconnect()));
});
