import "server-only";
import { compareTranslations, type SentenceComparison } from "@/core/practice/compare-translations";
import type { Difference } from "@/core/practice/explain/difference";
import { explainDifferences } from "@/core/practice/explain-differences";
import { type DiffPart, diffWords } from "@/core/translation/word-diff";
import { attemptsOf } from "@/db/attempts";
import { homeParagraphs } from "@/db/entry-contexts";
import type { Learner } from "@/db/learners";
import { analyseParagraph, analyseTyped } from "../analyse-paragraph";
import { database } from "../database";
import { dutch } from "../dutch";

const mostTimesLonger = 3;
/** UTF-16 units. */
const alwaysExplained = 1_000;

type Unknown = { ok: false; reason: "unknownParagraph" };

async function homeOf(learner: Learner, paragraphId: string) {
  const paragraphIds = [paragraphId];
  const [home] = await homeParagraphs(await database(), { learnerId: learner.id, paragraphIds });
  return home;
}

/** A paragraph that was translated anew beside the first translation, the reference, and what was accepted before. */
export async function compareTranslation(
  learner: Learner,
  paragraphId: string,
  body: string,
): Promise<{ ok: true; sentences: SentenceComparison[] } | Unknown> {
  const home = await homeOf(learner, paragraphId);
  if (!home) return { ok: false, reason: "unknownParagraph" };
  const asked = { learnerId: learner.id, paragraphId, kind: "translation" as const };
  const attempts = await attemptsOf(await database(), asked);
  const sentences = compareTranslations({
    ...{ dutch: home.dutch, now: body, earlier: home.own },
    reference: learner.settings.hideReferences ? null : home.reference,
    variants: attempts.flatMap(({ accepted }) => accepted),
  });
  return { ok: true, sentences };
}

/** Dutch that was rebuilt from English beside the text's, with what can be said of the differences. */
export async function compareDutch(
  learner: Learner,
  paragraphId: string,
  body: string,
): Promise<{ ok: true; diff: DiffPart[]; differences: Difference[] } | Unknown> {
  const home = await homeOf(learner, paragraphId);
  if (!home) return { ok: false, reason: "unknownParagraph" };
  // Nothing is explained of what is no attempt at this paragraph; a hundred times its words would take seconds.
  if (body.length > home.dutch.length * mostTimesLonger + alwaysExplained)
    return { ok: true, diff: diffWords(body, home.dutch), differences: [] };
  const [knowledge, original, typed] = await Promise.all([
    dutch(),
    analyseParagraph(home.dutch),
    analyseTyped(body),
  ]);
  const compared = explainDifferences(
    { text: home.dutch, words: original?.words ?? [] },
    { text: body, words: typed?.words ?? [] },
    { isWord: (word) => knowledge?.descriptions.table.has(word) ?? true },
  );
  return { ok: true, ...compared };
}
