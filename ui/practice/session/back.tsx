"use client";
import type { BackExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { Aids } from "./aids";
import { DutchComparison } from "./dutch-comparison";
import { ExerciseFrame } from "./exercise-frame";
import { unrated } from "./given";
import styles from "./session.module.css";
import type { ExerciseProps } from "./types";
import { useWriting } from "./use-writing";
import { WritingArea } from "./writing-area";
import { WritingDeeds } from "./writing-deeds";

/** Out of the learner's own English the Dutch again; then beside the text's, with the differences in words. */
export function Back({ exercise, onAnswer, announce }: ExerciseProps<BackExercise>) {
  const { t } = useLanguage();
  const writing = useWriting("dutch", exercise.place.paragraphId);
  const { attempt } = writing;
  const handIn = () => {
    if (writing.handIn()) announce(t("exercise.saved"));
  };
  const next = () => onAnswer(unrated(null, attempt?.body ?? null));
  return (
    <ExerciseFrame task={t("exercise.back.task")}>
      <p lang="en" className={styles.dutch}>
        {exercise.english}
      </p>
      {attempt ? (
        <DutchComparison exercise={exercise} body={attempt.body} onNext={next} />
      ) : (
        <>
          <WritingArea
            lang="nl"
            label={t("exercise.back.label")}
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
            reference={null}
            earlier={null}
            used={writing.aids}
            onUse={writing.use}
          />
        </>
      )}
    </ExerciseFrame>
  );
}
