import { dayOf, type LearnerClock } from "@/core/learner/learner-day";
import type { Rating } from "./card";
import type { ReviewHistory } from "./log-loss";

/** One answer as the trainer of FSRS takes it. deltaT: learner's days since the answer before, 0 for the first. */
type TrainingReview = { readonly rating: Rating; readonly deltaT: number };

/** With fewer reviews the weights are not trained: they would be made of chance. */
export const fewestReviews = 400;

/** The share of the reviews, the earliest, that weights are trained on to be judged on the others. */
const trainedShare = 0.8;

/**
 * What the trainer learns from one card: for each review a day or more after the one before, that review and all
 * earlier ones. A review of the same day foretells nothing, so that none is of its own; it stays a part of the others.
 * until: reviews from this instant on are left out. The items of a card share their reviews.
 * Source: the conversion of review logs in FSRS's own optimizer (convertCsvToFsrsItems).
 */
export function trainingItems(history: ReviewHistory, clock: LearnerClock, until?: Date): TrainingReview[][] {
  const seen = until ? history.filter(({ reviewedAt }) => reviewedAt < until) : history;
  const days = seen.map(({ reviewedAt }) => dayOf(reviewedAt, clock));
  const reviews = seen.map(({ rating }, i) => {
    const [day = 0, before = day] = [days[i], days[i - 1]];
    return { rating, deltaT: Math.max(0, day - before) };
  });
  return reviews.flatMap(({ deltaT }, i) => (deltaT > 0 ? [reviews.slice(0, i + 1)] : []));
}

/** The instant from which on reviews are held out, to judge weights on: that of the first of the last fifth. */
export function heldOutFrom(histories: readonly ReviewHistory[]): Date {
  const times = histories
    .flatMap((history) => history.map(({ reviewedAt }) => reviewedAt.getTime()))
    .sort((a, b) => a - b);
  return new Date(times[Math.floor(times.length * trainedShare)] ?? 0);
}
