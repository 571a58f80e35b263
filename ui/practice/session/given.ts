import type { Rating } from "@/core/practice/card";
import type { Given } from "./types";

/** Of an exercise that touches no card. */
export const unrated = (right: boolean | null, answer: string | null): Given => ({
  rating: null,
  articleRating: null,
  answer,
  confusedWith: null,
  right,
});

/** Of an exercise that asks one thing of one card. */
export const rated = (rating: Rating, answer: string | null): Given => ({
  ...unrated(rating > 1, answer),
  rating,
});
