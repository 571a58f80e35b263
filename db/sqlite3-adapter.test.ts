import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import fc from "fast-check";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { PrismaClient } from "./generated/prisma/client";
import { PrismaSqlite3 } from "./sqlite3-adapter";
import { Sqlite3Connection } from "./sqlite3-connection";
import { MAX_BIND_VALUES } from "./sqlite3-queries";
import { testDatabase } from "./testing/database";

let testing: Awaited<ReturnType<typeof testDatabase>>;
beforeEach(async () => {
  testing = await testDatabase();
});
afterEach(() => testing.close());

const at = new Date("2026-11-22T10:00:00Z");
const learner = (id: string) => ({ id, name: id, settings: {}, createdAt: at });
const sizeOf = (file: string) =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  );

/** An adapter without a client on the file of the test. */
async function adapterOf(url: string, readsBesideWrites = true): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaSqlite3({ url, readsBesideWrites }).connect();
  onTestFinished(() => adapter.dispose());
  return adapter;
}
const query = (sql: string) => ({ sql, args: [], argTypes: [] });

test("what a client writes comes back as it was", { timeout: 30_000 }, async () => {
  // Prisma 7.10 itself throws on a key "__proto__" within a JSON value, before the driver sees it.
  const json = fc
    .oneof(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), fc.array(fc.jsonValue()))
    .filter((value) => !JSON.stringify(value).includes('"__proto__"'));
  const times = fc.date({ noInvalidDate: true, min: new Date("0000-01-01"), max: new Date("9999-12-31") });
  const strings = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constant("a\0b"),
  );
  await fc.assert(
    fc.asyncProperty(strings, json, times, fc.option(times), async (text, settings, createdAt, deletedAt) => {
      const { db } = testing;
      const where = { id: "learner-1" };
      const data = { name: text, settings: settings as object, createdAt };
      const expected = {
        id: "learner-1",
        name: text,
        settings: JSON.parse(JSON.stringify(settings)),
        createdAt,
      };
      expect(await db.learner.update({ where, data })).toEqual(expected);
      expect(await db.learner.findUnique({ where })).toEqual(expected);
      expect(await db.learner.findFirst({ where: { name: text, createdAt } })).toEqual(expected);
      const entry = {
        ...{
          learnerId: "learner-1",
          id: text,
          lemma: text,
          lemmaKey: text,
          partOfSpeech: "noun",
          meanings: text,
        },
        ...{ version: 1, createdAt, updatedAt: createdAt, deletedAt, article: null },
      };
      expect(await db.entry.create({ data: entry })).toMatchObject(entry);
      expect(await db.entry.findMany({ where: { lemma: text } })).toMatchObject([entry]);
      await db.entry.deleteMany();
    }),
    { numRuns: 50 },
  );
});

test("half of a surrogate pair is refused (P2007), in JSON it is kept", async () => {
  const half = "\ud83d";
  const where = { id: "learner-1" };
  await expect(testing.db.learner.update({ where, data: { name: half } })).rejects.toMatchObject({
    code: "P2007",
  });
  await testing.db.learner.update({ where, data: { settings: { half } } });
  expect((await testing.db.learner.findUnique({ where }))?.settings).toEqual({ half });
});

test("raw queries give what SQLite keeps; of two columns of one name the last", async () => {
  const rows = await testing.db.$queryRaw`
    SELECT ${"a\0b"} AS text, ${3_000_000_000} AS large, ${1.5} AS real, ${true} AS yes, ${null} AS none,
      ${new Uint8Array([0, 255])} AS bytes, ${12n} AS big, createdAt, settings, 1 AS same, 2 AS same, 3 AS "1"
    FROM Learner`;
  expect(rows).toEqual([
    {
      ...{
        text: "a\0b",
        large: 3_000_000_000,
        real: 1.5,
        yes: 1,
        none: null,
        bytes: new Uint8Array([0, 255]),
      },
      ...{ big: 12, createdAt: "2026-11-22T10:00:00.000+00:00", settings: "{}", same: 2, "1": 3 },
    },
  ]);
  expect(await testing.db.$queryRaw`SELECT * FROM Text`).toEqual([]);
});

test("raw statements tell how many rows they changed", async () => {
  const { db } = testing;
  expect(await db.$executeRaw`UPDATE Learner SET name = 'x'`).toBe(1);
  expect(await db.$executeRaw`CREATE TABLE extra (a)`).toBe(0);
  expect(await db.$executeRaw`INSERT INTO extra VALUES (1), (2) RETURNING a`).toBe(2);
  expect(await db.$executeRaw`WITH t AS (SELECT 1 AS a) DELETE FROM extra WHERE a IN (SELECT a FROM t)`).toBe(
    1,
  );
  await expect(db.$executeRaw`DELETE FROM extra; DELETE FROM Learner`).rejects.toThrow(
    "More than one statement",
  );
  expect(await db.learner.count()).toBe(1);
});

test("more values than SQLite takes: read and written in parts, the first of which finds nothing", {
  timeout: 30_000,
}, async () => {
  const { db } = testing;
  const words = Array.from({ length: 6000 }, (_, i) => ({
    ...{ learnerId: "learner-1", id: `w${i}`, lemma: `w${i}`, status: "known", updatedAt: at },
  }));
  await db.wordStatus.createMany({ data: words });
  const nowhere = Array.from({ length: MAX_BIND_VALUES }, (_, i) => `nowhere-${i}`);
  const found = await db.wordStatus.findMany({ where: { lemma: { in: [...nowhere, "w7", "w5999"] } } });
  expect(found.map(({ id }) => id).sort()).toEqual(["w5999", "w7"]);
  const relation = await db.wordStatus.findMany({ include: { learner: true } });
  expect(relation).toHaveLength(6000);
  expect(relation[0]?.learner.id).toBe("learner-1");
});

test("a plain read does not wait for a transaction, with its own connection", async () => {
  const adapter = await adapterOf(testing.file);
  const tx = await adapter.startTransaction();
  await tx.executeRaw(query("DELETE FROM Learner"));
  expect((await adapter.queryRaw(query("SELECT id FROM Learner"))).rows).toEqual([["learner-1"]]);
  await tx.rollback();
});

test("a statement that writes and gives rows does not go to the connection for reads", async () => {
  const adapter = await adapterOf(testing.file);
  const { rows } = await adapter.queryRaw(query("UPDATE Learner SET name = 'x' RETURNING name"));
  expect(rows).toEqual([["x"]]);
  const cte = "WITH a AS (SELECT 1) DELETE FROM Learner RETURNING id";
  expect((await adapter.queryRaw(query(cte))).rows).toEqual([["learner-1"]]);
});

test("a database in memory is one database", async () => {
  const adapter = await adapterOf(":memory:");
  await adapter.executeScript("CREATE TABLE a (b); INSERT INTO a VALUES (1);");
  expect((await adapter.queryRaw(query("SELECT b FROM a"))).rows).toEqual([[1]]);
});

test("a script that fails within its own transaction leaves none open", async () => {
  const adapter = await adapterOf(testing.file);
  await expect(
    adapter.executeScript("BEGIN; DELETE FROM Learner; INSERT INTO nowhere VALUES (1); COMMIT"),
  ).rejects.toMatchObject({ cause: { kind: "TableDoesNotExist" } });
  await adapter.executeRaw(query("UPDATE Learner SET name = 'after'"));
  await adapter.dispose();
  expect(await testing.db.learner.findMany()).toMatchObject([{ name: "after" }]);
});

test("closing lets what was asked for finish, rolls back what is open and refuses the rest", async () => {
  const adapter = await adapterOf(testing.file);
  const tx = await adapter.startTransaction();
  await tx.executeRaw(query("DELETE FROM Learner"));
  const asked = adapter.executeRaw(query("UPDATE Learner SET name = 'asked'"));
  const begun = adapter.startTransaction();
  const refused = begun.catch((error: unknown) => error);
  await adapter.dispose();
  expect(await asked).toBe(1);
  const closed = { cause: { kind: "ConnectionClosed" } };
  expect(await refused).toMatchObject(closed);
  for (const late of [
    () => adapter.queryRaw(query("SELECT 1")),
    () => adapter.executeRaw(query("DELETE FROM Learner")),
    () => adapter.executeScript("DELETE FROM Learner"),
    () => adapter.startTransaction(),
  ]) {
    await expect(late()).rejects.toMatchObject(closed);
  }
  await expect(tx.executeRaw(query("DELETE FROM Learner"))).rejects.toMatchObject({
    cause: { kind: "TransactionAlreadyClosed" },
  });
  expect(await testing.db.learner.findMany()).toMatchObject([{ id: "learner-1", name: "asked" }]);
});

test("closing does not wait for a transaction that is only just beginning", async () => {
  const other = await Sqlite3Connection.open(testing.file);
  await other.exec("BEGIN IMMEDIATE");
  const adapter = await adapterOf(testing.file);
  const begun = adapter.startTransaction();
  await sleep(20);
  const disposed = adapter.dispose();
  await other.close();
  await disposed;
  await expect((await begun).executeRaw(query("DELETE FROM Learner"))).rejects.toMatchObject({
    cause: { kind: "TransactionAlreadyClosed" },
  });
});

test("a client that was disconnected in the middle of work leaves one clean file, and connects again when used", async () => {
  const { db, file } = testing;
  const busy = Promise.allSettled(
    Array.from({ length: 20 }, (_, i) => db.learner.create({ data: learner(`l${i}`) })),
  );
  await db.$disconnect();
  const created = (await busy).filter(({ status }) => status === "fulfilled").length;
  expect(await db.learner.count()).toBe(1 + created);
  await db.$disconnect();
  expect(await sizeOf(`${file}-wal`)).toBeNull();
});

test("a client in which nothing is awaited still does one thing after another", async () => {
  const client = new PrismaClient({ adapter: new PrismaSqlite3({ url: `file:${testing.file}` }) });
  const names = ["a", "b", "c", "d", "e"];
  const where = { id: "learner-1" };
  await Promise.all(names.map((name) => client.learner.update({ where, data: { name } })));
  expect((await client.learner.findUnique({ where }))?.name).toBe("e");
  await client.$disconnect();
});
