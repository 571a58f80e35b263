import type { FontMetrics } from "./read-woff";
import { widthOf } from "./text-width";
import { type Line, wrapText } from "./wrap-text";

/** A text set in lines of one size, in pixels; `leading` is the height of a line in em. */
export type FittedText = { text: string; size: number; leading: number; lines: Line[] };

/** A box in pixels, the sizes to choose from, and the height of a line in em. */
export type TextBox = { width: number; height: number; largest: number; smallest: number; leading: number };

/** The share of the largest size above which a word is not broken, however much room there is. */
const sizeOfBrokenWords = 0.6;

/**
 * Sets a drawable text as large as it goes into a box: without breaking a word; else with words broken; else, at the
 * smallest size, cut at a word with "…". Never higher than the box, if that has room for one line, nor wider.
 */
export function fitText(metrics: FontMetrics, text: string, box: TextBox): FittedText {
  const { height, largest, smallest, leading } = box;
  const sizes = Array.from({ length: Math.floor((largest - smallest) / 2) + 1 }, (_, i) => largest - i * 2);
  const set = (size: number) => wrapText(metrics, text, box.width / size);
  const fits = (size: number, lines: Line[]) => lines.length * size * leading <= height;
  for (const size of sizes) {
    const lines = set(size);
    if (!fits(size, lines) || isBroken(lines)) continue;
    return { text, size, leading, lines: balance(metrics, text, lines, box.width / size) };
  }
  for (const size of sizes.filter((size) => size <= largest * sizeOfBrokenWords)) {
    const lines = set(size);
    if (fits(size, lines)) return { text, size, leading, lines };
  }
  const room = Math.max(1, Math.floor(height / (smallest * leading)));
  const lines = cut(metrics, text, set(smallest).slice(0, room), box.width / smallest);
  return { text, size: smallest, leading, lines };
}

const isBroken = (lines: Line[]) => lines.some(({ tail }) => tail === "-");

/** Ends the last of the lines that there is room for with "…": behind a whole word, and no comma before it. */
function cut(metrics: FontMetrics, text: string, lines: Line[], width: number): Line[] {
  const last = lines.at(-1);
  if (!last) return [];
  const { start } = last;
  let { end } = last;
  while (end > start && widthOf(metrics, `${text.slice(start, end)}…`) > width) end -= 1;
  const space = text.lastIndexOf(" ", end);
  if (text.charAt(end) !== " " && space > start) end = space;
  while (end > start && /[\s\p{P}]/u.test(text.charAt(end - 1))) end -= 1;
  return [...lines.slice(0, -1), { start, end, tail: "…" }];
}

/** A short text in the same number of lines, as narrow as they can be: no last line of one word under a full one. */
function balance(metrics: FontMetrics, text: string, lines: Line[], width: number): Line[] {
  if (lines.length < 2 || lines.length > 4) return lines;
  let [best, low, high] = [lines, width / 2, width];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const narrower = wrapText(metrics, text, middle);
    if (narrower.length === lines.length && !isBroken(narrower)) [best, high] = [narrower, middle];
    else low = middle;
  }
  return best;
}
