import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, startOfDay } from "@/core/learner/learner-day";
import type { Phase, Schedule } from "./card";
import { newSchedule } from "./scheduler";
import { spread, spreadRange } from "./spread";

const clock = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };
const now = new Date("2026-03-02T12:00:00Z");
const today = dayOf(now, clock);
const none: ReadonlySet<number> = new Set();

function due(interval: number, phase: Phase = "review"): Schedule {
  const dueDay = today + interval;
  return { ...newSchedule(now), phase, interval, lastReview: now, dueDay, due: startOfDay(dueDay, clock) };
}

/** How often each interval was chosen, over as many seeds. */
function counts(
  interval: number,
  loads: ReadonlyMap<number, number>,
  siblings: ReadonlySet<number>,
  runs = 4_000,
) {
  const count = new Map<number, number>();
  for (let i = 0; i < runs; i++) {
    const chosen = spread(due(interval), today, loads, siblings, `seed-${i}`, clock).interval;
    count.set(chosen, (count.get(chosen) ?? 0) + 1);
  }
  return count;
}

// 15 % from 2.5 to 7 days, 10 % from there to 20, 5 % beyond, and a day.
test.each([
  [1, null],
  [2, null],
  [3, [2, 4]],
  [7, [5, 9]],
  [10, [8, 12]],
  [20, [17, 23]],
  [50, [46, 54]],
  [100, [93, 107]],
  [365, [345, 385]],
  [36_500, [34_673, 36_500]],
])("%i days may become %j", (interval, range) =>
  expect(spreadRange(due(interval), today)).toEqual(range?.map((days) => today + days) ?? null),
);

test.each(["new", "learning", "relearning"] as const)("nothing is spread while it is %s", (phase) => {
  const next = due(10, phase);
  expect(spreadRange(next, today)).toBeNull();
  expect(spread(next, today, new Map(), none, "a", clock)).toBe(next);
});

test.each([3, 10, 50, 200])("%i days on average remain as many, on days that are as full", (interval) => {
  const [first = 0, last = 0] = spreadRange(due(interval), today) ?? [];
  const loads = new Map(Array.from({ length: last - first + 1 }, (_, i) => [first + i, 40]));
  const count = counts(interval, loads, none);
  expect(count.size).toBe(last - first + 1);
  const mean = [...count].reduce((sum, [days, times]) => sum + days * times, 0) / 4_000;
  expect(Math.abs(mean - interval)).toBeLessThan(0.02 * interval);
});

test("and nearly as many where there is less to do from day to day, as there always is", () => {
  const loads = new Map(
    Array.from({ length: 300 }, (_, i) => [today + i, Math.round(60 * Math.exp(-i / 60))]),
  );
  const count = counts(100, loads, none);
  const mean = [...count].reduce((sum, [days, times]) => sum + days * times, 0) / 4_000;
  expect(Math.abs(mean - 100)).toBeLessThan(2);
});

test("a day with half the cards is twice as likely", () => {
  const count = counts(
    10,
    new Map([8, 9, 10, 11, 12].map((days) => [today + days, days === 11 ? 20 : 40])),
    none,
  );
  expect((count.get(11) ?? 0) / 4_000).toBeGreaterThan(0.3);
  expect((count.get(11) ?? 0) / 4_000).toBeLessThan(0.366);
  expect((count.get(8) ?? 0) / 4_000).toBeLessThan(0.2);
});

test("a day with a sibling is taken only where there is no other", () => {
  const loads = new Map([8, 9, 10, 11, 12].map((days) => [today + days, days === 10 ? 1 : 10]));
  const count = counts(10, loads, new Set([today + 10]));
  expect(count.get(10) ?? 0).toBeLessThan(40);
  expect(count.size).toBeGreaterThanOrEqual(4);
  const everywhere = new Set([8, 9, 10, 11, 12].map((days) => today + days));
  expect(counts(10, new Map(), everywhere).size).toBe(5);
});

test("always within the range, after tomorrow or on it, the same for the same seed; all else stays", () => {
  const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_000 }),
      days,
      days,
      fc.string(),
      (interval, loads, siblings, seed) => {
        const next = due(interval);
        const load = new Map(loads.map((cards, i) => [today + interval + i - 20, cards]));
        const taken = new Set(siblings.map((day) => today + day));
        const moved = spread(next, today, load, taken, seed, clock);
        const [first, last] = spreadRange(next, today) ?? [next.dueDay, next.dueDay];
        expect(moved.dueDay).toBeGreaterThanOrEqual(first);
        expect(moved.dueDay).toBeLessThanOrEqual(last);
        if (interval > 0) expect(moved.dueDay).toBeGreaterThan(today);
        expect(spread(next, today, load, taken, seed, clock)).toEqual(moved);
        const { dueDay } = moved;
        expect(moved).toEqual({ ...next, dueDay, interval: dueDay - today, due: startOfDay(dueDay, clock) });
      },
    ),
  );
});
