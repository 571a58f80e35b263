import type { WordChoice, WordRange } from "./types";

const most = 6;

/**
 * Adds a word to the expression that is being put together, or takes it out again; null when none is left. `lit` is
 * all that is lit for the words so far: to the half of a split verb that was pressed belongs the other half. A word of
 * another paragraph begins anew, and the seventh is not taken.
 */
export function joinWord(
  old: WordChoice | null,
  word: WordRange,
  lit: readonly (readonly [start: number, end: number])[],
): WordChoice | null {
  const alone: WordChoice = { at: word, words: [word], byKey: false, deed: null, joining: false };
  if (!old || old.at.paragraphId !== word.paragraphId) return alone;
  const { paragraphId } = word;
  const chosen =
    old.words.length > 1 || lit.length < 2
      ? old.words
      : lit.map(([start, end]) => ({ paragraphId, start, end }));
  const overlaps = ({ start, end }: WordRange) => start < word.end && end > word.start;
  let words = chosen;
  if (!chosen.some(overlaps)) words = [...chosen, word].slice(0, most).sort((a, b) => a.start - b.start);
  // The other half of a split verb was lit, but not chosen: now it is.
  else if (old.words.some(overlaps)) words = chosen.filter((other) => !overlaps(other));
  const [first] = words;
  if (!first) return null;
  const at = words.find(({ start }) => start === old.at.start) ?? first;
  return { at, words, byKey: old.byKey, deed: null, joining: false };
}
