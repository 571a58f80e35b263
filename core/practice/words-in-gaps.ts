import type { ShownSentence } from "./exercise";

/**
 * What stands in the ranges, the parts joined by " … ", with the capital of a sentence's beginning lowered where the
 * lemma has none.
 */
export function wordsInGaps({ text, ranges }: Pick<ShownSentence, "text" | "ranges">, lemma: string): string {
  const words = ranges.map(([start, end]) => text.slice(start, end).replace(/\u00AD/g, "")).join(" … ");
  if (/^\p{Lu}/u.test(lemma)) return words;
  if (/^\p{Lu}{2,}$/u.test(words)) return words.toLowerCase();
  return words.replace(/^(?:IJ|\p{Lu})/u, (capital) => capital.toLowerCase());
}
