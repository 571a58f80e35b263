import { convertCsvToFsrsItems } from "@open-spaced-repetition/binding";
import { expect, test } from "vitest";
import { dayOf } from "@/core/learner/learner-day";
import type { Rating } from "@/core/practice/card";
import { goodIntervals } from "@/core/practice/good-intervals";
import { logLoss, type ReviewHistory } from "@/core/practice/log-loss";
import {
  type Memory,
  newSchedule,
  nextMemory,
  nextSchedule,
  recallAfter,
  type SchedulerOptions,
} from "@/core/practice/scheduler";
import { seededRandom } from "@/core/practice/seeded";
import { heldOutFrom, trainingItems } from "@/core/practice/training-set";
import { train } from "./train";

const now = new Date("2026-11-23T12:00:00Z");
const clock = { timeZone: "UTC", rolloverHour: 4 };
const defaults: SchedulerOptions = { clock, desiredRetention: 0.9, weights: null };

/** Of a learner who forgets five times as fast as the defaults have it at first, and whose memory grows less. */
const forgetful = [
  0.0424, 0.2586, 0.4613, 1.6591, 6.4133, 0.8334, 3.0194, 0.001, 0.8, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/**
 * Answers given over half a year to cards that come back when the defaults say so, by a learner whose memory has
 * weights of its own. A card begins every day.
 */
function simulate(seed: string, cards: number, weights: readonly number[] | null): ReviewHistory[] {
  const random = seededRandom(seed);
  const own = { ...defaults, weights };
  const [begin, end] = [Date.UTC(2026, 4, 1, 9), Date.UTC(2026, 10, 1)];
  return Array.from({ length: cards }, (_, i) => {
    const history: { rating: Rating; reviewedAt: Date }[] = [];
    let at = new Date(begin + ((end - begin) * i) / cards);
    let card = newSchedule(at);
    let memory: Memory = { stability: 0, difficulty: 0 };
    let day = 0;
    while (at.getTime() < end) {
      const today = dayOf(at, clock);
      const elapsed = history.length > 0 ? today - day : 0;
      const recall = history.length > 0 ? recallAfter(memory, elapsed, own) : 0.6;
      const rating: Rating = random() >= recall ? 1 : random() < 0.1 ? 2 : random() < 0.1 ? 4 : 3;
      history.push({ rating, reviewedAt: at });
      memory = nextMemory(memory, rating, elapsed, own);
      card = nextSchedule(card, rating, at, defaults);
      day = today;
      // at nine of the day on which it is due, or within a day when it is due
      at = card.interval > 0 ? new Date(card.due.getTime() + 5 * 3_600_000) : card.due;
    }
    return history;
  });
}

const reviewsOf = (histories: readonly ReviewHistory[]) => histories.reduce((n, { length }) => n + length, 0);

test("a learner who forgets faster: the trained weights foretell better what was held out", async () => {
  const histories = simulate("naast", 180, forgetful);
  expect(reviewsOf(histories)).toBeGreaterThan(1_900);
  const result = await train({ histories, options: defaults, now }, () => {});
  if (!result.ok) throw new Error(result.reason);
  const { before, after, reviews } = result;
  expect(after.logLoss).toBeLessThan(before.logLoss);
  expect(after.weights).toHaveLength(21);
  expect(after.weights.every(Number.isFinite)).toBe(true);
  expect(after.intervals[0]).toBeLessThan(before.intervals[0] ?? 0);
  expect(before.weights).toBeNull();
  expect(before.intervals).toEqual(goodIntervals(now, defaults));
  const held = logLoss(histories, defaults, heldOutFrom(histories));
  expect(before.logLoss).toBeCloseTo(held.logLoss, 12);
  expect(reviews).toBe(held.reviews);
});

test("what is held out has no part in how it is judged, but in the weights that are offered", async () => {
  const histories = simulate("naast", 180, forgetful);
  const from = heldOutFrom(histories);
  const forgotten = histories.map((history) =>
    history.map(
      ({ rating, reviewedAt }) => ({ rating: reviewedAt < from ? rating : 1, reviewedAt }) as const,
    ),
  );
  const early = histories.map((history) => history.filter(({ reviewedAt }) => reviewedAt < from));
  const [all, worse, alone] = await Promise.all(
    [histories, forgotten, early].map((given) =>
      train({ histories: given, options: defaults, now }, () => {}),
    ),
  );
  if (!all?.ok || !worse?.ok || !alone?.ok) throw new Error("not trained");
  expect(worse.after.weights).not.toEqual(all.after.weights);
  // trained on the first four fifths alone, judged on the last: what was shown for the training on all
  const options = { ...defaults, weights: alone.after.weights };
  expect(logLoss(histories, options, from).logLoss).toBeCloseTo(all.after.logLoss, 12);
  expect(logLoss(forgotten, options, from).logLoss).toBeCloseTo(worse.after.logLoss, 12);
});

test("weights in use are what the new ones are held against", async () => {
  const histories = simulate("beside", 180, null);
  const options = { ...defaults, weights: forgetful };
  const result = await train({ histories, options, now }, () => {});
  if (!result.ok) throw new Error(result.reason);
  expect(result.before.weights).toEqual(forgetful);
  expect(result.before.logLoss).toBeCloseTo(logLoss(histories, options, heldOutFrom(histories)).logLoss, 12);
});

test("the share that is done only grows, up to the whole", async () => {
  const shares: number[] = [];
  const histories = simulate("naast", 180, forgetful);
  await train({ histories, options: defaults, now }, (share) => shares.push(share));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBe(1);
});

test("without the binary there is no trainer", async () => {
  const histories = simulate("naast", 180, forgetful);
  const result = await train(
    { histories, options: defaults, now },
    () => {},
    () => Promise.reject(new Error("Cannot find native binding.")),
  );
  expect(result).toEqual({ ok: false, reason: "noTrainer" });
});

const onOneDay = Array.from({ length: 500 }, (_, i) =>
  ([3, 3] as const).map((rating) => ({ rating, reviewedAt: new Date(Date.UTC(2026, 10, 2, 9, 0, i)) })),
);
const onceOnly = Array.from({ length: 399 }, (_, i) => [
  { rating: 3 as const, reviewedAt: new Date(Date.UTC(2026, 10, 1 + i)) },
]);
/** Reviewed a day later, but all of that before the last fifth, in which every card is new. */
const newOnly = [
  ...onOneDay.map((history, i) =>
    history.map((review, n) => {
      const later = i < 400 && n === 1 ? 86_400_000 : i < 400 ? 0 : 30 * 86_400_000;
      return { ...review, reviewedAt: new Date(review.reviewedAt.getTime() + later) };
    }),
  ),
];

test.each([
  ["399 reviews", onceOnly, "tooFewReviews"],
  ["none of a later day", onOneDay, "notEnoughData"],
  ["none of a later day among those that are held out", newOnly, "notEnoughData"],
] as const)("%s", async (_, histories, reason) => {
  expect(await train({ histories, options: defaults, now }, () => {})).toEqual({ ok: false, reason });
});

test("the items are those that FSRS’s own optimizer makes of the same reviews", async () => {
  const histories = simulate("items", 60, forgetful);
  const lines = histories.flatMap((history, card) =>
    history.map(({ rating, reviewedAt }) => `${card + 1},${reviewedAt.getTime()},${rating},1,1000`),
  );
  const csv = ["card_id,review_time,review_rating,review_state,review_duration", ...lines].join("\n");
  const made = convertCsvToFsrsItems(Buffer.from(csv), clock.rolloverHour, clock.timeZone, () => 0);
  const theirs = made.map(({ reviews }) => reviews.map(({ rating, deltaT }) => ({ rating, deltaT })));
  const ours = histories.flatMap((history) => trainingItems(history, clock));
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  expect(ours.length).toBeGreaterThan(200);
  expect(sorted(ours)).toEqual(sorted(theirs));
});
