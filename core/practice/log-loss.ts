import { dayOf } from "@/core/learner/learner-day";
import type { Rating } from "./card";
import { type Memory, nextMemory, recallAfter, type SchedulerOptions } from "./scheduler";

/** The answers to one card, the oldest first. */
export type ReviewHistory = readonly { rating: Rating; reviewedAt: Date }[];

/** A prediction that is certain and wrong counts as much, not without bounds. */
const surest = 1e-4;

/**
 * How well the weights foretell what is recalled: the mean of −log of the chance that they gave to what happened, over
 * reviews a day or more after the one before. The lower the better; 0 over no reviews. from: the first instant that
 * counts, earlier answers only form the memory, so that weights are judged on reviews that they were not trained on.
 */
export function logLoss(
  histories: readonly ReviewHistory[],
  options: SchedulerOptions,
  from?: Date,
): { logLoss: number; reviews: number } {
  let [sum, reviews] = [0, 0];
  for (const history of histories) {
    let memory: Memory = { stability: 0, difficulty: 0 };
    let last: number | null = null;
    for (const { rating, reviewedAt } of history) {
      const day = dayOf(reviewedAt, options.clock);
      const elapsed = last === null ? 0 : Math.max(0, day - last);
      if (elapsed > 0 && (!from || reviewedAt >= from)) {
        const recall = recallAfter(memory, elapsed, options);
        const happened = rating === 1 ? 1 - recall : recall;
        sum -= Math.log(Math.min(Math.max(happened, surest), 1 - surest));
        reviews++;
      }
      memory = nextMemory(memory, rating, elapsed, options);
      last = day;
    }
  }
  return { logLoss: reviews > 0 ? sum / reviews : 0, reviews };
}
