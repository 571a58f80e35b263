import "server-only";
import { dayOf } from "@/core/learner/learner-day";
import { buildEntryExercise } from "@/core/practice/build-exercise";
import type { Card, CardKind } from "@/core/practice/card";
import { cardKindsOf } from "@/core/practice/card-kinds";
import type { EntryExercise, Exercise, ExerciseKind } from "@/core/practice/exercise";
import type { Material } from "@/core/practice/material";
import { type PlannedExercise, type Practisable, planPractice } from "@/core/practice/plan-practice";
import { previewIntervals } from "@/core/practice/scheduler";
import type { PracticeScope } from "@/core/practice/scope";
import { cardsOfEntries, entryIdsByTag } from "@/db/due-cards";
import { entriesWithContexts } from "@/db/entry-contexts";
import type { Learner } from "@/db/learners";
import { textParagraphs } from "@/db/text-paragraphs";
import type { KeyedExercise } from "@/ui/practice/session/types";
import { database } from "../database";
import { clockOf } from "../learner-clock";
import { findMarks } from "../occurrences";
import { distractorsFor } from "./distractors";
import { schedulerOf } from "./due-exercises";
import { materialsOf } from "./materials";
import { isNoun, nounMaterial, nounsOf } from "./nouns-of";
import { paragraphExercise, practisedParagraphs } from "./paragraph-exercises";
import { sentenceExercise, sentencesOf } from "./sentence-exercises";

type Chosen = Exclude<PracticeScope, { from: "due" }>;

const atOnce = 8;

const ofAnyWord = ["meaning", "cloze", "say", "choose"] as const;
const cardKindOf: Record<EntryExercise["kind"], CardKind> = {
  ...{ meaning: "recognition", choose: "recognition", cloze: "production", say: "production" },
  ...{ article: "article", apart: "split", infinitive: "split" },
};
const isOfEntry = (kind: ExerciseKind): kind is EntryExercise["kind"] => kind in cardKindOf;

const keyOf = ({ kind, id }: PlannedExercise) => `${kind}:${id}`;

/** Which exercises may ask for each of some entries. */
async function wordsToPractise(learnerId: string, entryIds: readonly string[]): Promise<Practisable[]> {
  const entries = await entriesWithContexts(await database(), { learnerId, ids: entryIds });
  return entries.map(({ entry }) => {
    const kinds = cardKindsOf(entry);
    return {
      id: entry.id,
      kinds: [
        ...ofAnyWord,
        ...(kinds.includes("article") ? (["article"] as const) : []),
        ...(kinds.includes("split") ? (["apart", "infinitive"] as const) : []),
      ],
    };
  });
}

/** The whole of what is practised, in its order: the same all day, so that it can be gone through piece by piece. */
async function planOf(learner: Learner, scope: Chosen, hasVoice: boolean, now: Date) {
  const learnerId = learner.id;
  const db = await database();
  const kinds = scope.kinds.filter((kind) => hasVoice || kind !== "dictation");
  const wants = (...some: ExerciseKind[]) => some.some((kind) => kinds.includes(kind));
  const day = dayOf(now, clockOf(learner.settings));
  if (scope.from === "tag") {
    const ids = await entryIdsByTag(db, { learnerId, tag: scope.tag });
    return planPractice(await wordsToPractise(learnerId, ids), kinds, `${scope.tag} ${day}`);
  }
  const found = await textParagraphs(db, scope.slug);
  if (!found) return [];
  const { paragraphs } = found;
  const { entries, found: marks } = await findMarks(learnerId, paragraphs);
  const standing = marks.flatMap((marked) => marked.filter(({ faint }) => !faint));
  const ids = [...new Set(standing.map(({ entryId }) => entryId))];
  const lemmas = new Set(entries.filter(({ id }) => ids.includes(id)).map(({ lemma }) => lemma));
  const [words, nouns, sentences, translated] = await Promise.all([
    wordsToPractise(learnerId, ids),
    wants("article") ? nounsOf(paragraphs, lemmas) : [],
    wants("order", "dictation")
      ? sentencesOf(
          learner,
          paragraphs.map(({ id }) => id),
        )
      : [],
    wants("translate", "back") ? practisedParagraphs(learner, scope.slug) : [],
  ]);
  return planPractice([...words, ...nouns, ...sentences, ...translated], kinds, `${scope.slug} ${day}`);
}

/** The next exercises of a text or of a tag, due or not, besides those whose keys are in `exclude`. */
export async function chosenExercises(
  learner: Learner,
  scope: Chosen,
  exclude: readonly string[],
  hasVoice: boolean,
  now: Date,
): Promise<{ exercises: KeyedExercise[]; planned: number }> {
  const done = new Set(exclude);
  const whole = await planOf(learner, scope, hasVoice, now);
  const plan = whole.filter((one) => !done.has(keyOf(one)));
  const exercises: KeyedExercise[] = [];
  // Some cannot be made well: the next ones take their place.
  for (let from = 0; from < plan.length && exercises.length < atOnce; from += atOnce)
    exercises.push(...(await build(learner, scope, plan.slice(from, from + atOnce), now)));
  return { exercises, planned: whole.length };
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
