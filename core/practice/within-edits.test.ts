import fc from "fast-check";
import { expect, test } from "vitest";
import { withinEdits } from "./within-edits";

/** The textbook's table. */
function distance(a: string, b: string): number {
  const rows = [...a].map(() => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => (i === 0 ? j : j === 0 ? i : (rows[i - 1]?.[j] ?? 0));
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = rows[i - 1];
      if (row)
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + cost,
          swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        );
    }
  return at(a.length, b.length);
}

test.each([
  ["verkiezing", "verkiezing", 0],
  ["verkiezing", "verkiezng", 1],
  ["verkiezing", "verkeizing", 1],
  ["bijten", "beiten", 2],
  ["boot", "boet", 1],
  ["loopt", "liep", 3],
] as const)("%s and %s are %i edits apart", (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
  for (const most of [0, 1, 2] as const) expect(withinEdits(a, b, most)).toBe(edits <= most);
});

test("it agrees with the table of all distances, both ways", () => {
  const short = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 8 });
  fc.assert(
    fc.property(short, short, fc.constantFrom(0 as const, 1 as const, 2 as const), (a, b, most) => {
      expect(withinEdits(a, b, most)).toBe(distance(a, b) <= most);
      expect(withinEdits(b, a, most)).toBe(distance(a, b) <= most);
    }),
    { numRuns: 2_000 },
  );
});
