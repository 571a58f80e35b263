/** One word or expression of a text as the analysis gives it. Ranges: UTF-16, half-open, in its paragraph. */
export type AnalysedWord = {
  paragraphId: string;
  /** which sentence of its paragraph, from 0 */
  sentence: number;
  lemma: string;
  partOfSpeech: string;
  /** 1 to 7, 0 where no list has it */
  band: number;
  level: string | null;
  separable: boolean;
  isName: boolean;
  ranges: [start: number, end: number][];
};

/** Where a sentence of a text is, by its first word. */
export type SentencePlace = { paragraphId: string; sentence: number };

/** A word with the number of its sentence in the text, from 0, in the order in which sentences come. */
export type NumberedWord = Omit<AnalysedWord, "paragraphId" | "isName">;

/**
 * The words of a text that a learner may learn, with their sentences numbered through the text: without names,
 * and without numbers and signs that have no letter. `places` says where each numbered sentence is.
 */
export function numberSentences(words: readonly AnalysedWord[]): {
  words: NumberedWord[];
  places: SentencePlace[];
} {
  const numbers = new Map<string, number>();
  const places: SentencePlace[] = [];
  const numbered = words
    .filter(({ isName, lemma }) => !isName && /\p{L}/u.test(lemma))
    .map(({ paragraphId, sentence, isName: _, ...word }) => {
      const key = `${sentence} ${paragraphId}`;
      const number = numbers.get(key) ?? places.push({ paragraphId, sentence }) - 1;
      numbers.set(key, number);
      return { ...word, sentence: number };
    });
  return { words: numbered, places };
}
