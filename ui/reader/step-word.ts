import { tokenize } from "@/core/text/tokens";
import type { WordRange } from "./types";

/**
 * The word after (1) or before (-1) a place in the page's Dutch, over the borders of paragraphs; from nowhere, the
 * first word of `startIn`. Null at either end of the text.
 */
export function stepWord(
  paragraphs: { id: string; dutch: string }[],
  from: WordRange | null,
  by: 1 | -1,
  startIn: string | undefined,
): WordRange | null {
  const wordsOf = (index: number): WordRange[] => {
    const paragraph = paragraphs[index];
    if (!paragraph) return [];
    return tokenize(paragraph.dutch)
      .filter(({ kind }) => kind === "word" || kind === "number")
      .map(({ start, end }) => ({ paragraphId: paragraph.id, start, end }));
  };
  let index = paragraphs.findIndex(({ id }) => id === (from?.paragraphId ?? startIn));
  if (index < 0) index = 0;
  const here = wordsOf(index);
  if (!from) return here[0] ?? null;
  const next =
    by === 1 ? here.find(({ start }) => start >= from.end) : here.findLast(({ end }) => end <= from.start);
  if (next) return next;
  for (let at = index + by; at >= 0 && at < paragraphs.length; at += by) {
    const word = by === 1 ? wordsOf(at)[0] : wordsOf(at).at(-1);
    if (word) return word;
  }
  return null;
}
