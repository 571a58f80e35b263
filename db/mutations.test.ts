import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Database, Transaction } from "./connect";
import { applyOnce, forgetMutations } from "./mutations";
import { testDatabase } from "./testing/database";
import { at, learnerId } from "./testing/prepared-text";

let db: Database;

beforeEach(async () => {
  const opened = await testDatabase();
  onTestFinished(opened.close);
  ({ db } = opened);
});

const named = (name: string) => async (tx: Transaction) => {
  await tx.learner.update({ where: { id: learnerId }, data: { name } });
  return { ok: true as const, name };
};
const name = async () => (await db.learner.findUniqueOrThrow({ where: { id: learnerId } })).name;
const key = (id: string, kind = "name") => ({ learnerId, id, kind });

test("a replay gives the first answer and changes nothing", async () => {
  expect(await applyOnce(db, key("m"), at(0), named("A"))).toEqual({ ok: true, name: "A" });
  expect(await applyOnce(db, key("m"), at(1), named("B"))).toEqual({ ok: true, name: "A" });
  expect(await name()).toBe("A");
  expect(await db.mutation.findMany()).toMatchObject([{ id: "m", kind: "name", at: at(0) }]);
});

test("a refusal is not kept: the same id may be tried again", async () => {
  const refuse = async () => ({ ok: false as const });
  expect(await applyOnce(db, key("m"), at(0), refuse)).toEqual({ ok: false });
  expect(await applyOnce(db, key("m"), at(1), named("A"))).toEqual({ ok: true, name: "A" });
});

test("another learner's mutation of the same id is another one", async () => {
  await db.learner.create({ data: { id: "learner-2", name: "", settings: {}, createdAt: at(0) } });
  await applyOnce(db, key("m"), at(0), named("A"));
  await applyOnce(db, { ...key("m"), learnerId: "learner-2" }, at(1), named("B"));
  expect(await name()).toBe("B");
});

test("an id that was used for something else neither answers nor changes anything", async () => {
  await applyOnce(db, key("m"), at(0), named("A"));
  await expect(applyOnce(db, key("m", "other"), at(1), named("B"))).rejects.toThrow();
  expect(await name()).toBe("A");
});

test("what throws, or takes too long, changes nothing and may be tried again", async () => {
  const fail = async (tx: Transaction) => {
    await named("B")(tx);
    throw new Error("half-way");
  };
  await expect(applyOnce(db, key("m"), at(0), fail)).rejects.toThrow("half-way");
  const dawdle = async (tx: Transaction) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return named("C")(tx);
  };
  await expect(applyOnce(db, key("m"), at(0), dawdle, 50)).rejects.toThrow(/expired|timeout|closed/i);
  expect(await name()).toBe("Learner");
  expect(await applyOnce(db, key("m"), at(1), named("D"))).toMatchObject({ name: "D" });
});

test("those of before a moment are forgotten, and no others", async () => {
  await applyOnce(db, key("old"), at(0), named("A"));
  await applyOnce(db, key("new"), at(10), named("B"));
  expect(await forgetMutations(db, at(10))).toBe(1);
  expect(await applyOnce(db, key("new"), at(20), named("C"))).toMatchObject({ name: "B" });
  expect(await applyOnce(db, key("old"), at(20), named("C"))).toMatchObject({ name: "C" });
});
