import type { TFunction } from "i18next";
import type { TrainingRefusal } from "./types";

const reasons = [
  "noTrainer",
  "tooFewReviews",
  "notEnoughData",
  "trainingBusy",
  "notReached",
] as const satisfies readonly TrainingRefusal[];

/** Why nothing was trained or adopted, in words; a reason without any says that something went wrong. */
export function trainingReason(t: TFunction, reason: string): string {
  return t(`training.reasons.${reasons.find((known) => known === reason) ?? "unexpected"}`);
}
