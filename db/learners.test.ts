import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Database } from "./connect";
import { ensureFirstLearner, firstLearner, saveSettings } from "./learners";
import { testDatabase } from "./testing/database";
import { at } from "./testing/prepared-text";

const defaults = {
  theme: "system",
  textSize: "medium",
  lineSpacing: "normal",
  mode: "both",
  hideReferences: false,
  timeZone: null,
  rolloverHour: 4,
  desiredRetention: 0.9,
  newCardsPerDay: 10,
  reviewsPerDay: 200,
  reviewWhileReading: false,
  schedulerWeights: null,
};

let db: Database;

beforeEach(async () => {
  const opened = await testDatabase();
  onTestFinished(opened.close);
  ({ db } = opened);
});

describe("the first learner", () => {
  test("is made once, and stays the first", async () => {
    await db.learner.deleteMany();
    expect(await firstLearner(db)).toBeNull();
    expect(await ensureFirstLearner(db, () => "b", at(1))).toBe("b");
    expect(await ensureFirstLearner(db, () => "a", at(0))).toBe("b");
    await db.learner.create({ data: { id: "a", name: "", settings: {}, createdAt: at(1) } });
    await db.learner.create({ data: { id: "c", name: "", settings: {}, createdAt: at(2) } });
    expect(await ensureFirstLearner(db, () => "d", at(3))).toBe((await firstLearner(db))?.id);
    expect(await db.learner.count()).toBe(3);
  });

  test("is made once by several that start at once", async () => {
    await db.learner.deleteMany();
    let id = 0;
    const made = Array.from({ length: 5 }, () => ensureFirstLearner(db, () => `l-${++id}`, at(0)));
    expect(new Set(await Promise.all(made)).size).toBe(1);
    expect(await db.learner.count()).toBe(1);
  });
});

describe("settings", () => {
  const settings = async () => (await firstLearner(db))?.settings;
  const store = (stored: object) =>
    db.learner.update({ where: { id: "learner-1" }, data: { settings: stored } });

  test.each([
    ["missing ones", {}, {}],
    ["unknown values", { theme: "sepia", textSize: 12, lineSpacing: null, hideReferences: "yes" }, {}],
    ["unknown names", { font: "Comic Sans", theme: "dark" }, { theme: "dark" }],
    [
      "impossible days and shares",
      {
        timeZone: "Mars/Olympus",
        rolloverHour: 24,
        desiredRetention: 2,
        newCardsPerDay: -1,
        reviewsPerDay: 1.5,
      },
      {},
    ],
    [
      "weights of another scheduler",
      { schedulerWeights: [1, 2, 3], timeZone: "Asia/Kolkata" },
      { timeZone: "Asia/Kolkata" },
    ],
  ])("%s fall back to the defaults", async (_, stored, kept) => {
    await store(stored);
    expect(await settings()).toEqual({ ...defaults, ...kept });
  });

  test("a change keeps the others", async () => {
    await saveSettings(db, { learnerId: "learner-1", change: { theme: "dark", textSize: "larger" } });
    const change = { mode: "dutch" as const, hideReferences: true, theme: undefined };
    const whole = { ...defaults, theme: "dark", textSize: "larger", mode: "dutch", hideReferences: true };
    expect(await saveSettings(db, { learnerId: "learner-1", change })).toEqual(whole);
    expect(await settings()).toEqual(whole);
  });

  test("two changes at once are both kept, and no other learner's", async () => {
    await db.learner.create({ data: { id: "learner-2", name: "", settings: {}, createdAt: at(9e9) } });
    await Promise.all([
      saveSettings(db, { learnerId: "learner-1", change: { theme: "light" } }),
      saveSettings(db, { learnerId: "learner-1", change: { lineSpacing: "loose" } }),
    ]);
    expect(await settings()).toEqual({ ...defaults, theme: "light", lineSpacing: "loose" });
    const other = await db.learner.findUniqueOrThrow({ where: { id: "learner-2" } });
    expect(other.settings).toEqual({});
  });

  test("of an unknown learner throw", async () => {
    await expect(saveSettings(db, { learnerId: "nobody", change: { theme: "dark" } })).rejects.toThrow();
  });
});
