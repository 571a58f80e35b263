"use client";
import { useLanguage } from "@/i18n/client";
import { Elapsed } from "./elapsed";
import styles from "./session.module.css";

type Props = {
  isEmpty: boolean;
  /** milliseconds since 1970 */
  startedAt: number | null;
  onHandIn: () => void;
  onSkip: () => void;
};

/** What can be done with a paragraph that is being written, and how long it has taken. */
export function WritingDeeds({ isEmpty, startedAt, onHandIn, onSkip }: Props) {
  const { t } = useLanguage();
  return (
    <p className={styles.deeds}>
      <button
        type="button"
        className="button primary"
        aria-keyshortcuts="Control+Enter"
        disabled={isEmpty}
        onClick={onHandIn}
      >
        {t("exercise.compare")}
      </button>
      <button type="button" className="quiet" onClick={onSkip}>
        {t("exercise.skip")}
      </button>
      {startedAt !== null && <Elapsed since={startedAt} />}
    </p>
  );
}
