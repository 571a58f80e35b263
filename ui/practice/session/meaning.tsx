"use client";
import { useState } from "react";
import type { Rating } from "@/core/practice/card";
import type { MeaningExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { EntryView } from "./entry-view";
import { ExerciseFrame } from "./exercise-frame";
import { rated } from "./given";
import { GradeButtons } from "./grade-buttons";
import { Hear } from "./hear";
import { Result } from "./result";
import { SentenceView } from "./sentence-view";
import styles from "./session.module.css";
import { ShowAnswer } from "./show-answer";
import type { ExerciseProps } from "./types";

/** What does the marked word mean? The learner alone knows whether they knew. */
export function Meaning({ exercise, say, onAnswer, announce }: ExerciseProps<MeaningExercise>) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(false);
  const { entry, sentence, intervals } = exercise;
  const show = () => {
    setShown(true);
    announce(entry.meanings.join("; "));
  };
  const grade = (rating: Rating) => onAnswer(rated(rating, null));
  return (
    <ExerciseFrame task={t(sentence ? "exercise.meaning.task" : "exercise.meaning.alone")}>
      {sentence ? (
        <SentenceView sentence={sentence} whole={shown} />
      ) : (
        <p lang="nl" className={styles.big}>
          {entry.lemma}
        </p>
      )}
      <Hear words={sentence?.text ?? entry.lemma} say={say} />
      {shown ? (
        <Result>
          <EntryView entry={entry} />
          <GradeButtons intervals={intervals} suggested={null} onGrade={grade} />
        </Result>
      ) : (
        <ShowAnswer onShow={show} />
      )}
    </ExerciseFrame>
  );
}
