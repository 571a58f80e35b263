import "server-only";
import { createHash } from "node:crypto";
import type { AnalysedWord } from "@/core/dutch/analyser";
import { applyDecisions } from "@/core/dutch/apply-decisions";
import type { Decision } from "@/core/dutch/look-up";
import { normaliseWord } from "@/core/text/normalise";
import { type Sentence, splitSentences } from "@/core/text/sentences";
import { decisionsOf } from "@/db/decisions";
import { database } from "./database";
import { dutch } from "./dutch";

const kept = globalThis as typeof globalThis & { naastAnalysed?: Map<string, ParagraphAnalysis> };

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

export type Decided = { sentenceHash: string; expression: string; decision: Decision };

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
