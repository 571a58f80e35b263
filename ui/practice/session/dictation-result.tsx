"use client";
import type { DictationExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { WordDiff } from "@/ui/controls/word-diff";
import { EnglishLine } from "./english-line";
import { Hear } from "./hear";
import { NextButton } from "./next-button";
import { PlaceLink } from "./place-link";
import { Result } from "./result";
import styles from "./session.module.css";
import type { Say } from "./types";

type Props = {
  exercise: DictationExercise;
  typed: string;
  /** null where the server could not be asked */
  isRight: boolean | null;
  say: Say | null;
  onNext: () => void;
};

/** What was typed beside what was said, word by word. */
export function DictationResult({ exercise: { sentence }, typed, isRight, say, onNext }: Props) {
  const { t } = useLanguage();
  return (
    <Result>
      <p className={styles.outcome} data-right={isRight ?? undefined}>
        {isRight === null
          ? t("exercise.outcome.byHand")
          : t(isRight ? "exercise.outcome.exact" : "exercise.dictation.differs")}
      </p>
      <div className={styles.dutch}>
        <WordDiff before={typed} after={sentence.text} lang="nl" />
      </div>
      <p lang="nl" className="visually-hidden">
        {sentence.text}
      </p>
      <EnglishLine sentence={sentence} />
      {sentence.place && <PlaceLink place={sentence.place} />}
      <Hear words={sentence.text} say={say} />
      <NextButton onNext={onNext} />
    </Result>
  );
}
