import { expect, test } from "vitest";
import { goodIntervals } from "./good-intervals";

const now = new Date("2026-11-23T23:58:00Z");

// Published for FSRS-6's own weights: Good six times gives 0, 2, 11, 46, 163, 498.
test.each([
  ["Europe/Amsterdam", 4, 0.9, [2, 11, 46, 163]],
  ["Pacific/Auckland", 0, 0.9, [2, 11, 46, 163]],
])("in %s, days from %d o’clock, at %d", (timeZone, rolloverHour, desiredRetention, intervals) => {
  const options = { clock: { timeZone, rolloverHour }, desiredRetention, weights: null };
  expect(goodIntervals(now, options)).toEqual(intervals);
});

test("the higher the retention, the shorter", () => {
  const clock = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };
  const [first = 0, ...others] = goodIntervals(now, { clock, desiredRetention: 0.95, weights: null });
  expect(first).toBeGreaterThan(0);
  expect(Math.max(...others)).toBeLessThan(163 / 2);
});
