import { beforeEach, expect, test } from "vitest";
import { acceptAnswer, acceptedAnswersOf, removeAcceptedAnswer } from "./accepted-answers";
import { deleteEntries } from "./glossary";
import { practiceIn } from "./testing/practice";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  for (const id of ["huis", "boom"]) await practiceIn(prepared.db).add(id);
});

const accept = (id: string, answer: string, entryId = "huis", owner = learnerId) =>
  acceptAnswer(prepared.db, { learnerId: owner, id, entryId, answer }, at(Number(id)));
const remove = (answerId: string, owner = learnerId) =>
  removeAcceptedAnswer(prepared.db, { learnerId: owner, id: `m-${answerId}`, answerId }, at(60));
const accepted = (owner = learnerId) =>
  acceptedAnswersOf(prepared.db, { learnerId: owner, entryIds: ["huis", "boom"] });

test("answers are kept for their entry, the oldest first", async () => {
  await accept("1", "woning");
  await accept("2", "pand");
  await accept("3", "plant", "boom");
  const [huis, boom] = [
    ["1", "woning"],
    ["2", "pand"],
  ].map(([id, answer]) => ({ id, answer }));
  expect(await accepted()).toEqual(
    new Map([
      ["huis", [huis, boom]],
      ["boom", [{ id: "3", answer: "plant" }]],
    ]),
  );
});

test("the same answer is kept once, and acknowledged with the first id", async () => {
  await accept("1", "woning");
  expect(await accept("1", "woning")).toEqual({ ok: true, id: "1" });
  expect(await accept("2", "woning")).toEqual({ ok: true, id: "1" });
  expect((await accepted()).get("huis")).toHaveLength(1);
});

test("one that is removed is gone, and removing it again is acknowledged", async () => {
  await accept("1", "woning");
  expect([await remove("1"), await remove("1"), await remove("9")]).toEqual(Array(3).fill({ ok: true }));
  expect(await accepted()).toEqual(new Map());
});

test("an entry that is unknown, deleted or another learner's is refused", async () => {
  const unknown = { ok: false, reason: "unknownEntry" };
  expect(await accept("1", "x", "nowhere")).toEqual(unknown);
  expect(await accept("1", "x", "huis", otherId)).toEqual(unknown);
  await deleteEntries(prepared.db, { learnerId, ids: ["huis"] }, at(0));
  expect(await accept("1", "x")).toEqual(unknown);
});

test("another learner neither sees nor removes it", async () => {
  await accept("1", "woning");
  await remove("1", otherId);
  expect([await accepted(otherId), (await accepted()).size]).toEqual([new Map(), 1]);
});
