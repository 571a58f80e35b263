import { useState } from "react";
import type { Expected, Grade } from "@/core/practice/exercise";
import { askGrade } from "./practice-client";

export type Typed =
  | { kind: "asking" }
  | { kind: "grading" }
  /** grade: null where the server could not be asked, and the learner judges */
  | { kind: "graded"; typed: string; grade: Grade | null };

/** A typed answer, from the asking to the grade. */
export function useTyped(expected: Expected) {
  const [state, setState] = useState<Typed>({ kind: "asking" });
  const check = async (typed: string): Promise<Grade | null> => {
    setState({ kind: "grading" });
    const answer = await askGrade(expected, typed);
    const grade = answer.ok ? answer.grade : null;
    setState({ kind: "graded", typed, grade });
    return grade;
  };
  return { state, check };
}
