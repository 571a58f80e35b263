import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateLevel, levels } from "./text-level";

type Counts = Partial<Record<(typeof levels)[number] | "compound" | "unknown", number>>;

/** So many words of each level, in sentences of so many words. */
function wordsOf(counts: Counts, perSentence: number) {
  const all = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, () => ({
      level: levels.find((level) => level === name) ?? null,
      band: name === "unknown" ? 0 : 7,
    })),
  );
  return all.map((word, i) => ({ ...word, sentence: Math.floor(i / perSentence) }));
}

// The first four are what the texts that ship have, by the levels of the core lexicon.
test.each<[string, Counts, number, string | null]>([
  ["de-kat-van-nummer-twaalf", { A1: 346, A2: 24, B1: 3, B2: 1, compound: 1, unknown: 3 }, 7, "A2"],
  ["de-speelstraat", { A1: 315, A2: 35, B1: 22, B2: 8, C1: 3, unknown: 2 }, 13, "B1"],
  ["de-brug-staat-open", { A1: 295, A2: 42, B1: 32, B2: 14, C1: 5, compound: 3 }, 17, "B2"],
  ["wit-rusland-2020-08", { A1: 273, A2: 55, B1: 45, B2: 40, C1: 6, C2: 2, unknown: 6 }, 14, "B2"],
  ["95 % is enough", { A1: 95, C2: 5 }, 6, "A1"],
  ["94 % is not", { A1: 94, A2: 6 }, 6, "A2"],
  ["words of no list are above all", { A1: 90, unknown: 10 }, 30, "C2"],
  ["compounds can be taken apart", { A1: 90, compound: 10 }, 18, "B2"],
  ["long sentences of easy words go one up", { A1: 100 }, 25, "A2"],
  ["short sentences of hard words go one down", { B2: 100 }, 8, "B1"],
  ["one level of difference changes nothing", { A1: 100 }, 11, "A1"],
  ["too short to say", { C1: 49 }, 7, null],
  ["nothing", {}, 1, null],
])("%s", (_, counts, perSentence, estimate) => {
  expect(estimateLevel(wordsOf(counts, perSentence)).estimate).toBe(estimate);
});

test("says what it rests on", () => {
  const { shares, wordsPerSentence } = estimateLevel(wordsOf({ A1: 40, B1: 20, C2: 20, unknown: 20 }, 10));
  expect(wordsPerSentence).toBe(10);
  expect(shares).toEqual([
    { level: "A1", share: 0.4 },
    { level: "A2", share: 0.4 },
    { level: "B1", share: 0.6 },
    { level: "B2", share: 0.6 },
    { level: "C1", share: 0.6 },
    { level: "C2", share: 0.8 },
  ]);
});

test("harder words never make a text easier", () => {
  const names = [...levels, "unknown"] as const;
  fc.assert(
    fc.property(
      fc.array(fc.nat(names.length - 2), { minLength: 60, maxLength: 200 }),
      fc.nat(59),
      fc.integer({ min: 1, max: 30 }),
      (ranks, harder, perSentence) => {
        const estimateOf = (of: readonly number[]) => {
          const words = of.map((rank, i) => ({
            level: levels[rank] ?? null,
            band: 0,
            sentence: Math.floor(i / perSentence),
          }));
          const { estimate } = estimateLevel(words);
          return estimate === null ? -1 : levels.indexOf(estimate);
        };
        const raised = ranks.map((rank, i) => (i <= harder ? rank + 1 : rank));
        expect(estimateOf(raised)).toBeGreaterThanOrEqual(estimateOf(ranks));
      },
    ),
  );
});
