import "server-only";
import { dayOf } from "@/core/learner/learner-day";
import type { PracticeScope } from "@/core/practice/scope";
import { practiceCounts } from "@/db/due-cards";
import type { Learner } from "@/db/learners";
import { practiceToday } from "@/db/practice-today";
import type { NextExercises } from "@/ui/practice/session/types";
import { database } from "../database";
import { clockOf } from "../learner-clock";
import { chosenExercises } from "./chosen-exercises";
import { dueExercises } from "./due-exercises";

/** What comes next in a session, besides the exercises whose keys are in `exclude`. */
export async function nextExercises(
  learner: Learner,
  input: { scope: PracticeScope; exclude: readonly string[]; hasVoice: boolean },
  now: Date,
): Promise<NextExercises> {
  const { scope, exclude, hasVoice } = input;
  const { id: learnerId, settings } = learner;
  if (scope.from !== "due") {
    const chosen = await chosenExercises(learner, scope, exclude, hasVoice, now);
    return { ...chosen, counts: { learning: 0, review: 0, new: 0 }, nextDue: null };
  }
  const exercises = await dueExercises(learner, exclude, now);
  const today = dayOf(now, clockOf(settings));
  const db = await database();
  const [{ learning, review, new: fresh }, { nextDue, recalled, of }] = await Promise.all([
    practiceCounts(db, { learnerId, today, settings }, now),
    practiceToday(db, { learnerId, today }, now),
  ]);
  return {
    exercises,
    counts: { learning, review, new: fresh },
    nextDue: nextDue?.toISOString() ?? null,
    planned: null,
    today: { recalled, of },
  };
}
