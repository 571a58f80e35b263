import "server-only";
import type { AnalysedWord } from "@/core/dutch/analyser";
import type { Descriptions } from "@/core/dutch/describe-lemma";
import type { Decision, LookUp } from "@/core/dutch/look-up";
import type { AnalysedWord as TextWord } from "@/core/glossary/analysed-words";
import { keysOf, makeLookUp, type Query, queryAt, queryOfLemma } from "@/core/glossary/make-look-up";
import { rangesOfPair } from "@/core/glossary/match-words";
import { findEntriesByLemmas } from "@/db/glossary";
import {
  analyseParagraph,
  type Decided,
  decisionsIn,
  expressionOf,
  withDecisions,
} from "./analyse-paragraph";
import { database } from "./database";
import { dictionaries } from "./dictionaries";
import { dutch } from "./dutch";

async function answer(query: Query, learnerId: string, descriptions: Descriptions): Promise<LookUp> {
  const keys = keysOf(query).slice(0, 100);
  const [senses, entries] = await Promise.all([
    dictionaries().lookUp(keys),
    database().then((db) => findEntriesByLemmas(db, { learnerId, lemmas: keys })),
  ]);
  return makeLookUp(query, senses, entries, descriptions);
}

/** What words of a paragraph are; null where there is no word, or no analysis yet. */
export async function lookUpWords(
  learnerId: string,
  paragraph: string,
  ranges: readonly [start: number, end: number][],
): Promise<LookUp | null> {
  const [found, analysis] = await Promise.all([dutch(), analyseParagraph(paragraph)]);
  if (!found || !analysis) return null;
  const decided = await decisionsIn(learnerId, [analysis]);
  const words = withDecisions(analysis, decided);
  const numbers = words.flatMap((word, i) =>
    ranges.some(([start, end]) => start < word.end && end > word.start) ? [i] : [],
  );
  const [first = -1] = numbers;
  const sentenceNumber = words[first]?.sentence ?? 0;
  const sentence = analysis.sentences[sentenceNumber] ?? { start: 0, end: paragraph.length };
  const decision = decisionOn(paragraph, words, numbers, analysis.hashes[sentenceNumber] ?? "", decided);
  const query = queryAt(paragraph, words, ranges, sentence, found.descriptions, decision);
  return query && answer(query, learnerId, found.descriptions);
}

/** The decision that has any of these words; of several the last. */
function decisionOn(
  paragraph: string,
  words: readonly AnalysedWord[],
  numbers: readonly number[],
  hash: string,
  decided: readonly Decided[],
): Decision | null {
  const own = numbers.map((i) => expressionOf(paragraph, words, [i]));
  const found = decided.findLast(
    ({ sentenceHash, expression }) =>
      sentenceHash === hash && expression.split(" ").some((part) => own.includes(part)),
  );
  return found?.decision ?? null;
}

/** What a lemma is, wherever it stands. */
export async function lookUpLemma(lemma: string, learnerId: string): Promise<LookUp> {
  const found = await dutch();
  if (!found)
    return {
      surface: lemma,
      ranges: [],
      readings: [],
      parts: [],
      known: false,
      suggestions: [],
      sentence: { start: 0, end: 0 },
      decision: null,
    };
  const { descriptions } = found;
  return answer(queryOfLemma(lemma, descriptions), learnerId, descriptions);
}

/** The words of a text, one item a word or split verb; [] as long as there is no analysis. */
export async function analyseText(paragraphs: readonly { id: string; dutch: string }[]): Promise<TextWord[]> {
  const found = await dutch();
  if (!found) return [];
  const words: TextWord[] = [];
  for (const { id, dutch: paragraph } of paragraphs) {
    const analysis = await analyseParagraph(paragraph);
    for (const item of analysis ? textWords(id, analysis.words, found.descriptions) : []) words.push(item);
  }
  return words;
}

function textWords(
  paragraphId: string,
  words: readonly AnalysedWord[],
  { byLemma }: Descriptions,
): TextWord[] {
  return words.flatMap((word, i) => {
    const [best] = word.analyses;
    if (!best || (word.pair && Math.min(word.pair.verb, word.pair.particle) !== i)) return [];
    const { lemma, partOfSpeech, band } = best;
    const entry = byLemma.get(lemma)?.find((one) => one.partOfSpeech === partOfSpeech);
    return {
      ...{ paragraphId, lemma, partOfSpeech, band },
      sentence: word.sentence,
      level: entry?.level ?? null,
      separable: word.pair !== null || Boolean(entry?.forms.particle),
      isName: partOfSpeech === "name",
      ranges: rangesOfPair(words, word),
    };
  });
}
