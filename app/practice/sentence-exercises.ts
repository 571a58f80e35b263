import "server-only";
import type { DictationExercise, OrderExercise } from "@/core/practice/exercise";
import { orderExercise } from "@/core/practice/order-exercise";
import type { Practisable } from "@/core/practice/plan-practice";
import { analysisTokens } from "@/core/text/analysis-tokens";
import { type HomeParagraph, homeParagraphs } from "@/db/entry-contexts";
import type { Learner } from "@/db/learners";
import {
  analyseParagraph,
  type Decided,
  decisionsIn,
  type ParagraphAnalysis,
  withDecisions,
} from "../analyse-paragraph";
import { database } from "../database";
import { shownSentence } from "./shown-sentence";

/** Words of a sentence that can be kept in the ear until it is typed. */
const dictated = { fewest: 3, most: 18 };

const idOf = (paragraphId: string, number: number) => `${number} ${paragraphId}`;

const wordsIn = (sentence: string) =>
  analysisTokens(sentence).filter(({ kind }) => kind !== "punctuation").length;

function orderOf(
  learner: Learner,
  home: HomeParagraph,
  number: number,
  analysis: ParagraphAnalysis,
  decided: readonly Decided[],
): OrderExercise | null {
  const sentence = analysis.sentences[number];
  if (!sentence) return null;
  const own = withDecisions(analysis, decided).filter((word) => word.sentence === number);
  const shown = shownSentence(home, sentence, [], learner.settings.hideReferences);
  return orderExercise(shown, own, idOf(home.paragraphId, number));
}

/** The sentences of a text that can be put in order or dictated; [] as long as there is no analysis. */
export async function sentencesOf(learner: Learner, paragraphIds: readonly string[]): Promise<Practisable[]> {
  const homes = await homeParagraphs(await database(), { learnerId: learner.id, paragraphIds });
  const analysed = await Promise.all(
    homes.map(async (home) => ({ home, analysis: await analyseParagraph(home.dutch) })),
  );
  const whole = analysed.flatMap(({ home, analysis }) =>
    analysis && home.kind !== "heading" ? [{ home, analysis }] : [],
  );
  const decided = await decisionsIn(
    learner.id,
    whole.map(({ analysis }) => analysis),
  );
  const found = whole.flatMap(({ home, analysis }) =>
    analysis.sentences.map(({ start, end }, number): Practisable => {
      const count = wordsIn(home.dutch.slice(start, end));
      const canOrder = orderOf(learner, home, number, analysis, decided) !== null;
      const canDictate = dictated.fewest <= count && count <= dictated.most;
      return {
        id: idOf(home.paragraphId, number),
        kinds: [...(canOrder ? (["order"] as const) : []), ...(canDictate ? (["dictation"] as const) : [])],
      };
    }),
  );
  return found.filter(({ kinds }) => kinds.length > 0);
}

/** An exercise on a sentence that `sentencesOf` named; null where its text has changed meanwhile. */
export async function sentenceExercise(
  learner: Learner,
  kind: "order" | "dictation",
  id: string,
): Promise<OrderExercise | DictationExercise | null> {
  const [number = "", ...rest] = id.split(" ");
  const [home] = await homeParagraphs(await database(), {
    learnerId: learner.id,
    paragraphIds: [rest.join(" ")],
  });
  const analysis = home && (await analyseParagraph(home.dutch));
  if (!home || !analysis) return null;
  if (kind === "order")
    return orderOf(learner, home, Number(number), analysis, await decisionsIn(learner.id, [analysis]));
  const sentence = analysis.sentences[Number(number)];
  if (!sentence) return null;
  return { kind, sentence: shownSentence(home, sentence, [], learner.settings.hideReferences) };
}
