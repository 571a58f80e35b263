"use client";
import type { ApartExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { EnglishLine } from "./english-line";
import { GapSentence } from "./gap-sentence";
import { MeaningHint } from "./meaning-hint";
import { TypedExercise } from "./typed-exercise";
import type { ExerciseProps } from "./types";

/** A separable verb taken apart: the sentence with both gaps, the infinitive, the tense and perhaps the subject. */
export function Apart(props: ExerciseProps<ApartExercise>) {
  const { t } = useLanguage();
  const { sentence, subject, tense, expected, entry } = props.exercise;
  return (
    <TypedExercise
      {...props}
      task={t(`exercise.apart.${tense}`, { verb: entry.lemma })}
      ask={(check, busy) => (
        <>
          {subject !== null && (
            <p className="muted">
              {t("exercise.apart.subject")} <span lang="nl">{subject}</span>
            </p>
          )}
          <GapSentence sentence={sentence} answer={expected.answer} busy={busy} onTyped={check} />
          <EnglishLine sentence={sentence} />
          <MeaningHint meanings={entry.meanings} />
        </>
      )}
    />
  );
}
