import { buildArticle } from "./build-article";
import { buildChoose } from "./build-choose";
import { buildCloze } from "./build-cloze";
import { buildMeaning } from "./build-meaning";
import { buildSay } from "./build-say";
import { buildApart, buildInfinitive } from "./build-split";
import type { Distractor } from "./distractors";
import type { EntryExercise } from "./exercise";
import type { AskedCard, Material } from "./material";
import { inSameSense } from "./same-sense";
import { seededRandom } from "./seeded";

type Build = (material: Material, card: AskedCard, random: () => number) => EntryExercise | null;

const builds: Record<Exclude<EntryExercise["kind"], "choose">, Build> = {
  meaning: buildMeaning,
  cloze: buildCloze,
  say: buildSay,
  article: buildArticle,
  apart: buildApart,
  infinitive: buildInfinitive,
};

/**
 * An exercise of one kind for an entry; null where it cannot be made well of this material. distractors: meanings of
 * other lemmas, of the learner's glossary and the lexicon; confusedWith: ids of the entries that this learner takes
 * for this one, the most confused first. The same for the same seed.
 */
export function buildEntryExercise(
  kind: EntryExercise["kind"],
  given: Material,
  card: AskedCard,
  { seed, ...others }: { distractors: readonly Distractor[]; confusedWith: readonly string[]; seed: string },
): EntryExercise | null {
  const random = seededRandom(`${kind} ${seed}`);
  // What is asked there is the form, whatever the verb means.
  const ofForms = kind === "apart" || kind === "infinitive";
  const material = ofForms ? given : { ...given, sentences: inSameSense(given) };
  return kind === "choose"
    ? buildChoose(material, card, others, random)
    : builds[kind](material, card, random);
}
