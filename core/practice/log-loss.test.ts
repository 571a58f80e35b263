import { expect, test } from "vitest";
import type { Rating } from "./card";
import { logLoss, type ReviewHistory } from "./log-loss";
import { type Memory, nextMemory, recallAfter, type SchedulerOptions } from "./scheduler";
import { seededRandom } from "./seeded";

const options: SchedulerOptions = {
  clock: { timeZone: "Europe/Amsterdam", rolloverHour: 4 },
  desiredRetention: 0.9,
  weights: null,
};
/** Of one who forgets far sooner than the defaults have it. */
const forgetful = [
  ...[0.1, 0.3, 0.6, 1.5, 7, 0.6, 2.5, 0.01, 1.2, 0.2, 0.6],
  ...[1.2, 0.06, 0.25, 1.5, 0.5, 1.5, 0.5, 0.1, 0.07, 0.4],
];
const start = Date.parse("2026-01-05T12:00:00Z");
const on = (day: number) => new Date(start + day * 86_400_000);

/** Answers as somebody with this memory gives them, at all sorts of intervals. */
function answers(weights: readonly number[] | null, cards: number): ReviewHistory[] {
  const random = seededRandom("answers");
  const truth = { ...options, weights };
  return Array.from({ length: cards }, () => {
    let memory: Memory = { stability: 0, difficulty: 0 };
    let day = 0;
    return Array.from({ length: 10 }, (_, i) => {
      const elapsed = i === 0 ? 0 : 1 + Math.floor(random() * 2 * memory.stability);
      const rating: Rating = i === 0 || random() < recallAfter(memory, elapsed, truth) ? 3 : 1;
      memory = nextMemory(memory, rating, elapsed, truth);
      day += elapsed;
      return { rating, reviewedAt: on(day) };
    });
  });
}

test.each([
  ["those of the library", null, forgetful],
  ["others", forgetful, null],
])("the weights of the one who answered foretell best: %s", (_, own, wrong) => {
  const histories = answers(own, 300);
  const loss = (weights: readonly number[] | null) => logLoss(histories, { ...options, weights });
  expect(loss(own).reviews).toBe(2_700);
  expect(loss(own).logLoss).toBeLessThan(loss(wrong).logLoss - 0.01);
  const nearly = (own ?? forgetful).map((weight) => weight * 1.3);
  expect(loss(own).logLoss).toBeLessThan(loss(nearly).logLoss);
});

test("is the mean of −log of the chance of what happened", () => {
  const histories: ReviewHistory[] = [
    [
      { rating: 3, reviewedAt: on(0) },
      { rating: 3, reviewedAt: on(3) },
    ],
    [
      { rating: 4, reviewedAt: on(0) },
      { rating: 1, reviewedAt: on(8) },
    ],
  ];
  const chance = (rating: Rating, days: number) =>
    recallAfter(nextMemory({ stability: 0, difficulty: 0 }, rating, 0, options), days, options);
  const expected = -(Math.log(chance(3, 3)) + Math.log(1 - chance(4, 8))) / 2;
  const found = logLoss(histories, options);
  expect(found.reviews).toBe(2);
  expect(found.logLoss).toBeCloseTo(expected, 12);
});

const history: ReviewHistory = [
  { rating: 1, reviewedAt: on(0) },
  { rating: 3, reviewedAt: new Date(start + 600_000) },
  { rating: 3, reviewedAt: on(1) },
  { rating: 2, reviewedAt: on(4) },
  { rating: 1, reviewedAt: on(3) },
  { rating: 3, reviewedAt: on(9) },
];

// A first answer foretells nothing, nor does one within a day; nor one by a clock that went back.
test.each([
  [undefined, 3],
  [on(1), 3],
  [on(2), 2],
  [on(4), 2],
  [on(5), 1],
  [on(10), 0],
])("from %s on, %i reviews count", (from, reviews) =>
  expect(logLoss([history], options, from).reviews).toBe(reviews),
);

test("what came before only forms the memory", () => {
  const last = logLoss([history], options, on(9)).logLoss;
  const bare = logLoss([history.slice(3)], options, on(9)).logLoss;
  expect(last).not.toBeCloseTo(bare, 6);
});

test.each([[[]], [[[]]], [[history.slice(0, 1)]]])("over no reviews it is 0", (histories) =>
  expect(logLoss(histories, options)).toEqual({ logLoss: 0, reviews: 0 }),
);

test("days are the learner's", () => {
  const night: ReviewHistory = [
    { rating: 3, reviewedAt: new Date("2026-01-10T22:30:00Z") },
    { rating: 3, reviewedAt: new Date("2026-01-10T23:30:00Z") },
  ];
  expect(logLoss([night], options).reviews).toBe(0);
  const clock = { ...options.clock, rolloverHour: 0 };
  expect(logLoss([night], { ...options, clock }).reviews).toBe(1);
});

test("a wrong certainty is not endlessly bad", () => {
  const sure: ReviewHistory = [
    ...Array.from({ length: 12 }, (_, i) => ({ rating: 4 as const, reviewedAt: on(i * 200) })),
    { rating: 1, reviewedAt: on(11 * 200 + 1) },
  ];
  const { logLoss: loss } = logLoss([sure], options, on(11 * 200 + 1));
  expect(loss).toBeGreaterThan(5);
  expect(loss).toBeLessThanOrEqual(-Math.log(1e-4) + 1e-9);
});
