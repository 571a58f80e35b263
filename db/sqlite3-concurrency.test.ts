import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "./connect";
import { countUp } from "./testing/count-up";
import { testDatabase } from "./testing/database";

const script = path.join(import.meta.dirname, "testing/count-up.ts");
const countUpElsewhere = (file: string, times: number) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", script, file, String(times)]);

let testing: Awaited<ReturnType<typeof testDatabase>>;
beforeEach(async () => {
  testing = await testDatabase();
  const at = new Date("2026-11-22T10:00:00Z");
  await testing.db.entry.create({
    data: {
      learnerId: "learner-1",
      id: "entry",
      lemma: "fiets",
      lemmaKey: "fiets",
      partOfSpeech: "noun",
      meanings: "bicycle",
      version: 0,
      createdAt: at,
      updatedAt: at,
    },
  });
});
afterEach(() => testing.close());

const version = async () => (await testing.db.entry.findFirstOrThrow()).version;

test("reading and writing in one process: none is lost", { timeout: 30_000 }, async () => {
  await countUp(testing.db, 200);
  expect(await version()).toBe(200);
});

test("reading and writing in two clients of one process: none is lost", { timeout: 30_000 }, async () => {
  const other = await openDatabase(testing.file);
  await Promise.all([countUp(testing.db, 100), countUp(other, 100)]);
  await other.$disconnect();
  expect(await version()).toBe(200);
});

test("reading and writing in three processes: none is lost, none fails", { timeout: 60_000 }, async () => {
  const { file, db } = testing;
  await Promise.all([countUpElsewhere(file, 100), countUpElsewhere(file, 100), countUp(db, 100)]);
  expect(await version()).toBe(300);
});

test("a read sees every write that was awaited, and no half of a transaction", async () => {
  for (let i = 1; i <= 100; i++) {
    const where = { learnerId_id: { learnerId: "learner-1", id: "entry" } };
    await testing.db.entry.update({ where, data: { version: i } });
    expect(await version()).toBe(i);
  }
  await testing.db.$transaction(async (tx) => {
    await tx.entry.updateMany({ data: { version: 1000 } });
    expect((await tx.entry.findFirstOrThrow()).version).toBe(1000);
    expect(await version()).toBe(100);
  });
  expect(await version()).toBe(1000);
});
