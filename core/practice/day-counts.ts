import type { LearnerDay } from "@/core/learner/learner-day";

/** What was answered on one learner's day; answers that were taken back aside. */
export type DayCounts = {
  day: LearnerDay;
  /** to cards: one that was typed with its article is two */
  answers: number;
  /** of cards in review that were seen on an earlier day, with less than matureStability days planned */
  young: number;
  /** of those: rated 2 or better */
  youngRecalled: number;
  /** the same from matureStability days on */
  mature: number;
  matureRecalled: number;
  /** recognition cards whose stability came to matureStability */
  becameKnown: number;
  /** and those whose stability fell below it */
  becameUnknown: number;
};
