"use client";
import type { InfinitiveExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { SentenceView } from "./sentence-view";
import { TypedExercise } from "./typed-exercise";
import type { ExerciseProps } from "./types";
import { WordForm } from "./word-form";

/** A split verb put together: its halves are marked, the infinitive is asked for. */
export function Infinitive(props: ExerciseProps<InfinitiveExercise>) {
  const { t } = useLanguage();
  return (
    <TypedExercise
      {...props}
      task={t("exercise.infinitive.task")}
      ask={(check, busy) => (
        <>
          <SentenceView sentence={props.exercise.sentence} whole={false} />
          <WordForm label={t("exercise.infinitive.label")} busy={busy} onTyped={check} />
        </>
      )}
    />
  );
}
