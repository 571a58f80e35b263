import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Decision } from "@/core/dutch/look-up";
import type { Database } from "./connect";
import { decide, decisionsOf } from "./decisions";
import { testDatabase } from "./testing/database";
import { at, learnerId, otherId } from "./testing/prepared-text";

let db: Database;
let ids = 0;

beforeEach(async () => {
  const opened = await testDatabase();
  onTestFinished(opened.close);
  ({ db } = opened);
  await db.learner.create({ data: { id: otherId, name: "Other", settings: {}, createdAt: at(0) } });
});

const apart: Decision = { kind: "apart" };
const together: Decision = { kind: "together", lemma: "opbellen", partOfSpeech: "verb" };
const reading: Decision = { kind: "reading", lemma: "lijden", partOfSpeech: "verb" };

type Given = { id?: string; owner?: string; sentenceHash?: string; expression?: string; seconds?: number };
const say = (decision: Decision | null, given: Given = {}) => {
  const { id = `m-${++ids}`, owner = learnerId, sentenceHash = "s-1", expression = "belt op" } = given;
  return decide(db, { learnerId: owner, id, sentenceHash, expression, decision }, at(given.seconds ?? 0));
};
const read = async (sentenceHashes = ["s-1"], owner = learnerId) =>
  (await decisionsOf(db, { learnerId: owner, sentenceHashes })).map(({ decision }) => decision);

test.each([apart, together, reading])("$kind is kept as it was said", async (decision) => {
  expect(await say(decision)).toEqual({ ok: true });
  expect(await decisionsOf(db, { learnerId, sentenceHashes: ["s-1"] })).toEqual([
    { sentenceHash: "s-1", expression: "belt op", decision },
  ]);
});

test("a later decision of the same words takes the place of the earlier one", async () => {
  await say(together);
  await say(apart, { seconds: 60 });
  expect(await read()).toEqual([apart]);
  expect(await db.occurrenceDecision.findMany()).toMatchObject([{ lemma: null, decidedAt: at(60) }]);
});

test("a decision can be taken back, also one that was never made", async () => {
  await say(together);
  await say(reading, { expression: "leden" });
  expect(await say(null)).toEqual({ ok: true });
  expect(await say(null)).toEqual({ ok: true });
  expect(await read()).toEqual([reading]);
});

test("a replay changes nothing", async () => {
  await say(together, { id: "first" });
  await say(null);
  expect(await say(together, { id: "first" })).toEqual({ ok: true });
  expect(await read()).toEqual([]);
});

test("only of the sentences asked for, and of this learner", async () => {
  await say(apart);
  await say(together, { sentenceHash: "s-2" });
  await say(reading, { owner: otherId });
  expect(await read(["s-2", "s-2", "s-3"])).toEqual([together]);
  expect(await read(["s-1"], otherId)).toEqual([reading]);
  expect(await read([])).toEqual([]);
});

test("more sentences than one statement can ask for", async () => {
  await say(apart, { sentenceHash: "s-69999" });
  expect(await read(Array.from({ length: 70_000 }, (_, i) => `s-${i}`))).toEqual([apart]);
});

test("a row that says too little leaves the analysis as it is", async () => {
  const row = { learnerId, sentenceHash: "s-1", decidedAt: at(0) };
  await db.occurrenceDecision.create({ data: { ...row, id: "d-1", expression: "a", kind: "together" } });
  await db.occurrenceDecision.create({ data: { ...row, id: "d-2", expression: "b", kind: "unheard of" } });
  expect(await read()).toEqual([]);
});
