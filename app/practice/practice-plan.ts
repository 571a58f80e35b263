import "server-only";
import { dayOf } from "@/core/learner/learner-day";
import { cardKindsOf } from "@/core/practice/card-kinds";
import type { ExerciseKind } from "@/core/practice/exercise";
import { type PlannedExercise, type Practisable, planPractice } from "@/core/practice/plan-practice";
import type { PracticeScope } from "@/core/practice/scope";
import { seededRandom } from "@/core/practice/seeded";
import { shuffled } from "@/core/practice/shuffled";
import type { Database } from "@/db/connect";
import { entryIdsByTag } from "@/db/due-cards";
import { entriesOf, entryIdsMetIn } from "@/db/entry-contexts";
import type { Learner } from "@/db/learners";
import { textParagraphs } from "@/db/text-paragraphs";
import { database } from "../database";
import { clockOf } from "../learner-clock";
import { findMarks } from "../occurrences";
import { nounsOf } from "./nouns-of";
import { practisedParagraphs } from "./paragraph-exercises";
import { sentencesOf } from "./sentence-exercises";

export type Chosen = Exclude<PracticeScope, { from: "due" }>;

/** Of a longer text other parts are practised every day: to analyse a whole book takes half a minute. */
const mostCharacters = 60_000;
/** More than anyone gets through in a day. */
const mostEntries = 1_000;

const ofAnyWord = ["meaning", "cloze", "say", "choose"] as const;

/** Which exercises may ask for each of some entries; of very many for some of them. */
async function wordsToPractise(
  db: Database,
  learnerId: string,
  entryIds: readonly string[],
  seed: string,
): Promise<Practisable[]> {
  const some =
    entryIds.length > mostEntries ? shuffled(entryIds, seededRandom(seed)).slice(0, mostEntries) : entryIds;
  const entries = await entriesOf(db, { learnerId, ids: some });
  return entries.map((entry) => {
    const cards = cardKindsOf(entry);
    return {
      id: entry.id,
      kinds: [
        // Without meanings English may tell, of the sentence; of the word alone there is none.
        ...(entry.meanings.length > 0 ? ofAnyWord : (["meaning", "cloze"] as const)),
        ...(cards.includes("article") ? (["article"] as const) : []),
        ...(cards.includes("split") ? (["apart", "infinitive"] as const) : []),
      ],
    };
  });
}

/** The paragraphs, or of a long text some of them, in their order. */
function someOf<Paragraph extends { dutch: string }>(
  paragraphs: readonly Paragraph[],
  seed: string,
): readonly Paragraph[] {
  let characters = 0;
  const some = new Set(
    shuffled(paragraphs, seededRandom(seed)).filter(({ dutch }) => {
      const fits = characters === 0 || characters + dutch.length <= mostCharacters;
      if (fits) characters += dutch.length;
      return fits;
    }),
  );
  return paragraphs.filter((paragraph) => some.has(paragraph));
}

/** The whole of what is practised, in its order: the same all day, so that it can be gone through piece by piece. */
export async function planOf(
  learner: Learner,
  scope: Chosen,
  hasVoice: boolean,
  now: Date,
): Promise<PlannedExercise[]> {
  const learnerId = learner.id;
  const db = await database();
  // An address may name one twice.
  const kinds = [...new Set(scope.kinds)].filter((kind) => hasVoice || kind !== "dictation");
  const wants = (...some: ExerciseKind[]) => some.some((kind) => kinds.includes(kind));
  const day = dayOf(now, clockOf(learner.settings));
  if (scope.from === "tag") {
    const seed = `${scope.tag} ${day}`;
    const ids = await entryIdsByTag(db, { learnerId, tag: scope.tag });
    return planPractice(await wordsToPractise(db, learnerId, ids, seed), kinds, seed);
  }
  const seed = `${scope.slug} ${day}`;
  const found = await textParagraphs(db, scope.slug);
  if (!found) return [];
  const paragraphs = someOf(found.paragraphs, seed);
  const { entries, found: marks } = await findMarks(learnerId, paragraphs);
  const standing = new Set(
    marks.flatMap((marked) => marked.flatMap(({ faint, entryId }) => (faint ? [] : [entryId]))),
  );
  const lemmas = new Set(entries.filter(({ id }) => standing.has(id)).map(({ lemma }) => lemma));
  const isWhole = paragraphs.length === found.paragraphs.length;
  const met = isWhole ? [] : await entryIdsMetIn(db, { learnerId, slug: scope.slug });
  const [words, nouns, sentences, translated] = await Promise.all([
    wordsToPractise(db, learnerId, [...new Set([...standing, ...met])], seed),
    wants("article") ? nounsOf(paragraphs, lemmas) : [],
    wants("order", "dictation")
      ? sentencesOf(
          learner,
          paragraphs.map(({ id }) => id),
        )
      : [],
    wants("translate", "back") ? practisedParagraphs(learner, scope.slug) : [],
  ]);
  return planPractice([...words, ...nouns, ...sentences, ...translated], kinds, seed);
}
