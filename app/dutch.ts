import "server-only";
import { createHash } from "node:crypto";
import { type AnalysedWord, Analyser } from "@/core/dutch/analyser";
import { applyDecisions } from "@/core/dutch/apply-decisions";
import { type Descriptions, lexiconByLemma, listedArticles } from "@/core/dutch/describe-lemma";
import { FormTable } from "@/core/dutch/form-table";
import { parseLexiconFiles } from "@/core/dutch/lexicon";
import type { Decision, LookUp } from "@/core/dutch/look-up";
import { decodeModel } from "@/core/dutch/model";
import { readSeparableVerbs } from "@/core/dutch/separable-list";
import type { AnalysedWord as TextWord } from "@/core/glossary/analysed-words";
import { keysOf, makeLookUp, type Query, queryAt, queryOfLemma } from "@/core/glossary/make-look-up";
import { rangesOfPair } from "@/core/glossary/match-words";
import { normaliseWord } from "@/core/text/normalise";
import { type Sentence, splitSentences } from "@/core/text/sentences";
import { decisionsOf } from "@/db/decisions";
import { findEntriesByLemmas } from "@/db/glossary";
import { database } from "./database";
import { dictionaries } from "./dictionaries";

/** All that is known of Dutch, in memory: some 20 MB. */
type Dutch = { analyser: Analyser; descriptions: Descriptions };

const kept = globalThis as typeof globalThis & {
  naastDutch?: Promise<Dutch | null>;
  naastAnalysed?: Map<string, ParagraphAnalysis>;
};

async function load(): Promise<Dutch | null> {
  const dictionary = dictionaries();
  const [forms, separable, lexicon, model] = await Promise.all(
    ["forms", "separable", "lexicon", "model"].map((name) => dictionary.readCompiled(name)),
  );
  if (!forms || !separable || !lexicon || !model) return null;
  const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
  const table = new FormTable(forms.bytes);
  const verbs = readSeparableVerbs(text(separable), table);
  const entries = parseLexiconFiles(text(lexicon));
  return {
    analyser: new Analyser(table, verbs, decodeModel(model.bytes)),
    descriptions: { byLemma: lexiconByLemma(entries), articles: listedArticles(entries), table, verbs },
  };
}

/** The analysis of Dutch; null as long as dictionary.db has not been compiled: reading goes on without it. */
async function dutch(): Promise<Dutch | null> {
  kept.naastDutch ??= load().catch(() => null);
  const found = await kept.naastDutch;
  // Asked again at the next reading: it may have been compiled meanwhile.
  if (!found) kept.naastDutch = undefined;
  return found;
}

/** A paragraph's words and sentences, with the hashes under which decisions on them are kept. */
export type ParagraphAnalysis = { words: readonly AnalysedWord[]; sentences: Sentence[]; hashes: string[] };

const mostParagraphs = 5_000;

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** What the words of a paragraph are, by the analysis alone; kept, since texts are read over and over. */
export async function analyseParagraph(paragraph: string): Promise<ParagraphAnalysis | null> {
  const found = await dutch();
  if (!found) return null;
  kept.naastAnalysed ??= new Map();
  const known = kept.naastAnalysed.get(paragraph);
  if (known) return known;
  const sentences = splitSentences(paragraph, "nl");
  const analysis = {
    words: found.analyser.analyse(paragraph),
    sentences,
    hashes: sentences.map(({ start, end }) => hashOf(paragraph.slice(start, end))),
  };
  if (kept.naastAnalysed.size >= mostParagraphs) kept.naastAnalysed.clear();
  kept.naastAnalysed.set(paragraph, analysis);
  return analysis;
}

/** Which words of a sentence a decision is on: their numbers in it, from 0, and their spelling. */
export const expressionOf = (
  paragraph: string,
  words: readonly AnalysedWord[],
  numbers: readonly number[],
): string => {
  const [first = 0] = numbers;
  const start = words.findIndex(({ sentence }) => sentence === words[first]?.sentence);
  return numbers
    .map((i) => `${i - start}:${normaliseWord(paragraph.slice(words[i]?.start, words[i]?.end))}`)
    .join(" ");
};

type Decided = { sentenceHash: string; expression: string; decision: Decision };

/** A paragraph's words with what the learner decided of them. */
export function withDecisions(
  { words, hashes }: ParagraphAnalysis,
  decided: readonly Decided[],
): readonly AnalysedWord[] {
  const here = decided.filter(({ sentenceHash }) => hashes.includes(sentenceHash));
  if (here.length === 0) return words;
  return applyDecisions(
    words,
    here.map(({ sentenceHash, expression, decision }) => ({
      sentence: hashes.indexOf(sentenceHash),
      words: expression.split(" ").map((part) => Number.parseInt(part, 10)),
      decision,
    })),
  );
}

/** What a learner decided of the sentences of some paragraphs. */
export async function decisionsIn(
  learnerId: string,
  paragraphs: readonly ParagraphAnalysis[],
): Promise<Decided[]> {
  const sentenceHashes = paragraphs.flatMap(({ hashes }) => hashes);
  return decisionsOf(await database(), { learnerId, sentenceHashes });
}

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
