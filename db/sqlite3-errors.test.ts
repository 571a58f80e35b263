import { open, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./connect";
import { PrismaClient } from "./generated/prisma/client";
import { PrismaSqlite3 } from "./sqlite3-adapter";
import { Sqlite3Connection } from "./sqlite3-connection";
import { toAdapterError } from "./sqlite3-errors";
import { testDatabase } from "./testing/database";
import { temporaryFolder } from "./testing/temporary-folder";

let testing: Awaited<ReturnType<typeof testDatabase>>;
beforeEach(async () => {
  testing = await testDatabase();
});
afterEach(() => testing.close());

const at = new Date("2026-11-22T10:00:00Z");
const wordStatus = { learnerId: "learner-1", id: "a", lemma: "fiets", status: "known", updatedAt: at };
const mapped = (cause: object) => ({ meta: { driverAdapterError: { cause } } });

describe("constraints", () => {
  test("a composite primary key: P2002 with its fields and table", async () => {
    await testing.db.wordStatus.create({ data: wordStatus });
    await expect(
      testing.db.wordStatus.create({ data: { ...wordStatus, lemma: "huis" } }),
    ).rejects.toMatchObject({
      code: "P2002",
      ...mapped({ constraint: { fields: ["learnerId", "id"] }, table: "WordStatus" }),
    });
  });

  test("a composite unique index: P2002 with its fields", async () => {
    await testing.db.wordStatus.create({ data: wordStatus });
    await expect(testing.db.wordStatus.create({ data: { ...wordStatus, id: "b" } })).rejects.toMatchObject({
      code: "P2002",
      ...mapped({ constraint: { fields: ["learnerId", "lemma"] } }),
    });
  });

  test("a unique index on an expression: P2002 with its name", async () => {
    await testing.db.$executeRaw`CREATE UNIQUE INDEX lower_name ON Learner (lower(name))`;
    await expect(
      testing.db.learner.create({ data: { id: "l2", name: "LEARNER", settings: {}, createdAt: at } }),
    ).rejects.toMatchObject({ code: "P2002", ...mapped({ constraint: { index: "lower_name" } }) });
  });

  test("a foreign key: P2003, on insert and on a restricted delete", async () => {
    const orphan = { ...wordStatus, learnerId: "nobody" };
    await expect(testing.db.wordStatus.create({ data: orphan })).rejects.toMatchObject({ code: "P2003" });

    const text = {
      slug: "s",
      title: "t",
      licence: "l",
      contentHash: "h",
      words: 1,
      addedAt: at,
      updatedAt: at,
    };
    await testing.db.text.create({
      data: { id: "t", ...text, sections: { create: { id: "s", position: 0 } } },
    });
    await expect(testing.db.text.delete({ where: { id: "t" } })).rejects.toMatchObject({ code: "P2003" });
  });

  test("NOT NULL: the column is named", async () => {
    await expect(
      testing.db.$executeRaw`INSERT INTO Section (id, textId, position) VALUES ('s', NULL, 0)`,
    ).rejects.toMatchObject({
      code: "P2010",
      ...mapped({ kind: "NullConstraintViolation", constraint: { fields: ["textId"] } }),
    });
  });

  test("CHECK: P2039 with SQLite's message", async () => {
    await testing.db.$executeRaw`ALTER TABLE Learner ADD COLUMN age INT CHECK (age > 0)`;
    await testing.db
      .$executeRaw`CREATE TRIGGER aged AFTER UPDATE OF name ON Learner BEGIN UPDATE Learner SET age = -1; END`;
    await expect(
      testing.db.learner.update({ where: { id: "learner-1" }, data: { name: "x" } }),
    ).rejects.toMatchObject({
      code: "P2039",
      message: expect.stringContaining("CHECK constraint failed: age > 0"),
      ...mapped({ extendedCode: 275 }),
    });
  });
});

test("a table or a column that is not there: P2021, P2022", async () => {
  await testing.db.$executeRaw`ALTER TABLE WordStatus RENAME COLUMN status TO state`;
  await expect(testing.db.wordStatus.findMany()).rejects.toMatchObject({
    code: "P2022",
    ...mapped({ column: "main.WordStatus.status" }),
  });
  await expect(testing.db.wordStatus.create({ data: wordStatus })).rejects.toMatchObject({ code: "P2022" });
  await testing.db.$executeRaw`DROP TABLE WordStatus`;
  await expect(testing.db.wordStatus.findMany()).rejects.toMatchObject({
    code: "P2021",
    ...mapped({ table: "WordStatus" }),
  });
});

test("a syntax error in a raw query: P2010 with SQLite's message, and the connection goes on", async () => {
  await expect(testing.db.$queryRaw`SELEKT 1`).rejects.toMatchObject({
    code: "P2010",
    message: expect.stringContaining('near "SELEKT": syntax error'),
  });
  expect(await testing.db.learner.count()).toBe(1);
});

/** A second client on the same file with pragmas of its own. */
function clientWith(...pragmas: string[]): PrismaClient {
  return new PrismaClient({ adapter: new PrismaSqlite3({ url: testing.file, pragmas }) });
}

test("another process that keeps writing: P1008 after the busy timeout, for writes, transactions and scripts", async () => {
  const other = await Sqlite3Connection.open(testing.file);
  await other.exec("BEGIN IMMEDIATE");
  const client = clientWith("PRAGMA busy_timeout=50");
  const busy = { code: "P1008" };
  await expect(client.wordStatus.create({ data: wordStatus })).rejects.toMatchObject(busy);
  await expect(client.$transaction(async (tx) => tx.wordStatus.findMany())).rejects.toMatchObject(busy);
  expect(await client.wordStatus.findMany()).toEqual([]);
  await other.close();
  await client.wordStatus.create({ data: wordStatus });
  expect(await client.wordStatus.count()).toBe(1);
  await client.$disconnect();
});

test("a full disk: P2039, and what was there before remains", async () => {
  const client = clientWith("PRAGMA max_page_count=80");
  const create = (i: number) =>
    client.learner.create({ data: { id: `l${i}`, name: "x".repeat(100_000), settings: {}, createdAt: at } });
  const fill = async () => {
    for (let i = 0; i < 50; i++) await create(i);
  };
  await expect(fill()).rejects.toMatchObject({
    code: "P2039",
    message: expect.stringContaining("database or disk is full"),
  });
  expect(await client.learner.findUnique({ where: { id: "learner-1" } })).not.toBeNull();
  await client.$disconnect();
});

test("a database that may not be written: P1010, and can still be read", async () => {
  const client = clientWith("PRAGMA query_only=ON");
  await expect(client.wordStatus.create({ data: wordStatus })).rejects.toMatchObject({ code: "P1010" });
  expect(await client.learner.count()).toBe(1);
  await client.$disconnect();
});

test("a corrupt page: P2039 with SQLite's message, for what stands on it", async () => {
  const [table] = await testing.db.$queryRaw<
    { rootpage: number }[]
  >`SELECT rootpage FROM sqlite_master WHERE name = 'Learner'`;
  await testing.db.$disconnect();
  const handle = await open(testing.file, "r+");
  await handle.write(Buffer.alloc(4096, 0xee), 0, 4096, ((table?.rootpage ?? 0) - 1) * 4096);
  await handle.close();
  await expect(testing.db.learner.findMany()).rejects.toMatchObject({
    code: "P2039",
    message: expect.stringContaining("database disk image is malformed"),
  });
  expect(await testing.db.text.count()).toBe(0);
});

test("no database: a file of something else, a folder that is not there", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "letter.db"), "Beste lezer, ".repeat(1000));
  await expect(openDatabase(path.join(folder, "letter.db"))).rejects.toThrow("file is not a database");
  await expect(openDatabase(path.join(folder, "missing", "naast.db"))).rejects.toMatchObject({
    cause: { kind: "DatabaseNotReachable" },
  });
});

test("an error that is not SQLite's is a bug and stays what it is", () => {
  const bug = new TypeError("x is not a function");
  expect(toAdapterError(bug)).toBe(bug);
});
