import { setTimeout as sleep } from "node:timers/promises";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PrismaClient } from "./generated/prisma/client";
import { PrismaSqlite3 } from "./sqlite3-adapter";
import { Sqlite3Connection } from "./sqlite3-connection";
import { testDatabase } from "./testing/database";

let testing: Awaited<ReturnType<typeof testDatabase>>;
beforeEach(async () => {
  testing = await testDatabase();
});
afterEach(() => testing.close());

const at = new Date("2026-11-22T10:00:00Z");
const learner = (id: string) => ({ id, name: id, settings: {}, createdAt: at });
const ids = async () => (await testing.db.learner.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
const query = (sql: string) => ({ sql, args: [], argTypes: [] });
const insert = (id: string) =>
  query(`INSERT INTO Learner (id, name, settings, createdAt) VALUES ('${id}', '', '{}', '')`);

/** An adapter without a client, on the file of the test. */
async function withAdapter(pragmas: string[], work: (adapter: SqlDriverAdapter) => Promise<void>) {
  const adapter = await new PrismaSqlite3({ url: testing.file, pragmas }).connect();
  try {
    await work(adapter);
  } finally {
    await adapter.dispose();
  }
}

test("all or nothing", async () => {
  const failing = testing.db.$transaction(async (tx) => {
    await tx.learner.create({ data: learner("a") });
    throw new Error("second thoughts");
  });
  await expect(failing).rejects.toThrow("second thoughts");
  expect(await ids()).toEqual(["learner-1"]);
  await expect(
    testing.db.$transaction([
      testing.db.learner.create({ data: learner("a") }),
      testing.db.learner.create({ data: learner("a") }),
    ]),
  ).rejects.toMatchObject({ code: "P2002" });
  expect(await ids()).toEqual(["learner-1"]);
  await testing.db.$transaction((tx) => tx.learner.create({ data: learner("a") }));
  expect(await ids()).toEqual(["a", "learner-1"]);
});

test("a transaction that rolls back does not take a plain write beside it along", async () => {
  let plain: Promise<unknown> = Promise.resolve();
  const failing = testing.db.$transaction(async (tx) => {
    await tx.learner.create({ data: learner("a") });
    plain = testing.db.learner.create({ data: learner("plain") });
    plain.catch(() => {});
    await sleep(50);
    throw new Error("second thoughts");
  });
  await expect(failing).rejects.toThrow("second thoughts");
  await plain;
  expect(await ids()).toEqual(["learner-1", "plain"]);
});

test("within a transaction an error that was caught leaves the rest in place", async () => {
  await testing.db.$transaction(async (tx) => {
    await tx.learner.create({ data: learner("a") });
    await expect(tx.learner.create({ data: learner("a") })).rejects.toMatchObject({ code: "P2002" });
    await tx.learner.create({ data: learner("b") });
  });
  expect(await ids()).toEqual(["a", "b", "learner-1"]);
});

test("statements of one transaction that are started together all run", async () => {
  await testing.db.$transaction(async (tx) => {
    await Promise.all(["a", "b", "c", "d"].map((id) => tx.learner.create({ data: learner(id) })));
  });
  expect(await ids()).toEqual(["a", "b", "c", "d", "learner-1"]);
});

test("a transaction within one: its rollback leaves the outer one's writes", async () => {
  await testing.db.$transaction(async (tx) => {
    await tx.learner.create({ data: learner("outer") });
    const inner = tx.$transaction(async (nested) => {
      await nested.learner.create({ data: learner("inner") });
      throw new Error("second thoughts");
    });
    await expect(inner).rejects.toThrow("second thoughts");
    await tx.$transaction((nested) => nested.learner.create({ data: learner("second") }));
  });
  expect(await ids()).toEqual(["learner-1", "outer", "second"]);
});

test("a time-out rolls back and lets the next one in; what comes late is refused", async () => {
  let late: Promise<unknown> = Promise.resolve();
  const slow = testing.db.$transaction(
    async (tx) => {
      await tx.learner.create({ data: learner("slow") });
      await sleep(150);
      late = tx.learner.create({ data: learner("late") });
      await late;
    },
    { timeout: 50 },
  );
  const next = testing.db.learner.create({ data: learner("next") });
  await expect(slow).rejects.toMatchObject({ code: "P2028" });
  await expect(late).rejects.toMatchObject({ code: "P2028" });
  await next;
  expect(await ids()).toEqual(["learner-1", "next"]);
});

test("a time-out while many statements are under way commits none of them", { timeout: 30_000 }, async () => {
  const all = Array.from({ length: 500 }, (_, i) => learner(`many-${i}`));
  let created = 0;
  const slow = testing.db.$transaction(
    async (tx) => {
      const creations = all.map((data) => tx.learner.create({ data }).then(() => created++));
      await Promise.allSettled(creations);
      await Promise.all(creations);
    },
    { timeout: 20 },
  );
  await expect(slow).rejects.toMatchObject({ code: expect.stringMatching(/P2028|P1018/) });
  expect(created).toBeLessThan(all.length);
  expect(await ids()).toEqual(["learner-1"]);
});

test("one that waited too long for its turn does not begin later", async () => {
  const long = testing.db.$transaction(() => sleep(150));
  const impatient = testing.db.$transaction((tx) => tx.learner.create({ data: learner("a") }), {
    maxWait: 30,
  });
  await expect(impatient).rejects.toMatchObject({ code: "P2028" });
  await long;
  await testing.db.learner.create({ data: learner("b") });
  expect(await ids()).toEqual(["b", "learner-1"]);
});

test("a COMMIT that fails rolls back, says so, and lets the next one in", async () => {
  const failing = testing.db.$transaction(async (tx) => {
    await tx.$queryRaw`PRAGMA defer_foreign_keys=ON`;
    await tx.wordStatus.create({
      data: { learnerId: "nobody", id: "a", lemma: "fiets", status: "known", updatedAt: at },
    });
  });
  await expect(failing).rejects.toThrow("ForeignKeyConstraintViolation");
  await testing.db.learner.create({ data: learner("next") });
  expect(await testing.db.wordStatus.count()).toBe(0);
  expect(await ids()).toEqual(["learner-1", "next"]);
});

test("a disk that is full in the middle of a transaction: no half of it, and writing goes on when there is room", async () => {
  const client = new PrismaClient({
    adapter: new PrismaSqlite3({ url: testing.file, pragmas: ["PRAGMA max_page_count=90"] }),
  });
  const failing = client.$transaction(async (tx) => {
    await tx.learner.create({ data: learner("small") });
    await tx.learner.create({ data: { ...learner("large"), name: "x".repeat(1_000_000) } });
  });
  await expect(failing).rejects.toThrow("database or disk is full");
  await client.$queryRaw`PRAGMA max_page_count=1000`;
  await client.learner.create({ data: learner("next") });
  await client.$disconnect();
  expect(await ids()).toEqual(["learner-1", "next"]);
});

test("after SQLite itself rolled back, nothing of the transaction is committed by itself", async () => {
  await withAdapter([], async (adapter) => {
    const tx = await adapter.startTransaction();
    await tx.executeRaw(insert("a"));
    const failing = tx.executeRaw(query(insert("a").sql.replace("INSERT", "INSERT OR ROLLBACK")));
    const behind = tx.executeRaw(insert("b"));
    await expect(failing).rejects.toMatchObject({ cause: { kind: "UniqueConstraintViolation" } });
    const closed = { cause: { kind: "TransactionAlreadyClosed" } };
    await expect(behind).rejects.toMatchObject(closed);
    await expect(tx.commit()).rejects.toMatchObject(closed);
    await tx.rollback();
    await adapter.executeRaw(insert("next"));
  });
  expect(await ids()).toEqual(["learner-1", "next"]);
});

test("where even ROLLBACK fails the connection is closed, lest the next write vanish with the transaction", async () => {
  await withAdapter([], async (adapter) => {
    const tx = await adapter.startTransaction();
    await tx.executeRaw(insert("a"));
    const exec = vi.spyOn(Sqlite3Connection.prototype, "exec").mockRejectedValue(new Error("disk I/O error"));
    await tx.rollback();
    exec.mockRestore();
    await expect(adapter.executeRaw(insert("b"))).rejects.toMatchObject({
      cause: { kind: "ConnectionClosed" },
    });
  });
  expect(await ids()).toEqual(["learner-1"]);
});

test("only serializable, which SQLite is", async () => {
  await testing.db.$transaction([testing.db.learner.count()], { isolationLevel: "Serializable" });
  await withAdapter([], async (adapter) => {
    await expect(adapter.startTransaction("READ COMMITTED")).rejects.toMatchObject({
      cause: { kind: "InvalidIsolationLevel" },
    });
  });
});
