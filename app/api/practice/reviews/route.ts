import { handleChange } from "@/app/handle-change";
import { identify } from "@/app/identify";
import { clockOf } from "@/app/learner-clock";
import { reviewInput } from "@/core/practice/schema";
import { recordReviews } from "@/db/reviews";

/** Keeps an answer: cards, reviews and what follows from them, once whatever is sent again. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, reviewInput, async (db, input, now) => {
    const { settings } = await identify();
    const { desiredRetention, schedulerWeights: weights } = settings;
    return recordReviews(db, { ...input, clock: clockOf(settings), desiredRetention, weights }, now);
  });
}
