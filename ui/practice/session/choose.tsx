"use client";
import { useState } from "react";
import type { Rating } from "@/core/practice/card";
import type { ChooseExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { ChooseResult } from "./choose-result";
import { ExerciseFrame } from "./exercise-frame";
import { rated } from "./given";
import { Hear } from "./hear";
import { KeyCap } from "./key-cap";
import { SentenceView } from "./sentence-view";
import styles from "./session.module.css";
import type { ExerciseProps } from "./types";

/** Which of a few meanings? 1–4 choose; once it is chosen, they grade. */
export function Choose({ exercise, say, onAnswer, announce }: ExerciseProps<ChooseExercise>) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<number | null>(null);
  const { entry, sentence, options, intervals } = exercise;
  const choose = (number: number) => {
    setChosen(number);
    announce(t(options[number]?.right ? "exercise.outcome.exact" : "exercise.choose.wrong"));
  };
  useKeys(
    chosen === null
      ? options.map((_, number): [string, () => void] => [String(number + 1), () => choose(number)])
      : [],
  );
  const picked = chosen === null ? null : options[chosen];
  const grade = (rating: Rating) =>
    onAnswer({
      ...rated(rating, picked?.text ?? null),
      confusedWith: picked && !picked.right ? picked.entryId : null,
    });
  return (
    <ExerciseFrame task={t("exercise.choose.task")}>
      {sentence ? (
        <SentenceView sentence={sentence} whole={chosen !== null} />
      ) : (
        <p lang="nl" className={styles.big}>
          {entry.lemma}
        </p>
      )}
      <Hear words={sentence?.text ?? entry.lemma} say={say} />
      {picked ? (
        <ChooseResult exercise={exercise} picked={picked} intervals={intervals} onGrade={grade} />
      ) : (
        <ol className={styles.options}>
          {options.map((option, number) => (
            <li key={option.text}>
              <button
                type="button"
                className={styles.option}
                aria-keyshortcuts={String(number + 1)}
                onClick={() => choose(number)}
              >
                <KeyCap>{number + 1}</KeyCap> <span lang="en">{option.text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </ExerciseFrame>
  );
}
