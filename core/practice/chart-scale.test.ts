import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTicks, linearScale, linePath, stepPath } from "./chart-scale";

describe("linearScale", () => {
  test.each([
    { domain: [0, 10], range: [0, 100], value: 3, at: 30 },
    { domain: [0, 10], range: [100, 0], value: 3, at: 70 },
    { domain: [5, 10], range: [0, 1], value: 5, at: 0 },
    { domain: [0, 10], range: [0, 100], value: 12, at: 120 },
    { domain: [4, 4], range: [20, 100], value: 4, at: 20 },
    { domain: [0, 0], range: [136, 16], value: 0, at: 136 },
  ] as const)("$value of $domain is at $at of $range", ({ domain, range, value, at }) => {
    expect(linearScale(domain, range)(value)).toBeCloseTo(at, 10);
  });
});

describe("countTicks", () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6]],
    [9, [0, 5, 10]],
    [21, [0, 10, 20, 30]],
    [812, [0, 500, 1000]],
    [3760, [0, 1000, 2000, 3000, 4000]],
  ])("up to %i", (max, ticks) => expect(countTicks(max)).toEqual(ticks));

  test("are a few even steps from 0 that reach the most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 9 }), (max, most) => {
        const ticks = countTicks(max, most);
        const [start, step = 0] = ticks;
        expect(start).toBe(0);
        expect(ticks).toEqual(ticks.map((_, i) => i * step));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(String(step)).toMatch(/^[125]0*$/);
      }),
    );
  });
});

test.each([
  [[], ""],
  [[{ x: 1, y: 2 }], "M1 2"],
  [
    [
      { x: 0, y: 10.04 },
      { x: 5.55, y: 3.333 },
      { x: 9, y: 0 },
    ],
    "M0 10L5.6 3.3L9 0",
  ],
])("linePath %#", (points, path) => expect(linePath(points)).toBe(path));

describe("stepPath", () => {
  test("holds each value until the next", () => {
    const points = [
      { x: 0, y: 10 },
      { x: 5, y: 7 },
      { x: 9, y: 7 },
    ];
    expect(stepPath(points)).toBe("M0 10H5V7H9V7");
    expect(stepPath([])).toBe("");
  });

  test("draws the first point, and of those on one pixel the last", () => {
    const points = [0, 0.2, 0.4, 1.6, 2.1, 2.4, 3].map((x, y) => ({ x, y }));
    expect(stepPath(points)).toBe("M0 0H0V2H2V5H3V6");
  });

  test("is no longer than the pixels, and ends where the points do", () => {
    const sorted = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(sorted, (xs) => {
        const points = xs.sort((a, b) => a - b).map((x, y) => ({ x, y }));
        const path = stepPath(points);
        expect(path.match(/[MH]/g)?.length).toBeLessThanOrEqual(52);
        expect(path.endsWith(`${points.length === 1 ? " " : "V"}${points.length - 1}`)).toBe(true);
      }),
    );
  });
});
