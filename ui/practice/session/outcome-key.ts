import type { Grade } from "@/core/practice/exercise";

/**
 * The message that says what the typed word is worth; its article is told apart.
 * @param grade null where the learner judges
 */
export function outcomeKey(grade: Pick<Grade, "outcome"> | null, typed: string) {
  if (grade === null) return "exercise.outcome.byHand";
  if (typed === "") return "exercise.outcome.untold";
  if (grade.outcome === "article") return "exercise.outcome.exact";
  return `exercise.outcome.${grade.outcome}` as const;
}
