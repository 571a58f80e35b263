"use client";
import type { TranslateExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { Aids } from "./aids";
import { ExerciseFrame } from "./exercise-frame";
import { unrated } from "./given";
import { PlaceLink } from "./place-link";
import styles from "./session.module.css";
import { TranslationComparison } from "./translation-comparison";
import type { ExerciseProps } from "./types";
import { useWriting } from "./use-writing";
import { WritingArea } from "./writing-area";
import { WritingDeeds } from "./writing-deeds";

/** A paragraph translated anew, the first translation out of sight; then the two side by side. */
export function Translate({ exercise, onAnswer, announce }: ExerciseProps<TranslateExercise>) {
  const { t } = useLanguage();
  const writing = useWriting("translation", exercise.place.paragraphId);
  const { attempt } = writing;
  const handIn = () => {
    if (writing.handIn()) announce(t("exercise.saved"));
  };
  const next = () => onAnswer(unrated(null, attempt?.body ?? null));
  return (
    <ExerciseFrame task={t("exercise.translate.task")}>
      {attempt ? (
        <TranslationComparison exercise={exercise} attempt={attempt} onNext={next} />
      ) : (
        <>
          <p lang="nl" className={styles.dutch}>
            {exercise.dutch}
          </p>
          <PlaceLink place={exercise.place} />
          <WritingArea
            lang="en"
            label={t("exercise.translate.label")}
            value={writing.body}
            restored={writing.restored}
            onChange={writing.write}
            onDone={handIn}
          />
          <WritingDeeds
            isEmpty={writing.body.trim() === ""}
            startedAt={writing.startedAt}
            onHandIn={handIn}
            onSkip={next}
          />
          <Aids
            hints={exercise.hints}
            reference={exercise.reference}
            earlier={exercise.earlier}
            used={writing.aids}
            onUse={writing.use}
          />
        </>
      )}
    </ExerciseFrame>
  );
}
