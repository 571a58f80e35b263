import "server-only";
import type { BackExercise, TranslateExercise } from "@/core/practice/exercise";
import type { Practisable } from "@/core/practice/plan-practice";
import { attemptsOf, practisableParagraphs } from "@/db/attempts";
import { homeParagraphs } from "@/db/entry-contexts";
import type { Learner } from "@/db/learners";
import { database } from "../database";
import { findMarks } from "../occurrences";

/** The paragraphs of a text that the learner has translated, those attempted longest ago first. */
export async function practisedParagraphs(learner: Learner, slug: string): Promise<Practisable[]> {
  const paragraphs = await practisableParagraphs(await database(), { learnerId: learner.id, slug });
  return paragraphs.map(({ paragraphId }) => ({ id: paragraphId, kinds: ["translate", "back"] }));
}

/** A paragraph to translate anew, or to rebuild from one's own English; null where it has none any more. */
export async function paragraphExercise(
  learner: Learner,
  kind: "translate" | "back",
  paragraphId: string,
): Promise<TranslateExercise | BackExercise | null> {
  const db = await database();
  const learnerId = learner.id;
  const [home] = await homeParagraphs(db, { learnerId, paragraphIds: [paragraphId] });
  if (!home || home.own.trim() === "") return null;
  const { slug, title, number, dutch, own, reference } = home;
  const { entries, found } = await findMarks(learnerId, [{ id: paragraphId, dutch }]);
  const standing = [...new Set(found.flat().flatMap(({ faint, entryId }) => (faint ? [] : [entryId])))];
  const hints = standing.flatMap((id) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? [{ lemma: entry.lemma, meanings: entry.meanings }] : [];
  });
  const place = { slug, title, paragraphId, number };
  if (kind === "back") return { kind, place, dutch, english: own, hints };
  const attempts = await attemptsOf(db, { learnerId, paragraphId, kind: "translation" });
  return {
    ...{ kind, place, dutch, earlier: own, hints },
    reference: learner.settings.hideReferences ? null : reference,
    variants: [...new Set(attempts.flatMap(({ accepted }) => accepted))],
  };
}
