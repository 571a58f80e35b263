import type { FontMetrics } from "./read-woff";
import { widthOf } from "./text-width";

/** A line: a slice of the text (UTF-16, half-open), and what is set after it where a word or the text is cut. */
export type Line = { start: number; end: number; tail: "" | "-" | "…" };

/** After a space, but not in "’s avonds" and "’t zal". */
const mayBreak = /(?<=(?<!(?:^|\s)['’][st]) )/iu;
/** A syllable that a line may begin with: Dutch takes one consonant over to the next line. */
const syllable = /^[bcdfghjklmnpqrstvwxz][aeiouyà-ü]/iu;
/** Letters that a line may be too short by, for the sake of the syllable. */
const slack = 6;

/** How much of the beginning of a word stands on a line of `width` em, and with what after it. At least one letter. */
function breakWord(metrics: FontMetrics, word: string, width: number): { length: number; tail: "" | "-" } {
  const room = width - widthOf(metrics, "-");
  let most = 1;
  while (most < word.length && widthOf(metrics, word.slice(0, most + 1)) <= room) most += 1;
  const hyphen = word.lastIndexOf("-", most - 1);
  if (hyphen > 0) return { length: hyphen + 1, tail: "" };
  for (let length = most; length > Math.max(2, most - slack); length--) {
    if (syllable.test(word.slice(length))) return { length, tail: "-" };
  }
  return { length: most, tail: "-" };
}

/**
 * Breaks a drawable text into lines of at most `width` em, between words. A word that is longer than a line is broken
 * behind its last hyphen, or before a syllable, with "-". Slices are in order and cover all but the spaces at the ends
 * of lines.
 */
export function wrapText(metrics: FontMetrics, text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let used = 0;
  const close = (end: number, tail: Line["tail"]) => {
    lines.push({ start, end: start + text.slice(start, end).trimEnd().length, tail });
    [start, used] = [end, 0];
  };
  let at = 0;
  for (const piece of text.split(mayBreak)) {
    const end = at + piece.length;
    if (used > 0 && used + widthOf(metrics, piece.trimEnd()) > width) close(at, "");
    for (let word = piece.trimEnd(); widthOf(metrics, word) > width && word.length > 1; ) {
      const { length, tail } = breakWord(metrics, word, width);
      at += length;
      close(at, tail);
      word = word.slice(length);
    }
    used += widthOf(metrics, text.slice(at, end));
    at = end;
  }
  if (at > start) close(at, "");
  return lines;
}
