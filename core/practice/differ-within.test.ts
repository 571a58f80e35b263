import fc from "fast-check";
import { expect, test } from "vitest";
import { differWithin } from "./differ-within";

test.each([
  ["huur", "duur", 1],
  ["vergadering", "verandering", 2],
  ["verklaring", "verkiezing", 3],
  ["schouder", "schotel", 3],
  ["brood", "bord", 2],
  ["", "de", 2],
  ["het", "het", 0],
])("%s and %s differ by %i", (a, b, distance) => {
  expect(differWithin(a, b, distance)).toBe(true);
  expect(differWithin(b, a, distance)).toBe(true);
  expect(differWithin(a, b, distance - 1)).toBe(false);
});

/** By the definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  return 1 + Math.min(distance(restA, restB), distance(restA, b), distance(a, restB));
}

test("by Levenshtein's distance", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(7), (a, b, most) => {
      expect(differWithin(a, b, most)).toBe(distance(a, b) <= most);
    }),
    { numRuns: 500 },
  );
});
