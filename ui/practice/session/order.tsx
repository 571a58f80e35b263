"use client";
import { useState } from "react";
import type { OrderExercise } from "@/core/practice/exercise";
import { isRightOrder } from "@/core/practice/order-problem";
import { useLanguage } from "@/i18n/client";
import { builtSentence } from "./built-sentence";
import { EnglishLine } from "./english-line";
import { ExerciseFrame } from "./exercise-frame";
import { unrated } from "./given";
import { OrderResult } from "./order-result";
import { OrderWords } from "./order-words";
import styles from "./session.module.css";
import type { ExerciseProps } from "./types";

/** The words of a sentence, mixed: put them in order. */
export function Order({ exercise, say, onAnswer, announce }: ExerciseProps<OrderExercise>) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<number[]>([]);
  const [checked, setChecked] = useState(false);
  const { words } = exercise;
  const isComplete = chosen.length === words.length;
  const built = builtSentence(exercise, chosen);

  const change = (next: number[]) => {
    setChosen(next);
    announce(builtSentence(exercise, next));
  };
  const check = () => {
    if (!isComplete) return false;
    setChecked(true);
    announce(t(isRightOrder(exercise, chosen) ? "exercise.outcome.exact" : "exercise.order.wrong"));
  };
  const next = () => onAnswer(unrated(isRightOrder(exercise, chosen), built));
  return (
    <ExerciseFrame task={t("exercise.order.task")}>
      <p lang="nl" className={`${styles.dutch} ${styles.built}`}>
        {built || <span className="muted">…</span>}
      </p>
      {checked ? (
        <OrderResult exercise={exercise} chosen={chosen} say={say} onNext={next} />
      ) : (
        <>
          <OrderWords words={words} chosen={chosen} onChange={change} onCheck={check} />
          <EnglishLine sentence={exercise.sentence} />
        </>
      )}
    </ExerciseFrame>
  );
}
