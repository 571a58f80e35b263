"use client";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./settings.module.css";
import type { TrainingResult } from "./types";

/**
 * A gain up to this share may be chance: simulated learners whom the defaults fit as well as any weights can, with
 * some 1,300 reviews, gained up to 2 % by it.
 */
const byChance = 0.02;

type Props = {
  result: Extract<TrainingResult, { ok: true }>;
  /** its weights are those in use */
  isAdopted: boolean;
  isBusy: boolean;
  adopt: () => void;
  undo: () => void;
  dismiss: () => void;
};

/** What training would change, on answers that it had not seen; adopting it is the learner's choice. */
export function TrainingOutcome({ result, isAdopted, isBusy, adopt, undo, dismiss }: Props) {
  const { t, locale } = useLanguage();
  const { before, after, reviews } = result;
  const number = new Intl.NumberFormat(formatLocale[locale]);
  const loss = new Intl.NumberFormat(formatLocale[locale], {
    minimumFractionDigits: 4,
    maximumFractionDigits: 4,
  });
  const percent = new Intl.NumberFormat(formatLocale[locale], { style: "percent", maximumFractionDigits: 1 });
  const gain = before.logLoss > 0 ? 1 - after.logLoss / before.logLoss : 0;
  const verdict = gain > byChance ? "better" : gain > 0 ? "hardly" : "worse";
  const isNew = JSON.stringify(before.weights) !== JSON.stringify(after.weights);
  const days = (intervals: readonly number[]) => intervals.map((each) => number.format(each)).join(", ");
  return (
    <div className={styles.outcome}>
      <table>
        <caption>{t("training.heldOut", { count: reviews, formatted: number.format(reviews) })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("training.before")}</th>
            <th scope="col">{t("training.trained")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("training.logLoss")}</th>
            <td>{loss.format(before.logLoss)}</td>
            <td>{loss.format(after.logLoss)}</td>
          </tr>
          <tr>
            <th scope="row">{t("training.intervals")}</th>
            <td>{days(before.intervals)}</td>
            <td>{days(after.intervals)}</td>
          </tr>
        </tbody>
      </table>
      <p role="status">
        {isNew
          ? t(`training.verdict.${verdict}`, { gain: percent.format(Math.abs(gain)) })
          : t("training.nothingNew")}{" "}
        {isNew && isAdopted && t("training.adopted")}
      </p>
      <p className="muted">{t("training.logLossMeans")}</p>
      <p className={styles.deeds}>
        {/* one button, so that the focus stays on it */}
        {isNew && (
          <button
            type="button"
            className={isAdopted || verdict === "worse" ? "button" : "button primary"}
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : isAdopted ? undo : adopt}
          >
            {isAdopted ? t("common.undo") : t("training.adopt")}
          </button>
        )}
        <button type="button" className="button" onClick={dismiss}>
          {isAdopted || !isNew ? t("common.close") : t("training.leave")}
        </button>
      </p>
    </div>
  );
}
