import type { MeaningExercise } from "./exercise";
import type { AskedCard, Material } from "./material";
import { pickSentence, shownSentence } from "./pick-sentence";

/**
 * What does the marked word mean? Without a sentence that has the word marked, the word alone is asked. null where
 * nothing would tell the answer: neither meanings nor the English of the sentence.
 */
export function buildMeaning(
  { entry, sentences }: Material,
  card: AskedCard,
  random: () => number,
): MeaningExercise | null {
  const marked = sentences.filter(({ ranges }) => ranges.length > 0);
  const fit = entry.meanings.length > 0 ? marked : marked.filter(({ english }) => english !== "");
  const sentence = pickSentence(fit, random);
  if (!sentence && entry.meanings.length === 0) return null;
  return {
    ...card,
    articleCardId: null,
    ...{ kind: "meaning", entry, sentence: sentence && shownSentence(sentence) },
  };
}
