"use client";
import type { BackExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { WordDiff } from "@/ui/controls/word-diff";
import { ComparisonState } from "./comparison-state";
import { DiffText } from "./diff-text";
import { DifferenceLine } from "./difference-line";
import { NextButton } from "./next-button";
import { PlaceLink } from "./place-link";
import { compareDutch } from "./practice-client";
import { Result } from "./result";
import { useComparison } from "./use-comparison";
import styles from "./writing.module.css";

type Props = { exercise: BackExercise; body: string; onNext: () => void };

/** The rebuilt Dutch beside the text's: what differs, and why where that can be told. */
export function DutchComparison({ exercise, body, onNext }: Props) {
  const { t } = useLanguage();
  const { answer, again } = useComparison(() => compareDutch(exercise.place.paragraphId, body));
  let at = 0;
  return (
    <Result>
      <ComparisonState answer={answer} onAgain={again} />
      {answer && (
        <dl className={styles.versions}>
          <dt>{t("exercise.back.yours")}</dt>
          <dd className={styles.dutch}>
            {answer.ok ? (
              <DiffText diff={answer.diff} lang="nl" />
            ) : (
              <WordDiff before={body} after={exercise.dutch} lang="nl" />
            )}
          </dd>
          <dt>{t("exercise.back.original")}</dt>
          <dd lang="nl" className={styles.dutch}>
            {exercise.dutch}
          </dd>
        </dl>
      )}
      {answer?.ok && answer.differences.length === 0 && <p>{t("exercise.back.noDifference")}</p>}
      {answer?.ok && answer.differences.length > 0 && (
        <ol className={styles.differences}>
          {answer.differences.map((difference) => {
            const key = at;
            at += difference.typedText.length + difference.originalText.length + 1;
            return <DifferenceLine key={key} difference={difference} />;
          })}
        </ol>
      )}
      <PlaceLink place={exercise.place} />
      <NextButton onNext={onNext} />
    </Result>
  );
}
