import type { FontMetrics } from "./read-woff";

/** The width of a drawable text on one line, in em: kerning apart, as the renderer sets it. */
export function widthOf(metrics: FontMetrics, text: string): number {
  let width = 0;
  for (const char of text) width += metrics.get(char.codePointAt(0) ?? 0) ?? 1;
  return width;
}
