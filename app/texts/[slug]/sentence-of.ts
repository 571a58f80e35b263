import { sentencesWithPlaces } from "@/core/text/sentences-with";
import type { TextParagraph } from "@/db/text-paragraphs";
import type { WordToLearn } from "@/ui/texts/types";

/** The sentence of a paragraph in which a word stands, with the word in it; null where its ranges are in none. */
export function sentenceOf(
  { id, number, dutch }: TextParagraph,
  ranges: [start: number, end: number][],
): WordToLearn["sentence"] {
  const [sentence] = sentencesWithPlaces(dutch, [{ ranges, firm: true }]);
  if (!sentence) return null;
  const { start, end } = sentence;
  return {
    paragraphId: id,
    number,
    text: dutch.slice(start, end),
    ranges: sentence.ranges
      .filter(([from, to]) => start <= from && to <= end)
      .map(([from, to]) => [from - start, to - start]),
  };
}
