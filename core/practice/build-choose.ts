import { chooseDistractors, type Distractor } from "./distractors";
import type { ChooseExercise } from "./exercise";
import type { AskedCard, Material } from "./material";
import { isVerbal, optionText } from "./option-text";
import { pickSentence, shownSentence } from "./pick-sentence";
import { shuffled } from "./shuffled";

/**
 * Which of four meanings? The right one is the entry's first; for the others see `chooseDistractors`. null without
 * meanings, and where no other meaning is safe.
 */
export function buildChoose(
  material: Material,
  card: AskedCard,
  { distractors, confusedWith }: { distractors: readonly Distractor[]; confusedWith: readonly string[] },
  random: () => number,
): ChooseExercise | null {
  const { entry, sentences } = material;
  const [meaning = ""] = entry.meanings;
  const verbal = isVerbal(entry.partOfSpeech, meaning);
  const right = optionText(meaning, verbal);
  if (right === null) return null;
  const wrong = chooseDistractors(material, distractors, confusedWith, random);
  if (wrong.length === 0) return null;
  const sentence = pickSentence(
    sentences.filter(({ ranges }) => ranges.length > 0),
    random,
  );
  const options = [
    { text: right, right: true, entryId: entry.id },
    ...wrong.map((one) => ({
      ...{ text: optionText(one.meaning, verbal) ?? one.meaning, right: false, entryId: one.entryId },
    })),
  ];
  return {
    ...card,
    articleCardId: null,
    ...{ kind: "choose", entry, sentence: sentence && shownSentence(sentence) },
    options: shuffled(options, random),
  };
}
