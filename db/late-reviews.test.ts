import fc from "fast-check";
import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { longestAgo, type Rating } from "@/core/practice/card";
import { recordReviews } from "./reviews";
import { clock, learnerDay, onDay, practiceIn } from "./testing/practice";
import { at, learnerId, preparedText } from "./testing/prepared-text";

// Answers that waited on a device, and came after others that were given later.

let prepared: Awaited<ReturnType<typeof preparedText>>;
let practice: ReturnType<typeof practiceIn>;

beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  practice = practiceIn(prepared.db);
  await practice.add("huis");
});

/** An answer that was given at one time, and comes at another. */
const late = async (ratings: Record<string, Rating>, given: Date, now: Date): Promise<string> => {
  const id = newId();
  const cards = Object.entries(ratings).map(([cardId, rating]) => ({ reviewId: newId(), cardId, rating }));
  const said = { exercise: "meaning", answer: null, confusedWith: null, duration: 4_000 } as const;
  const ago = now.getTime() - given.getTime();
  const options = { clock, desiredRetention: 0.9, weights: null };
  const answer = await recordReviews(prepared.db, { learnerId, id, ...said, ago, cards, ...options }, now);
  expect(answer).toMatchObject({ ok: true });
  return id;
};
const cards = () => prepared.db.card.findMany({ orderBy: { id: "asc" } });

test("an answer that waited counts when it was given, and was acknowledged when it came", async () => {
  await practice.put("huis", { dueDay: learnerDay(-3), lastReview: onDay(-23) });
  await late({ huis: 3 }, onDay(-3), onDay(0));
  const card = await practice.card("huis");
  expect(card).toMatchObject({ lastReview: onDay(-3), reps: 6 });
  expect(card.dueDay).toBe(learnerDay(-3) + card.interval);
  const review = await prepared.db.review.findFirst();
  expect(review).toMatchObject({ reviewedAt: onDay(-3), day: learnerDay(-3), elapsedDays: 20 });
  expect(await prepared.db.mutation.findMany({ where: { kind: "reviews" } })).toMatchObject([
    { at: onDay(0) },
  ]);
  expect(await practice.counts(onDay(0))).toMatchObject({ doneToday: 0 });
});

describe("an answer that comes after a later one to the same card", () => {
  test("counts as given right after that, but is kept with its own time", async () => {
    await practice.put("huis");
    await practice.answer({ huis: 3 }, onDay(5));
    const after = await practice.card("huis");
    const id = await late({ huis: 3 }, onDay(0), onDay(6));
    const card = await practice.card("huis");
    expect(card).toMatchObject({ phase: "review", reps: 7, lastReview: onDay(5) });
    expect(card.stability).toBeGreaterThanOrEqual(after.stability);
    expect(card.dueDay).toBe(learnerDay(5) + card.interval);
    expect(await prepared.db.review.findFirst({ where: { answerId: id } })).toMatchObject({
      ...{ reviewedAt: onDay(0), day: learnerDay(0), elapsedDays: 0 },
    });
    expect(await practice.undo(id, onDay(6))).toEqual({ ok: true });
    expect(await practice.card("huis")).toEqual(after);
  });

  test("is not held up by a clock that was ahead and was put right", async () => {
    await practice.put("huis", { lastReview: onDay(400), dueDay: learnerDay(420) });
    await late({ huis: 3 }, onDay(0), onDay(0, 60));
    const card = await practice.card("huis");
    expect(card.lastReview).toEqual(onDay(0));
    expect(card.dueDay).toBe(learnerDay(0) + card.interval);
  });

  test("wakes no sibling that rests since", async () => {
    await practice.put("huis", { dueDay: learnerDay(-9) });
    await practice.addCard("huis", "production");
    await practice.put("huis:production", { dueDay: learnerDay(-9) });
    await practice.answer({ huis: 3 }, onDay(0));
    const id = await late({ huis: 3 }, onDay(-2), onDay(0, 60));
    expect((await practice.card("huis:production")).buriedDay).toBe(learnerDay(0));
    expect(await practice.due(onDay(0, 90))).toEqual([]);
    await practice.undo(id, onDay(0, 90));
    expect((await practice.card("huis:production")).buriedDay).toBe(learnerDay(0));
  });
});

test("in whatever order answers come no card goes back, and undoing them all gives what was", async () => {
  const someAnswers = fc.array(
    fc.record({
      both: fc.boolean(),
      rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
      ago: fc.integer({ min: 0, max: longestAgo }),
      hours: fc.nat(100),
    }),
    { minLength: 2, maxLength: 6 },
  );
  await practice.addCard("huis", "production");
  await fc.assert(
    fc.asyncProperty(someAnswers, async (answers) => {
      await prepared.db.review.deleteMany();
      await prepared.db.card.deleteMany({ where: { id: { notIn: ["huis", "huis:production"] } } });
      await prepared.db.entry.updateMany({ data: { status: "new" } });
      await practice.put("huis", { aside: "", lapses: 7, buriedDay: null, lastReview: onDay(-40) });
      await practice.put("huis:production", { dueDay: learnerDay(-30), buriedDay: null });
      const before = await cards();
      let now = onDay(0);
      const ids: string[] = [];
      for (const { both, rating, ago, hours } of answers) {
        now = new Date(now.getTime() + hours * 3_600_000);
        const last = (await practice.card("huis")).lastReview ?? at(0);
        const ratings: Record<string, Rating> = { huis: rating };
        if (both) ratings["huis:production"] = rating;
        ids.push(await late(ratings, new Date(now.getTime() - ago), now));
        const card = await practice.card("huis");
        expect(card.lastReview?.getTime()).toBeGreaterThanOrEqual(last.getTime());
        expect(card.dueDay).toBeGreaterThanOrEqual(learnerDay(0) - 41);
      }
      for (const id of ids.reverse()) expect(await practice.undo(id, now)).toEqual({ ok: true });
      expect(await cards()).toEqual(before);
    }),
    { numRuns: 20 },
  );
}, 60_000);
