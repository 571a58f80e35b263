import type { TFunction } from "i18next";
import { useEffect, useState } from "react";
import type { WordReading } from "@/core/dutch/look-up";
import { errorKey } from "@/ui/controls/error-key";
import { headword } from "@/ui/glossary/headword";
import type { MarkedEntry, OccurrenceChanges, WordChoice } from "../types";
import { BelongTogether } from "./belong-together";
import type { Stop } from "./entries-here";
import type { LookUpAnswer } from "./look-up-client";
import { OtherReadings } from "./other-readings";
import { OwnEntries } from "./own-entries";
import { ReadingView } from "./reading-view";
import { useDeciding } from "./use-deciding";
import { Ways } from "./ways";
import styles from "./word-popover.module.css";

type Props = {
  choice: WordChoice;
  dutch: string;
  /** the chosen words as they stand */
  surface: string;
  answer: LookUpAnswer | null;
  isFresh: boolean;
  /** the one of the answer's that is shown */
  reading: WordReading | null;
  trail: Stop[];
  onTrail: (trail: Stop[]) => void;
  entries: MarkedEntry[];
  faint: ReadonlySet<string>;
  added: string | null;
  onUndo: () => void;
  onEdit: () => void;
  hear: ((words: string) => void) | null;
  onDecided: (changes: OccurrenceChanges) => void;
  onAskAgain: () => void;
  onJoining: () => void;
  t: TFunction;
};

/** What is known of the word: by the analysis and the dictionaries, by the learner's glossary and decisions. */
export function AnswerView(props: Props) {
  const { choice, surface, answer, isFresh, reading, trail, onTrail, t } = props;
  const { decide, busy, failed } = useDeciding(choice.at.paragraphId, props.onDecided);
  const lookUp = answer?.ok ? answer.lookUp : null;
  const stop = trail.at(-1);
  const isUnderWay = !isFresh || busy;
  const named = lookUp && reading ? headword(reading) : null;

  const chosen = choice.words.map(({ start, end }): [number, number] => [start, end]);
  const pick = (other: WordReading) => {
    if (!lookUp) return;
    if (stop) onTrail([...trail.slice(0, -1), { ...stop, picked: lookUp.readings.indexOf(other) }]);
    else {
      const { lemma, partOfSpeech } = other;
      // What is no separable verb is only the word that was pressed, not the half that was lit with it.
      void decide(other.separable ? lookUp.ranges : chosen, { kind: "reading", lemma, partOfSpeech });
    }
  };

  return (
    <div className={styles.content} aria-busy={!isFresh}>
      {stop && (
        <button type="button" className={`quiet ${styles.back}`} onClick={() => onTrail(trail.slice(0, -1))}>
          {t("word.back", { word: trail.at(-2)?.lemma ?? surface })}
        </button>
      )}
      {lookUp && reading ? (
        <ReadingView
          lookUp={lookUp}
          reading={reading}
          onGo={(lemma, why) => onTrail([...trail, { lemma, why, picked: 0 }])}
          t={t}
        />
      ) : (
        <p lang="nl" className={`headword ${styles.head}`}>
          {stop?.lemma ?? surface}
        </p>
      )}
      {lookUp && reading && (
        <Ways
          reading={reading}
          hasPage={lookUp.known && reading.partOfSpeech !== "phrase"}
          hear={props.hear}
          joining={stop ? null : choice.joining}
          onJoining={props.onJoining}
          t={t}
        />
      )}
      {answer === null && <Waiting t={t} />}
      {answer?.ok === false && (
        <p role="alert" className="error-text">
          {answer.reason === "notReached" ? t("word.failed") : t(errorKey(answer.reason))}{" "}
          <button type="button" className="quiet" disabled={!isFresh} onClick={props.onAskAgain}>
            {t("word.tryAgain")}
          </button>
        </p>
      )}
      <OwnEntries
        entries={props.entries}
        faint={props.faint}
        isNamed={(entry) => headword(entry) === named && entry.partOfSpeech === reading?.partOfSpeech}
        added={props.added}
        onUndo={props.onUndo}
        onEdit={props.onEdit}
        t={t}
      />
      {lookUp && reading && (
        <OtherReadings
          lookUp={lookUp}
          reading={reading}
          busy={isUnderWay}
          onPick={pick}
          onDecide={(decision) => void decide(lookUp.ranges, decision)}
          t={t}
        />
      )}
      {lookUp && !stop && choice.words.length > 1 && lookUp.decision?.kind !== "together" && (
        <BelongTogether
          words={choice.words}
          dutch={props.dutch}
          lookUp={lookUp}
          busy={isUnderWay}
          onDecide={(decision) => void decide(chosen, decision)}
          t={t}
        />
      )}
      {failed && (
        <p role="alert" className="error-text">
          {t("error.notReached")}
        </p>
      )}
    </div>
  );
}

/** Says that it takes a while, once it does: an answer is mostly there before one could read that. */
function Waiting({ t }: { t: TFunction }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <p className="muted">{t("common.loading")}</p>;
}
