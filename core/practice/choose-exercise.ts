import { type Card, matureStability } from "./card";
import type { ExerciseKind } from "./exercise";
import { seededRandom } from "./seeded";

/** Days of stability up to which a word is asked for in its sentence before it is asked for without. */
const youngStability = 10;

const dictationShare = 0.2;

type State = Pick<Card, "kind" | "phase" | "stability" | "reps">;

/** The kinds that practise a card, the one that suits its state first. */
function suitable({ kind, phase, stability, reps }: State, random: () => number): ExerciseKind[] {
  const even = reps % 2 === 0;
  if (kind === "article") return ["article"];
  if (kind === "split") return even ? ["apart", "infinitive"] : ["infinitive", "apart"];
  if (kind === "production") {
    const alone = phase === "review" && stability >= youngStability && even;
    return alone ? ["say", "cloze"] : ["cloze", "say"];
  }
  // Dictation asks for the spelling of what is heard, so it stands in for the others only once the word is known.
  if (phase === "new") return ["meaning", "choose"];
  if (phase === "review" && stability >= matureStability)
    return random() < dictationShare
      ? ["dictation", "meaning", "choose"]
      : ["meaning", "choose", "dictation"];
  return random() < 0.5 ? ["choose", "meaning"] : ["meaning", "choose"];
}

/**
 * The exercise for a card by its state: recognition first by its meaning, then also by a choice of four, once mature
 * now and then by dictation; production in the gap of a sentence first, then by turns without one; split verbs taken
 * apart and put together by turns. Where that one is not possible another of the same kind of card; null where none
 * is. The same for the same seed (card id and reps).
 */
export function exerciseKindFor(
  card: State,
  possible: (kind: ExerciseKind) => boolean,
  seed: string,
): ExerciseKind | null {
  return suitable(card, seededRandom(seed)).find(possible) ?? null;
}
