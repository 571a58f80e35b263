import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "@/core/learner/learner-day";
import type { Rating } from "./card";
import {
  algorithm,
  elapsedDays,
  newSchedule,
  nextMemory,
  nextSchedule,
  previewIntervals,
  retrievability,
  type SchedulerOptions,
} from "./scheduler";

const msPerDay = 86_400_000;
const start = new Date("2026-01-05T12:00:00Z");
const options: SchedulerOptions = {
  clock: { timeZone: "Europe/Amsterdam", rolloverHour: 4 },
  desiredRetention: 0.9,
  weights: null,
};
const later = (instant: Date, days: number) => new Date(instant.getTime() + days * msPerDay);

test("says which algorithm it is", () => expect(algorithm).toBe("FSRS-6 (ts-fsrs 5.4.2)"));

test("published vector: the memory after 1, 3, 3, 3, 3, 3", () => {
  let card = newSchedule(start);
  let now = start;
  const answers: [Rating, number][] = [
    [1, 0],
    [3, 0],
    [3, 1],
    [3, 3],
    [3, 8],
    [3, 21],
  ];
  for (const [rating, days] of answers) {
    now = later(now, days);
    card = nextSchedule(card, rating, now, options);
  }
  expect(card.stability).toBeCloseTo(53.62691, 4);
  expect(card.difficulty).toBeCloseTo(6.3574867, 6);
});

test("published vector: the intervals of Good × 6, Again × 2, Good × 5, each when due", () => {
  let card = newSchedule(start);
  const ratings: Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
  const intervals = ratings.map((rating) => {
    card = nextSchedule(card, rating, card.due, options);
    return card.interval;
  });
  expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

test.each([
  ["Again", 1, "learning", 0, "2026-01-05T12:01:00.000Z"],
  ["Hard", 2, "learning", 0, "2026-01-05T12:06:00.000Z"],
  ["Good", 3, "learning", 0, "2026-01-05T12:10:00.000Z"],
  ["Easy", 4, "review", 8, "2026-01-13T03:00:00.000Z"],
] as const)("a new card after %s", (_, rating, phase, interval, due) => {
  const next = nextSchedule(newSchedule(start), rating, start, options);
  expect(next).toMatchObject({ phase, interval, reps: 1, lapses: 0, lastReview: start });
  expect(next.due.toISOString()).toBe(due);
  expect(next.dueDay).toBe(dayOf(start, options.clock) + interval);
});

/** Learned in two steps, due in two days. */
const learned = (now: Date) => nextSchedule(nextSchedule(newSchedule(now), 3, now, options), 3, now, options);

test("a lapse is relearned within the day, and counts", () => {
  const now = later(start, 2);
  const lapsed = nextSchedule(learned(start), 1, now, options);
  expect(lapsed).toMatchObject({ phase: "relearning", interval: 0, lapses: 1 });
  expect(lapsed.due).toEqual(new Date(now.getTime() + 600_000));
  expect(nextSchedule(lapsed, 3, lapsed.due, options)).toMatchObject({ phase: "review", lapses: 1 });
});

test("a step that ends after the day has begun anew is due on the new day", () => {
  const now = new Date("2026-01-06T02:55:00Z");
  const card = nextSchedule(newSchedule(now), 3, now, options);
  expect(card.dueDay).toBe(dayOf(now, options.clock) + 1);
  expect(card.due.toISOString()).toBe("2026-01-06T03:05:00.000Z");
});

test("the more is to be retained, the sooner it is due; other weights give other intervals", () => {
  const card = { ...learned(start), stability: 50 };
  const after = (change: Partial<SchedulerOptions>) =>
    previewIntervals(card, later(start, 50), { ...options, ...change })[2];
  const [often, seldom] = [after({ desiredRetention: 0.95 }), after({ desiredRetention: 0.8 })];
  expect(often).toBeLessThan(after({}));
  expect(seldom).toBeGreaterThan(after({}));
  const weights = [
    0.1, 0.5, 1, 3, 6.4, 0.8, 3, 0.1, 1.2, 0.2, 0.8, 1.4, 0.1, 0.3, 1.6, 0.5, 1.5, 0.5, 0.1, 0.1, 0.2,
  ];
  expect(after({ weights })).not.toBe(after({}));
  // Whatever was made for others before.
  expect(after({ weights: null })).toBe(after({}));
});

test("no interval exceeds a hundred years", () => {
  const card = { ...learned(start), stability: 36_500, difficulty: 1, interval: 36_500 };
  expect(previewIntervals(card, later(start, 36_500), options)).toEqual([0, 36_500, 36_500, 36_500]);
  expect(nextSchedule(card, 4, later(start, 36_500), options).interval).toBe(36_500);
});

const ratings = fc.constantFrom<Rating[]>(1, 2, 3, 4);
const clocks = fc.record({
  timeZone: fc.constantFrom("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"),
  rolloverHour: fc.integer({ min: 0, max: 23 }),
});
const anyWeights = fc.option(
  fc.tuple(...Array.from({ length: 21 }, () => fc.double({ min: -1, max: 12, noNaN: true }))),
  { nil: null },
);
const anyOptions = fc.record({
  clock: clocks,
  desiredRetention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
  weights: anyWeights,
});
/** Seconds to years; now and then the clock goes back. */
const pauses = fc.oneof(
  fc.integer({ min: 0, max: 3_600_000 }),
  fc.integer({ min: 0, max: 40 * msPerDay }),
  fc.integer({ min: 0, max: 4_000 * msPerDay }),
  fc.integer({ min: -400 * msPerDay, max: 0 }),
);
const logs = fc.array(fc.record({ rating: ratings, pause: pauses }), { maxLength: 25 });

/** The schedules after each answer, with when it was given. */
function replay(log: readonly { rating: Rating; pause: number }[], by: SchedulerOptions) {
  let card = newSchedule(start);
  let now = start;
  return log.map(({ rating, pause }) => {
    const before = card;
    now = new Date(now.getTime() + pause);
    card = nextSchedule(before, rating, now, by);
    return { before, rating, now, after: card };
  });
}

test("whatever is answered when, no schedule goes backwards, and the memory stays in its range", () => {
  fc.assert(
    fc.property(logs, anyOptions, (log, by) => {
      for (const { before, rating, now, after } of replay(log, by)) {
        expect(after.dueDay).toBeGreaterThanOrEqual(dayOf(now, by.clock));
        expect(after.due.getTime()).toBeGreaterThan(now.getTime());
        expect(dayOf(after.due, by.clock)).toBe(after.dueDay);
        expect(after.interval === 0).toBe(after.phase !== "review");
        expect(after.interval).toBeLessThanOrEqual(36_500);
        expect(after.stability).toBeGreaterThanOrEqual(0.001);
        expect(after.stability).toBeLessThanOrEqual(36_500);
        expect(after.difficulty).toBeGreaterThanOrEqual(1);
        expect(after.difficulty).toBeLessThanOrEqual(10);
        expect(after.reps).toBe(before.reps + 1);
        expect(after.lapses - before.lapses).toBe(before.phase === "review" && rating === 1 ? 1 : 0);
        if (rating > 1 && elapsedDays(before, now, by.clock) > 0)
          // The library rounds to eight decimals, all but the first, which is a weight as it stands.
          expect(after.stability).toBeGreaterThanOrEqual(Math.round(before.stability * 1e8) / 1e8);
      }
    }),
  );
});

test("Again is never later than Hard, Hard than Good, Good than Easy; and it comes as was foretold", () => {
  fc.assert(
    fc.property(logs, pauses, anyOptions, (log, pause, by) => {
      const { after: card = newSchedule(start), now = start } = replay(log, by).at(-1) ?? {};
      const instant = new Date(now.getTime() + pause);
      const intervals = previewIntervals(card, instant, by);
      expect([...intervals].sort((a, b) => a - b)).toEqual(intervals);
      for (const rating of [1, 2, 3, 4] as const)
        expect(nextSchedule(card, rating, instant, by).interval).toBe(intervals[rating - 1]);
    }),
  );
});

test("the chance of recall is one, and falls from day to day", () => {
  fc.assert(
    fc.property(logs, anyOptions, fc.array(fc.nat(10_000 * msPerDay), { minLength: 2 }), (log, by, times) => {
      const { after: card = newSchedule(start), now = start } = replay(log, by).at(-1) ?? {};
      const chances = times
        .sort((a, b) => a - b)
        .map((time) => retrievability(card, new Date(now.getTime() + time), by));
      expect([...chances].sort((a, b) => b - a)).toEqual(chances);
      for (const chance of chances) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("the same answers give the same schedule, whatever was computed in between", () => {
  fc.assert(
    fc.property(logs, anyOptions, anyOptions, (log, by, others) => {
      const first = replay(log, by);
      replay(log, others);
      expect(replay(log, structuredClone(by))).toEqual(first);
    }),
  );
});

test("the memory alone is replayed as within the schedule", () => {
  fc.assert(
    fc.property(logs, anyOptions, (log, by) => {
      for (const { before, rating, now, after } of replay(log, by)) {
        const { stability, difficulty } = after;
        const elapsed = elapsedDays(before, now, by.clock);
        expect(nextMemory(before, rating, elapsed, by)).toEqual({ stability, difficulty });
      }
    }),
  );
});

test("a new card cannot be recalled, one just answered surely is", () => {
  expect(retrievability(newSchedule(start), start, options)).toBe(0);
  expect(retrievability(learned(start), start, options)).toBe(1);
});
