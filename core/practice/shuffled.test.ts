import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "./seeded";
import { shuffled } from "./shuffled";

test("the same items, and the same order for the same numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), fc.string(), (items, seed) => {
      const before = [...items];
      const mixed = shuffled(items, seededRandom(seed));
      expect(items).toEqual(before);
      expect([...mixed].sort()).toEqual([...items].sort());
      expect(shuffled(items, seededRandom(seed))).toEqual(mixed);
    }),
  );
});

test("each order is as likely as any other", () => {
  const random = seededRandom("orders");
  const count = new Map<string, number>();
  for (let i = 0; i < 24_000; i++) {
    const order = shuffled(["a", "b", "c", "d"], random).join("");
    count.set(order, (count.get(order) ?? 0) + 1);
  }
  expect(count.size).toBe(24);
  // 1,000 each, and some five standard deviations
  for (const times of count.values()) expect(Math.abs(times - 1_000)).toBeLessThan(160);
});
