"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import type { TranslateExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { WordDiff } from "@/ui/controls/word-diff";
import { ComparisonState } from "./comparison-state";
import { NextButton } from "./next-button";
import { compareTranslation, outbox } from "./practice-client";
import { Result } from "./result";
import { SentenceComparison } from "./sentence-comparison";
import { useComparison } from "./use-comparison";
import styles from "./writing.module.css";

type Props = {
  exercise: TranslateExercise;
  attempt: { id: string; body: string };
  onNext: () => void;
};

/** A new translation beside the first one and the reference, sentence by sentence; which differences are as right. */
export function TranslationComparison({ exercise, attempt, onNext }: Props) {
  const { t } = useLanguage();
  const { answer, again } = useComparison(() => compareTranslation(exercise.place.paragraphId, attempt.body));
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [lastId, setLastId] = useState<string | null>(null);
  const toggle = (sentence: string) => {
    const next = new Set(accepted);
    if (!next.delete(sentence)) next.add(sentence);
    setAccepted(next);
    // Each is the whole list: one that was not sent yet need not be.
    if (lastId) outbox.takeBack(lastId);
    const id = newId();
    outbox.put({ kind: "variants", input: { id, attemptId: attempt.id, accepted: [...next] } });
    setLastId(id);
  };
  let at = 0;
  return (
    <Result>
      <ComparisonState answer={answer} onAgain={again} />
      {answer?.ok && (
        <ol className={styles.sentences}>
          {answer.sentences.map((sentence) => {
            const key = at;
            at += sentence.dutch.length + 1;
            const written = sentence.now.trim();
            return (
              <SentenceComparison
                key={key}
                sentence={sentence}
                isAccepted={accepted.has(written)}
                onToggle={() => toggle(written)}
              />
            );
          })}
        </ol>
      )}
      {answer?.ok === false && (
        <dl className={styles.versions}>
          <dt>{t("exercise.translate.dutch")}</dt>
          <dd lang="nl">{exercise.dutch}</dd>
          <dt>{t("exercise.translate.changes")}</dt>
          <dd>
            <WordDiff before={exercise.earlier} after={attempt.body} lang="en" />
          </dd>
          {exercise.reference !== null && (
            <>
              <dt>{t("exercise.translate.reference")}</dt>
              <dd lang="en">{exercise.reference}</dd>
            </>
          )}
        </dl>
      )}
      <NextButton onNext={onNext} />
    </Result>
  );
}
