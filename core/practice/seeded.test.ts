import { expect, test } from "vitest";
import { seededRandom } from "./seeded";

const take = (seed: string, count: number) => Array.from({ length: count }, seededRandom(seed));

test("the same seed gives the same numbers, another seed others", () => {
  expect(take("a", 5)).toEqual(take("a", 5));
  const firsts = new Set(Array.from({ length: 1_000 }, (_, i) => take(`card-${i}`, 1)[0]));
  expect(firsts.size).toBe(1_000);
});

test.each([
  ["of one seed", take("", 20_000)],
  [
    "the first of many seeds that differ in little",
    Array.from({ length: 20_000 }, (_, i) => take(`${i}`, 1)[0] ?? 0),
  ],
])("from 0 to 1, evenly: %s", (_, numbers) => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of numbers) {
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(tenths.length).toBe(10);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  // 2,000 each, and some five standard deviations
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(220);
});
