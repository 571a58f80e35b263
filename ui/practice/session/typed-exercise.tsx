"use client";
import type { ReactNode } from "react";
import { useLanguage } from "@/i18n/client";
import { ExerciseFrame } from "./exercise-frame";
import { outcomeKey } from "./outcome-key";
import { type TypedKind, TypedResult } from "./typed-result";
import type { ExerciseProps } from "./types";
import { useTyped } from "./use-typed";

type Props = ExerciseProps<TypedKind> & {
  task: string;
  /** what is shown and typed into until the answer is given */
  ask: (check: (typed: string) => void, busy: boolean) => ReactNode;
};

/** An exercise with a typed answer: it is asked, graded by the server, and judged by the learner. */
export function TypedExercise({ exercise, say, onAnswer, announce, task, ask }: Props) {
  const { t } = useLanguage();
  const { state, check } = useTyped(exercise.expected);
  const checkIt = async (typed: string) => announce(t(outcomeKey(await check(typed), typed)));
  return (
    <ExerciseFrame task={task}>
      {state.kind === "graded" ? (
        <TypedResult
          exercise={exercise}
          typed={state.typed}
          grade={state.grade}
          say={say}
          onAnswer={onAnswer}
        />
      ) : (
        ask((typed) => void checkIt(typed), state.kind === "grading")
      )}
    </ExerciseFrame>
  );
}
