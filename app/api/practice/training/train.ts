import { setImmediate } from "node:timers/promises";
import { settingsChange } from "@/core/learner/schema";
import { goodIntervals } from "@/core/practice/good-intervals";
import { logLoss, type ReviewHistory } from "@/core/practice/log-loss";
import type { SchedulerOptions } from "@/core/practice/scheduler";
import { fewestReviews, heldOutFrom, trainingItems } from "@/core/practice/training-set";
import type { Judged, TrainingResult } from "@/ui/settings/types";
import { loadTrainer, type Trainer } from "./load-trainer";

type Training = {
  histories: readonly ReviewHistory[];
  /** with the weights in use */
  options: SchedulerOptions;
  now: Date;
};

/** Reviews between which other requests get their turn: some 15 ms of work. */
const batchSize = 1_000;

/** With fewer items the trainer gives its defaults back, all but the first four weights, as if it had learned them. */
const fewestItems = 64;

/** Milliseconds between two reports of the trainer; it also ends no sooner than with the next of them. */
const reportEvery = 50;

/**
 * Trains the scheduler on a learner's own reviews. The gain is that of weights trained on the first four fifths, over
 * those in use, on the last fifth; the weights that it gives are trained on all. Weights in use that were trained
 * before have seen a part of the last fifth, which speaks for them and never for the new ones. Refuses: noTrainer,
 * tooFewReviews, notEnoughData (too few of them a day or more after the one before).
 * onProgress: the share that is done, 0 to 1. load: imports the trainer, or rejects where there is none.
 */
export async function train(
  { histories, options, now }: Training,
  onProgress: (share: number) => void,
  load?: () => Promise<Trainer>,
): Promise<TrainingResult> {
  const trainer = await loadTrainer(load);
  if (!trainer) return { ok: false, reason: "noTrainer" };
  const total = histories.reduce((sum, { length }) => sum + length, 0);
  if (total < fewestReviews) return { ok: false, reason: "tooFewReviews" };

  const from = heldOutFrom(histories);
  const part = (begin: number, end: number) => (share: number) => onProgress(begin + (end - begin) * share);
  const before = await judge(histories, options, from, part(0, 0.2));
  const early = await weightsOf(trainer, histories, options, from, part(0.2, 0.5));
  const weights = early && (await weightsOf(trainer, histories, options, undefined, part(0.5, 0.8)));
  if (!weights || before.reviews === 0) return { ok: false, reason: "notEnoughData" };
  const after = await judge(histories, { ...options, weights: early }, from, part(0.8, 1));

  const judged = <Weights extends number[] | null>(given: Weights, loss: number): Judged<Weights> => ({
    weights: given,
    logLoss: loss,
    intervals: goodIntervals(now, { ...options, weights: given }),
  });
  return {
    ok: true,
    before: judged(options.weights && [...options.weights], before.logLoss),
    after: judged(weights, after.logLoss),
    reviews: before.reviews,
  };
}

/** The cards of some thousand reviews at a time, and what share of all of them is then done. */
function* batches(histories: readonly ReviewHistory[]): Generator<[batch: ReviewHistory[], done: number]> {
  let batch: ReviewHistory[] = [];
  let reviews = 0;
  for (const [i, history] of histories.entries()) {
    batch.push(history);
    reviews += history.length;
    if (reviews < batchSize && i < histories.length - 1) continue;
    yield [batch, (i + 1) / histories.length];
    [batch, reviews] = [[], 0];
  }
}

/** Weights trained on the reviews before `until`; null where they are too few. */
async function weightsOf(
  trainer: Trainer,
  histories: readonly ReviewHistory[],
  { clock }: SchedulerOptions,
  until: Date | undefined,
  onProgress: (share: number) => void,
): Promise<number[] | null> {
  const items = [];
  for (const [batch, done] of batches(histories)) {
    for (const history of batch) items.push(...bindingItems(trainer, trainingItems(history, clock, until)));
    onProgress(done / 2);
    await setImmediate();
  }
  if (items.length < fewestItems) return null;
  try {
    const trained = await trainer.computeParameters(items, {
      enableShortTerm: true,
      numRelearningSteps: 1,
      timeout: reportEvery,
      // a callback that gives anything interrupts the training
      progress: (current, of) => {
        onProgress(0.5 + current / of / 2);
      },
    });
    return settingsChange.parse({ schedulerWeights: trained }).schedulerWeights ?? null;
  } catch (error) {
    if (error instanceof Error && error.message.includes("NotEnoughData")) return null;
    throw error;
  }
}

/** One native object a review: items that share reviews here share them there, a tenth of the objects otherwise. */
function bindingItems(trainer: Trainer, items: ReturnType<typeof trainingItems>) {
  const longest = items.at(-1) ?? [];
  const reviews = longest.map(({ rating, deltaT }) => new trainer.FSRSBindingReview(rating, deltaT));
  return items.map(({ length }) => new trainer.FSRSBindingItem(reviews.slice(0, length)));
}

async function judge(
  histories: readonly ReviewHistory[],
  options: SchedulerOptions,
  from: Date,
  onProgress: (share: number) => void,
): Promise<{ logLoss: number; reviews: number }> {
  let [sum, reviews] = [0, 0];
  for (const [batch, done] of batches(histories)) {
    const judged = logLoss(batch, options, from);
    sum += judged.logLoss * judged.reviews;
    reviews += judged.reviews;
    onProgress(done);
    await setImmediate();
  }
  return { logLoss: reviews > 0 ? sum / reviews : 0, reviews };
}
