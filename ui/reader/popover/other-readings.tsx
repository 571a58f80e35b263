import type { TFunction } from "i18next";
import type { ToggleEvent } from "react";
import type { Decision, LookUp, WordReading } from "@/core/dutch/look-up";
import { Headword } from "@/ui/glossary/headword";
import { entryPartOfSpeech } from "./prefill";
import styles from "./word-popover.module.css";

type Props = {
  lookUp: LookUp;
  /** the one that is shown */
  reading: WordReading;
  busy: boolean;
  onPick: (reading: WordReading) => void;
  onDecide: (decision: Decision | null) => void;
  t: TFunction;
};

/** So likely a second reading is not hidden: leden is of lid, or of lijden. */
const close = 0.2;

/** What else the word may be, to be decided by the learner; and what was decided, to be taken back. */
export function OtherReadings({ lookUp, reading, busy, onPick, onDecide, t }: Props) {
  const { readings, decision, ranges } = lookUp;
  const others = readings.filter((other) => other !== reading);
  const isSplit = ranges.length > 1 && reading.separable !== null && decision === null;
  const isClose = decision === null && others.some(({ probability }) => probability >= close);
  // What opens at the end of a part that scrolls would open out of sight; what stood open moves nothing.
  const onToggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    if (currentTarget.open && !isClose) currentTarget.scrollIntoView({ block: "nearest" });
  };
  return (
    <>
      {decision && (
        <p className="muted">
          {t("word.decided")} ·{" "}
          <button type="button" className="quiet" disabled={busy} onClick={() => onDecide(null)}>
            {t("word.undo")}
          </button>
        </p>
      )}
      {(others.length > 0 || isSplit) && (
        <details open={isClose} className={styles.others} onToggle={onToggle}>
          <summary className={styles.title}>{t("word.others")}</summary>
          <ul>
            {isSplit && (
              <li>
                <button
                  type="button"
                  className="quiet"
                  disabled={busy}
                  onClick={() => onDecide({ kind: "apart" })}
                >
                  {t("word.apart")}
                </button>
              </li>
            )}
            {others.map((other) => {
              const { lemma, article } = other;
              const partOfSpeech = entryPartOfSpeech(other.partOfSpeech);
              const meaning = other.senses.flatMap(({ meanings }) => meanings)[0];
              return (
                <li key={`${lemma} ${other.partOfSpeech} ${article}`}>
                  <button type="button" className="quiet" disabled={busy} onClick={() => onPick(other)}>
                    <Headword entry={{ lemma, article, partOfSpeech }} t={t} />
                    {meaning && <span lang="en"> {meaning}</span>}
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
