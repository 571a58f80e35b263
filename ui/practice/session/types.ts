import type { Phase, Rating } from "@/core/practice/card";
import type { Exercise } from "@/core/practice/exercise";
import type { PracticeScope } from "@/core/practice/scope";

/** What is left, by the phase of the cards. */
export type Counts = { learning: number; review: number; new: number };

export type KeyedExercise = {
  /** what tells it from the others in hand: of two with the same key, only one is shown at a time */
  key: string;
  exercise: Exercise;
  /** of its card before the answer; null where it touches none */
  phase: Phase | null;
};

/** What comes next, and what is left besides. */
export type NextExercises = {
  exercises: KeyedExercise[];
  counts: Counts;
  /** ISO instant at which the next card that is being learned comes back today; null where none does */
  nextDue: string | null;
  /** of a text or a tag: how many there are in all, those that are done included; null of what is due */
  planned: number | null;
  /** of the cards in review that were answered today, this session's included */
  today?: { recalled: number; of: number };
};

export type Refused = { ok: false; reason: string };

/** What became of a card by an answer. */
export type AnsweredCard = { cardId: string; phase: Phase; leech: boolean };

export type SessionProps = {
  /** made with hasVoice as `settings.machineVoice` says: the page cannot know the voices of the device */
  first: NextExercises;
  scope: PracticeScope;
  title: string;
  settings: {
    /** 0.7 to 0.97 */
    desiredRetention: number;
    /** the server can read Dutch aloud */
    machineVoice: boolean;
  };
};

/** What was answered, by whatever exercise. */
export type Given = {
  /** null where there is nothing to rate */
  rating: Rating | null;
  articleRating: Rating | null;
  /** what was typed or chosen */
  answer: string | null;
  /** the entry that a wrong answer belongs to */
  confusedWith: string | null;
  /** null where it is neither right nor wrong */
  right: boolean | null;
};

/** Reads Dutch aloud; 1 is the usual speed. */
export type Say = (words: string, rate?: number) => void;

export type ExerciseProps<Kind extends Exercise> = {
  exercise: Kind;
  say: Say | null;
  /** the learner is through with it */
  onAnswer: (given: Given) => void;
  /** says something to who cannot see it */
  announce: (words: string) => void;
};
