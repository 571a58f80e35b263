import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttemptSeries, compareAttempts, differingShare } from "./attempt-series";

describe("differingShare", () => {
  test.each([
    ["The bridge is closed.", "The bridge is closed.", 0],
    ["The bridge is closed.", "The bridge is shut.", 1 / 4],
    ["The bridge is closed.", "The bridge is closed today for cars and vans.", 5 / 9],
    ["The bridge is closed today for cars and vans.", "The bridge is closed.", 5 / 9],
    ["The bridge is closed.", "Nobody could get through.", 1],
    ["The bridge is closed.", "", 1],
    ["", "", 0],
    // marks are no words
    ["The bridge is closed.", "The bridge is closed!", 0],
  ])("%s → %s", (before, after, share) => expect(differingShare(before, after)).toBeCloseTo(share, 10));

  test("is 0 of the same, and never more than 1", () => {
    const body = fc.array(fc.constantFrom("de", "brug", "is", "dicht", "'s", "3,5", ".", "\n"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(body, body, (one, other) => {
        expect(differingShare(one.join(" "), one.join(" "))).toBe(0);
        const share = differingShare(one.join(" "), other.join(""));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("compareAttempts", () => {
  const series: AttemptSeries = {
    place: { slug: "een-tekst", title: "Een tekst", paragraphId: "p-1", number: 3 },
    kind: "translation",
    original: "The bridge is closed.",
    attempts: ["The bridge is shut.", "The bridge is closed."].map((body, i) => {
      return { id: `a-${i}`, savedAt: new Date(i), duration: 60_000 - i, body, accepted: i };
    }),
  };

  test("counts the words, and those that differ", () => {
    expect(compareAttempts(series)).toEqual([
      { id: "a-0", savedAt: new Date(0), duration: 60_000, accepted: 0, words: 4, differing: 0.25 },
      { id: "a-1", savedAt: new Date(1), duration: 59_999, accepted: 1, words: 4, differing: 0 },
    ]);
  });

  test("says nothing of a difference where there is nothing to differ from", () => {
    const differing = compareAttempts({ ...series, original: "" }).map((attempt) => attempt.differing);
    expect(differing).toEqual([null, null]);
  });
});
