import { type Sentence, splitSentences } from "../text/sentences";
import { alignSentences } from "./align-sentences";

/** Stretches of a paragraph's Dutch and of its English that say the same; an empty stretch has no counterpart. */
export type SentencePair = { dutch: Sentence; english: Sentence };

/**
 * Pairs the sentences of a paragraph with those of its English, by length and order; where the counts differ,
 * neighbours are grouped. In order; [] where either side is empty.
 */
export function sentencePairs(dutch: string, english: string): SentencePair[] {
  const left = splitSentences(dutch, "nl");
  const right = splitSentences(english, "en");
  if (left.length === 0 || right.length === 0) return [];
  const lengths = (sentences: Sentence[]) => sentences.map(({ start, end }) => end - start);
  return alignSentences(lengths(left), lengths(right)).map((bead) => ({
    dutch: stretch(left, bead.dutch),
    english: stretch(right, bead.english),
  }));
}

function stretch(sentences: Sentence[], [from, to]: [number, number]): Sentence {
  const start = sentences[from]?.start ?? 0;
  return { start, end: to > from ? (sentences[to - 1]?.end ?? start) : start };
}
