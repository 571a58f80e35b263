export type Point = { x: number; y: number };

/** Maps [from, to] onto [start, end] in proportion, also beyond their ends; all of it to `start` where from is to. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => (from === to ? start : start + ((value - from) / (to - from)) * (end - start));
}

/**
 * Round whole numbers from 0 up, in steps of 1, 2 or 5 times a power of ten, the last of them `max` or more; at most
 * one more than `most`, but always two.
 */
export function countTicks(max: number, most = 4): number[] {
  const top = Math.max(1, max);
  let step = 1;
  for (let power = 1; step * most < top; power *= 10) {
    step = [1, 2, 5].map((factor) => factor * power).find((size) => size * most >= top) ?? step;
  }
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, i) => i * step);
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A straight line through the points, as the d of an SVG path; "" where there are none. */
export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${rounded(x)} ${rounded(y)}`).join("");
}

/**
 * A line that holds each value until the next, as the d of an SVG path. Of several points on one pixel it draws the
 * last, so that years of days stay a short path. The points come in the order of x.
 */
export function stepPath(points: readonly Point[]): string {
  const pixels = points.map(({ x, y }) => ({ x: Math.round(x), y: rounded(y) }));
  const drawn = pixels.filter(({ x }, i) => i === 0 || x !== pixels[i + 1]?.x);
  return drawn.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("");
}
