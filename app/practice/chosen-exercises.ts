import "server-only";
import { buildEntryExercise } from "@/core/practice/build-exercise";
import type { Card, CardKind } from "@/core/practice/card";
import type { EntryExercise, Exercise, ExerciseKind } from "@/core/practice/exercise";
import type { Material } from "@/core/practice/material";
import type { PlannedExercise } from "@/core/practice/plan-practice";
import { previewIntervals } from "@/core/practice/scheduler";
import { cardsOfEntries } from "@/db/due-cards";
import type { Learner } from "@/db/learners";
import type { KeyedExercise } from "@/ui/practice/session/types";
import { database } from "../database";
import { dutch } from "../dutch";
import { distractorsFor } from "./distractors";
import { schedulerOf } from "./due-exercises";
import { keptPlans } from "./kept-plans";
import { materialsOf } from "./materials";
import { isNoun, nounMaterial } from "./nouns-of";
import { paragraphExercise } from "./paragraph-exercises";
import { type Chosen, planOf } from "./practice-plan";
import { sentenceExercise } from "./sentence-exercises";

const atOnce = 8;

const cardKindOf: Record<EntryExercise["kind"], CardKind> = {
  ...{ meaning: "recognition", choose: "recognition", cloze: "production", say: "production" },
  ...{ article: "article", apart: "split", infinitive: "split" },
};
const isOfEntry = (kind: ExerciseKind): kind is EntryExercise["kind"] => kind in cardKindOf;

const keyOf = ({ kind, id }: PlannedExercise) => `${kind}:${id}`;
const idOf = (key: string) => key.slice(key.indexOf(":") + 1);

/** The next exercises of a text or of a tag, due or not, besides those whose keys are in `exclude`. */
export async function chosenExercises(
  learner: Learner,
  scope: Chosen,
  exclude: readonly string[],
  hasVoice: boolean,
  now: Date,
): Promise<{ exercises: KeyedExercise[]; planned: number }> {
  const key = JSON.stringify([learner.id, { ...scope, counted: null }, hasVoice]);
  const whole = await keptPlans().get(key, exclude.length === 0, async () => {
    const plan = await planOf(learner, scope, hasVoice, now);
    // Without the analysis half of it is missing.
    return { plan, keep: (await dutch()) !== null };
  });
  // A plan that was made again may ask for the same thing in another way.
  const done = new Set(exclude.map(idOf));
  const open = whole.filter(({ id }) => !done.has(id));
  const exercises: KeyedExercise[] = [];
  const failed = new Set<string>();
  // Some cannot be made well: the next ones take their place.
  for (let from = 0; from < open.length && exercises.length < atOnce; from += atOnce) {
    const part = open.slice(from, from + atOnce);
    const built = await build(learner, scope, part, now);
    for (const one of part) if (built.every((keyed) => keyed.key !== keyOf(one))) failed.add(one.id);
    exercises.push(...built);
  }
  await keptPlans().drop(key, failed);
  return { exercises, planned: done.size + open.length - failed.size };
}

async function build(
  learner: Learner,
  scope: Chosen,
  planned: readonly PlannedExercise[],
  now: Date,
): Promise<KeyedExercise[]> {
  const learnerId = learner.id;
  const entryIds = planned.flatMap(({ kind, id }) => (isOfEntry(kind) && !isNoun(id) ? [id] : []));
  const [materials, cards] = await Promise.all([
    materialsOf(learner, entryIds, scope.from === "text" ? scope.slug : null),
    scope.counted ? cardsOfEntries(await database(), { learnerId, entryIds }) : new Map<string, Card[]>(),
  ]);
  const othersFor = await distractorsFor(learnerId, [...materials.values()], learnerId);
  const options = schedulerOf(learner);
  const ofEntry = (material: Material, kind: EntryExercise["kind"], seed: string) => {
    const own = (cards.get(material.entry.id ?? "") ?? []).filter(({ aside }) => aside === "");
    const card = own.find((one) => one.kind === cardKindOf[kind]);
    const exercise = buildEntryExercise(
      kind,
      material,
      {
        cardId: card?.id ?? null,
        articleCardId: own.find((one) => one.kind === "article")?.id ?? null,
        intervals: card ? previewIntervals(card, now, options) : null,
      },
      { ...othersFor(material), seed },
    );
    return exercise && { exercise, phase: card?.phase ?? null };
  };
  const built = await Promise.all(
    planned.map(async (one): Promise<KeyedExercise | null> => {
      const { kind, id } = one;
      const key = keyOf(one);
      if (!isOfEntry(kind)) {
        const exercise: Exercise | null =
          kind === "order" || kind === "dictation"
            ? await sentenceExercise(learner, kind, id)
            : await paragraphExercise(learner, kind, id);
        return exercise && { key, exercise, phase: null };
      }
      const material = materials.get(id) ?? (isNoun(id) ? await nounMaterial(id, learnerId) : null);
      // What cannot be asked as planned is asked for its meaning, where that was chosen too.
      const found =
        material &&
        (ofEntry(material, kind, key) ??
          (scope.kinds.includes("meaning") ? ofEntry(material, "meaning", key) : null));
      return found && { key, ...found };
    }),
  );
  return built.filter((one) => one !== null);
}
