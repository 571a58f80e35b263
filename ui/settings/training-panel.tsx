"use client";
import { useId, useRef, useState } from "react";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./settings.module.css";
import { TrainingOutcome } from "./training-outcome";
import { trainingReason } from "./training-reason";
import type { Changed, Training } from "./types";
import { useTraining } from "./use-training";

type Weights = number[] | null;
type Props = {
  /** in use when the page was made; null for the defaults */
  weights: Weights;
  reviews: number;
  /** as many reviews are needed */
  fewest: number;
  /** the trainer can be loaded on this machine */
  hasTrainer: boolean;
  training: Training | null;
  setWeights: (weights: Weights) => Promise<Changed>;
};

const same = (one: Weights, other: Weights) => JSON.stringify(one) === JSON.stringify(other);

/** The weights of the scheduler: which are in use, and training them on the learner's own reviews. */
export function TrainingPanel({ reviews, fewest, hasTrainer, setWeights, ...initial }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { training, isAway, begin, dismiss } = useTraining(initial.training);
  const [weights, setShown] = useState<Weights>(initial.weights);
  /** the weights that the defaults have just taken the place of */
  const [left, setLeft] = useState<Weights>(null);
  /** the weights that those of the result have taken the place of; undefined before any did on this page */
  const [replaced, setReplaced] = useState<Weights>();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const number = new Intl.NumberFormat(formatLocale[locale]);
  const percent = new Intl.NumberFormat(formatLocale[locale], { style: "percent" });

  const run = async (deed: () => Promise<string | null>) => {
    setIsBusy(true);
    setRefusal(null);
    setRefusal(await deed());
    setIsBusy(false);
  };
  const use = (next: Weights, previous: Weights) =>
    run(async () => {
      const answer = await setWeights(next).catch((): Changed => ({ ok: false, reason: "notReached" }));
      if (!answer.ok) return answer.reason;
      setShown(next);
      setLeft(previous);
      return null;
    });
  /** The button that it was asked for with goes: the focus must not go with it. */
  const runAndStay = (deed: () => Promise<string | null>) =>
    run(async () => {
      const reason = await deed();
      if (reason === null) heading.current?.focus();
      return reason;
    });

  const missing = fewest - reviews;
  const obstacle = !hasTrainer
    ? trainingReason(t, "noTrainer")
    : missing > 0
      ? t("training.missing", {
          count: missing,
          formatted: number.format(missing),
          reviews: number.format(reviews),
        })
      : null;
  const isRunning = training?.result === null;
  const result = training?.result ?? null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t("training.heading")}
      </h2>
      <p className="muted">{t("training.explanation", { fewest: number.format(fewest) })}</p>
      <p className={styles.deeds}>
        <span role="status">{t(weights ? "training.inUse.own" : "training.inUse.defaults")}</span>
        {(weights || left) && (
          <button
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : () => void (weights ? use(null, weights) : use(left, null))}
          >
            {weights ? t("training.toDefaults") : t("common.undo")}
          </button>
        )}
      </p>
      {isRunning ? (
        <div className={styles.outcome}>
          <p className={styles.phase}>
            <span role="status">{t("training.running")}</span>{" "}
            <span>{percent.format(Math.floor(training.share * 100) / 100)}</span>
          </p>
          <progress aria-label={t("training.running")} value={training.share} max={1} />
          <p className="muted">{t(isAway ? "training.away" : "training.goesOn")}</p>
        </div>
      ) : (
        <p className={styles.deeds}>
          <button
            type="button"
            className="button"
            disabled={obstacle !== null}
            aria-disabled={isBusy}
            aria-describedby={`${id}-obstacle`}
            onClick={isBusy ? undefined : () => void runAndStay(begin)}
          >
            {t("training.start")}
          </button>
          <span id={`${id}-obstacle`}>
            {obstacle ?? t("training.enough", { count: reviews, formatted: number.format(reviews) })}
          </span>
        </p>
      )}
      {result?.ok && (
        <TrainingOutcome
          result={result}
          isAdopted={same(weights, result.after.weights)}
          isBusy={isBusy}
          adopt={() => {
            setReplaced(weights);
            void use(result.after.weights, null);
          }}
          undo={() => void use(replaced === undefined ? result.before.weights : replaced, null)}
          dismiss={() => void runAndStay(dismiss)}
        />
      )}
      {(refusal !== null || result?.ok === false) && (
        <p role="alert" className="error-text">
          {trainingReason(t, refusal ?? (result?.ok === false ? result.reason : ""))}
        </p>
      )}
    </section>
  );
}
