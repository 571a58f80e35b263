"use client";
import { useEffect, useRef, useState } from "react";
import type { DictationExercise, Grade } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { DictationAsk } from "./dictation-ask";
import { DictationResult } from "./dictation-result";
import { ExerciseFrame } from "./exercise-frame";
import { unrated } from "./given";
import { NextButton } from "./next-button";
import { askGrade } from "./practice-client";
import type { ExerciseProps } from "./types";

type State = { kind: "asking" | "grading" } | { kind: "graded"; typed: string; grade: Grade | null };

/** Hear the sentence, and type it. */
export function Dictation({ exercise, say, onAnswer, announce }: ExerciseProps<DictationExercise>) {
  const { t } = useLanguage();
  const [state, setState] = useState<State>({ kind: "asking" });
  const { text } = exercise.sentence;
  const played = useRef(false);

  useEffect(() => {
    // Before the page was touched a browser is silent: then the learner asks for it.
    if (!say || played.current || !navigator.userActivation?.hasBeenActive) return;
    played.current = true;
    say(text);
  }, [say, text]);

  const check = async (typed: string) => {
    setState({ kind: "grading" });
    const answer = await askGrade({ answer: text, article: null, forms: [], synonyms: [] }, typed);
    const grade = answer.ok ? answer.grade : null;
    setState({ kind: "graded", typed, grade });
    announce(t(grade && grade.rating > 1 ? "exercise.outcome.exact" : "exercise.dictation.differs"));
  };
  const next = (given: { typed: string; grade: Grade | null } | null) =>
    onAnswer(unrated(given?.grade ? given.grade.rating > 1 : null, given?.typed ?? null));
  return (
    <ExerciseFrame task={t("exercise.dictation.task")}>
      {state.kind === "graded" ? (
        <DictationResult
          exercise={exercise}
          typed={state.typed}
          isRight={state.grade === null ? null : state.grade.rating > 1}
          say={say}
          onNext={() => next(state)}
        />
      ) : say ? (
        <DictationAsk
          words={text}
          say={say}
          busy={state.kind === "grading"}
          onTyped={(typed) => void check(typed)}
        />
      ) : (
        <>
          <p>{t("exercise.dictation.noVoice")}</p>
          <NextButton onNext={() => next(null)} />
        </>
      )}
    </ExerciseFrame>
  );
}
