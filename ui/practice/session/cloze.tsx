"use client";
import type { ClozeExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { EnglishLine } from "./english-line";
import { GapSentence } from "./gap-sentence";
import { MeaningHint } from "./meaning-hint";
import { TypedExercise } from "./typed-exercise";
import type { ExerciseProps } from "./types";

/** The sentence without the word: what stood there? */
export function Cloze(props: ExerciseProps<ClozeExercise>) {
  const { t } = useLanguage();
  const { sentence, expected, entry } = props.exercise;
  // One gap may hold several words: "nog steeds".
  const isOfWords = expected.answer.includes(" ");
  return (
    <TypedExercise
      {...props}
      task={t(isOfWords ? "exercise.cloze.gaps" : "exercise.cloze.task")}
      ask={(check, busy) => (
        <>
          <GapSentence sentence={sentence} answer={expected.answer} busy={busy} onTyped={check} />
          <EnglishLine sentence={sentence} />
          <MeaningHint meanings={entry.meanings} />
        </>
      )}
    />
  );
}
