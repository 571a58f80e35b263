import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "@/core/learner/learner-day";
import type { Rating } from "./card";
import type { ReviewHistory } from "./log-loss";
import { heldOutFrom, trainingItems } from "./training-set";

const amsterdam = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };

const answers = (...given: [Rating, string][]): ReviewHistory =>
  given.map(([rating, at]) => ({ rating, reviewedAt: new Date(at) }));

const shown = (items: ReturnType<typeof trainingItems>) =>
  items.map((item) => item.map(({ rating, deltaT }) => `${rating}+${deltaT}`).join(" "));

test.each<[string, ReviewHistory, string[]]>([
  ["no answer", [], []],
  ["one answer: nothing was foretold yet", answers([3, "2026-11-01T10:00Z"]), []],
  ["all on one day", answers([1, "2026-11-01T10:00Z"], [3, "2026-11-01T10:10Z"]), []],
  [
    "steps of the first day are a part of what follows",
    answers([1, "2026-11-01T10:00Z"], [3, "2026-11-01T10:10Z"], [3, "2026-11-04T09:00Z"]),
    ["1+0 3+0 3+3"],
  ],
  [
    "a lapse, relearned the same day",
    answers(
      [3, "2026-11-01T10:00Z"],
      [1, "2026-11-04T10:00Z"],
      [3, "2026-11-04T10:10Z"],
      [3, "2026-11-06T10:00Z"],
    ),
    ["3+0 1+3", "3+0 1+3 3+0 3+2"],
  ],
  [
    "an evening and the small hours are one day, and the morning is another",
    answers([3, "2026-11-01T21:00Z"], [3, "2026-11-02T02:30Z"], [3, "2026-11-02T03:30Z"]),
    ["3+0 3+0 3+1"],
  ],
  [
    "a clock that went back",
    answers([3, "2026-11-04T10:00Z"], [3, "2026-11-01T10:00Z"], [4, "2026-11-02T10:00Z"]),
    ["3+0 3+0 4+1"],
  ],
])("%s", (_, history, items) => expect(shown(trainingItems(history, amsterdam))).toEqual(items));

test("what is held out is not trained on, and the first of it is left out already", () => {
  const history = answers([3, "2026-11-01T10:00Z"], [3, "2026-11-02T10:00Z"], [1, "2026-11-05T10:00Z"]);
  const until = (at: string) => shown(trainingItems(history, amsterdam, new Date(at)));
  expect(until("2026-11-05T10:00:00.001Z")).toEqual(["3+0 3+1", "3+0 3+1 1+3"]);
  expect(until("2026-11-05T10:00Z")).toEqual(["3+0 3+1"]);
  expect(until("2026-11-02T10:00Z")).toEqual([]);
});

test("the last fifth is held out, whichever card it is of", () => {
  const day = (n: number) => `2026-11-${String(n).padStart(2, "0")}T10:00Z`;
  const histories = [
    answers([3, day(1)], [3, day(9)]),
    answers(...[2, 3, 4, 5, 6, 7, 8, 10].map((n): [Rating, string] => [3, day(n)])),
  ];
  expect(heldOutFrom(histories)).toEqual(new Date(day(9)));
  expect(heldOutFrom([])).toEqual(new Date(0));
});

const instants = fc
  .integer({ min: 0, max: 60 * 86_400_000 })
  .map((ms) => new Date(Date.UTC(2026, 8, 1) + ms));
const histories = fc
  .array(fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4), reviewedAt: instants }), { maxLength: 12 })
  .map((history) => history.sort((a, b) => a.reviewedAt.getTime() - b.reviewedAt.getTime()));

test("each item begins anew, ends on a later day than the review before, and grows out of the one before", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const items = trainingItems(history, amsterdam);
      const days = history.map(({ reviewedAt }) => dayOf(reviewedAt, amsterdam));
      expect(items.map(({ length }) => length)).toEqual(
        days.flatMap((day, i) => (i > 0 && day > (days[i - 1] ?? day) ? [i + 1] : [])),
      );
      for (const item of items) {
        expect(item[0]?.deltaT).toBe(0);
        expect(item.at(-1)?.deltaT).toBeGreaterThan(0);
        expect(item.reduce((sum, { deltaT }) => sum + deltaT, 0)).toBe(
          (days[item.length - 1] ?? 0) - (days[0] ?? 0),
        );
        expect(item).toEqual(items.at(-1)?.slice(0, item.length));
      }
    }),
  );
});
