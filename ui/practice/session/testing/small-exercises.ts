import type { Phase, Rating } from "@/core/practice/card";
import type { MeaningExercise } from "@/core/practice/exercise";
import type { Done } from "../session-state";
import type { Given, KeyedExercise, NextExercises } from "../types";

/** The exercise of a card that has the entry's name; `of` names the entry where it is a sibling. */
export function keyedOf(name: string, phase: Phase | null = "review", of = name): KeyedExercise {
  const exercise: MeaningExercise = {
    kind: "meaning",
    cardId: phase === null ? null : name,
    articleCardId: null,
    intervals: null,
    entry: { id: of, lemma: of, partOfSpeech: "noun", article: null, meanings: [], note: "", accepted: [] },
    sentence: null,
  };
  return { key: name, exercise, phase };
}

/** The sentence exercise that touches no card. */
export const dictationOf = (name: string): KeyedExercise => ({
  key: name,
  exercise: {
    kind: "dictation",
    sentence: { text: name, ranges: [], english: "", englishFrom: null, place: null },
  },
  phase: null,
});

export const givenOf = (rating: Rating | null, right: boolean | null = null): Given => ({
  rating,
  articleRating: null,
  answer: null,
  confusedWith: null,
  right,
});

/** An answer whose id is that of its exercise with an exclamation mark. */
export const doneOf = (keyed: KeyedExercise, rating: Rating = 3): Omit<Done, "after"> => ({
  keyed,
  answerId: keyed.phase === null ? null : `${keyed.key}!`,
  given: givenOf(rating),
  duration: 1_000,
});

export const nextOf = (exercises: KeyedExercise[], part: Partial<NextExercises> = {}): NextExercises => ({
  exercises,
  counts: { learning: 0, review: exercises.length, new: 0 },
  nextDue: null,
  planned: null,
  ...part,
});
