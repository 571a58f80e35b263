import "server-only";
import { dayOf } from "@/core/learner/learner-day";
import { buildEntryExercise } from "@/core/practice/build-exercise";
import { exerciseKindFor } from "@/core/practice/choose-exercise";
import type { EntryExercise, ExerciseKind } from "@/core/practice/exercise";
import type { AskedCard } from "@/core/practice/material";
import { previewIntervals, type SchedulerOptions } from "@/core/practice/scheduler";
import { markMoot, retryMoot } from "@/db/cards";
import { cardsOfEntries, type DueCard, dueCards } from "@/db/due-cards";
import type { Learner } from "@/db/learners";
import type { KeyedExercise } from "@/ui/practice/session/types";
import { database } from "../database";
import { dutch } from "../dutch";
import { clockOf } from "../learner-clock";
import { distractorsFor } from "./distractors";
import { materialsOf } from "./materials";

/** Enough that no answer waits, few enough that the queue stays what it is. */
const atOnce = 8;

const cardPrefix = "card:";

/** How a learner's cards are scheduled. */
export function schedulerOf({ settings }: Learner): SchedulerOptions {
  const { desiredRetention, schedulerWeights: weights } = settings;
  return { clock: clockOf(settings), desiredRetention, weights };
}

const isOfEntry = (kind: ExerciseKind): kind is EntryExercise["kind"] =>
  !["order", "dictation", "translate", "back"].includes(kind);

/** The next of what is due, besides the cards whose keys are in `exclude`. */
export async function dueExercises(
  learner: Learner,
  exclude: readonly string[],
  now: Date,
): Promise<KeyedExercise[]> {
  const db = await database();
  const { id: learnerId, settings } = learner;
  const options = schedulerOf(learner);
  const today = dayOf(now, options.clock);
  const held = exclude.flatMap((key) => (key.startsWith(cardPrefix) ? [key.slice(cardPrefix.length)] : []));
  const ahead = held.length === 0;
  if (ahead) await retryMoot(db, { learnerId, today, references: !settings.hideReferences });
  const passed = new Set(held);
  for (;;) {
    const due = await dueCards(
      db,
      { learnerId, today, settings, limit: atOnce, exclude: [...passed], ahead },
      now,
    );
    const { exercises, impossible } = await exercisesFor(learner, due, options, now);
    // They must not stand in the way. But what cannot be asked without the analysis can be once it is there.
    const moot = impossible.length > 0 && (await dutch()) ? impossible : [];
    if (moot.length > 0) await markMoot(db, { learnerId, cardIds: moot, today });
    if (exercises.length > 0 || due.length === 0) return exercises;
    // Also what was deleted this very moment.
    for (const { card } of due) if (!moot.includes(card.id)) passed.add(card.id);
  }
}

async function exercisesFor(
  learner: Learner,
  due: readonly DueCard[],
  options: SchedulerOptions,
  now: Date,
): Promise<{ exercises: KeyedExercise[]; impossible: string[] }> {
  const learnerId = learner.id;
  const entryIds = due.map(({ entry }) => entry.id);
  const [materials, siblings] = await Promise.all([
    materialsOf(learner, entryIds),
    cardsOfEntries(await database(), { learnerId, entryIds }),
  ]);
  const othersFor = await distractorsFor(learnerId, [...materials.values()], learnerId);
  const exercises: KeyedExercise[] = [];
  const impossible: string[] = [];
  for (const { card, entry } of due) {
    const material = materials.get(entry.id);
    if (!material) continue;
    const article = siblings.get(entry.id)?.find(({ kind, aside }) => kind === "article" && aside === "");
    const asked: AskedCard = {
      cardId: card.id,
      articleCardId: article?.id ?? null,
      intervals: previewIntervals(card, now, options),
    };
    const seed = `${card.id} ${card.reps}`;
    const built = new Map<ExerciseKind, EntryExercise | null>();
    const build = (kind: ExerciseKind): EntryExercise | null => {
      if (!isOfEntry(kind)) return null;
      const known = built.get(kind);
      if (known !== undefined) return known;
      const exercise = buildEntryExercise(kind, material, asked, { ...othersFor(material), seed });
      built.set(kind, exercise);
      return exercise;
    };
    const kind = exerciseKindFor(card, (one) => build(one) !== null, seed);
    const exercise = kind && build(kind);
    if (exercise) exercises.push({ key: cardPrefix + card.id, exercise, phase: card.phase });
    else impossible.push(card.id);
  }
  return { exercises, impossible };
}
