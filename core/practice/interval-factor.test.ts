import { expect, test } from "vitest";
import { intervalFactor } from "./interval-factor";
import { newSchedule, nextSchedule } from "./scheduler";

const clock = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };
const now = new Date("2026-11-23T12:00:00Z");

const card = {
  ...newSchedule(now),
  phase: "review" as const,
  stability: 400,
  difficulty: 5,
  interval: 400,
  reps: 9,
  lastReview: new Date("2025-10-19T12:00:00Z"),
};

const trained = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.35,
];

// Stability is the days until recall is 90 %, so that it is the interval at 90 %, to the day.
test.each([
  ["untrained", null, 0.7],
  ["untrained", null, 0.8],
  ["untrained", null, 0.9],
  ["untrained", null, 0.97],
  ["with a decay of its own", trained, 0.7],
  ["with a decay of its own", trained, 0.8],
  ["with a decay of its own", trained, 0.95],
])("the scheduler, %s (%j), at %d, plans as many days", (_, weights, desiredRetention) => {
  const next = nextSchedule(card, 3, now, { clock, desiredRetention, weights });
  expect(next.interval).toBe(Math.round(next.stability * intervalFactor(desiredRetention, weights)));
});
