/** Why the scheduler was not trained; see trainingReason for the words. */
export type TrainingRefusal =
  | "noTrainer"
  | "tooFewReviews"
  | "notEnoughData"
  | "trainingBusy"
  | "notReached"
  | "unexpected";

/** What came of training: two sets of weights (null: the defaults), judged on reviews that were held out. */
export type TrainingResult =
  | {
      ok: true;
      before: Judged<number[] | null>;
      after: Judged<number[]>;
      /** how many were held out, of later days than the ones before */
      reviews: number;
    }
  | { ok: false; reason: TrainingRefusal };

/** intervals: days between reviews of a card that is answered Good each time. */
export type Judged<Weights> = { weights: Weights; logLoss: number; intervals: number[] };

/** A training that runs, or the last one, until it is dismissed. */
export type Training = {
  /** made by the page that asked for it */
  id: string;
  /** from 0 to 1 */
  share: number;
  /** null as long as it runs */
  result: TrainingResult | null;
};

export type Changed = { ok: true } | { ok: false; reason: string };
