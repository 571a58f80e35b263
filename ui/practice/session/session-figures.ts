import type { AskedEntry } from "@/core/practice/exercise";
import type { Done } from "./session-state";

export type SessionFigures = {
  answers: number;
  /** of the cards that were in review, those that were not forgotten */
  recall: { recalled: number; of: number };
  /** of what is right or wrong without touching a card: words put in order, sentences heard */
  free: { right: number; of: number };
  /** entries that were rated 1, each once, in order */
  hard: AskedEntry[];
  /** entries with a card that was set aside */
  leeches: AskedEntry[];
  /** milliseconds */
  time: number;
};

function distinct(entries: AskedEntry[]): AskedEntry[] {
  return [...new Map(entries.map((entry) => [entry.id ?? entry.lemma, entry])).values()];
}

/** What a session came to. */
export function sessionFigures(done: readonly Done[]): SessionFigures {
  const reviewed = done.filter(({ keyed, given }) => keyed.phase === "review" && given.rating !== null);
  const free = done.filter(({ keyed, given }) => !("entry" in keyed.exercise) && given.right !== null);
  const entriesOf = (some: Done[]) =>
    distinct(some.flatMap(({ keyed: { exercise } }) => ("entry" in exercise ? [exercise.entry] : [])));
  return {
    // What was passed over is no answer.
    answers: done.filter(
      ({ given }) => given.rating !== null || given.right !== null || given.answer !== null,
    ).length,
    recall: {
      recalled: reviewed.filter(({ given }) => (given.rating ?? 1) > 1).length,
      of: reviewed.length,
    },
    free: { right: free.filter(({ given }) => given.right).length, of: free.length },
    hard: entriesOf(done.filter(({ given }) => given.rating === 1 || given.articleRating === 1)),
    leeches: entriesOf(done.filter(({ after }) => after.some(({ leech }) => leech))),
    time: done.reduce((sum, { duration }) => sum + duration, 0),
  };
}
