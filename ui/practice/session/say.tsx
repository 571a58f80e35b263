"use client";
import type { SayExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { EnglishLine } from "./english-line";
import styles from "./session.module.css";
import { TypedExercise } from "./typed-exercise";
import type { ExerciseProps } from "./types";
import { WordForm } from "./word-form";

/** English to Dutch: the lemma, of a noun with its article. */
export function SayIt(props: ExerciseProps<SayExercise>) {
  const { t } = useLanguage();
  const { sentence, expected, entry } = props.exercise;
  return (
    <TypedExercise
      {...props}
      task={t(expected.article === null ? "exercise.say.task" : "exercise.say.withArticle")}
      ask={(check, busy) => (
        <>
          <p lang="en" className={styles.big}>
            {entry.meanings.join("; ")}
          </p>
          {sentence && <EnglishLine sentence={sentence} />}
          <WordForm label={t("exercise.inDutch")} busy={busy} onTyped={check} />
        </>
      )}
    />
  );
}
