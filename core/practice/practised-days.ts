import type { LearnerDay } from "@/core/learner/learner-day";

/** Days in a row on which something was answered. */
export type PractisedDays = {
  /** the row that ends today, or yesterday as long as today can still be added to it; 0 where it is broken */
  current: number;
  longest: number;
};

/** The rows of days among those that were practised, which come in order, each once. */
export function practisedDays(days: readonly LearnerDay[], today: LearnerDay): PractisedDays {
  let [row, longest] = [0, 0];
  let before: LearnerDay | null = null;
  for (const day of days) {
    row = before === day - 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
    before = day;
  }
  return { current: before !== null && before >= today - 1 ? row : 0, longest };
}
