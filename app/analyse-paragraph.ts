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

const kept = globalThis as typeof globalThis & {
  naastAnalysed?: { paragraphs: Map<string, ParagraphAnalysis>; size: number };
};

/** A paragraph's words and sentences, with the hashes under which decisions on them are kept. */
export type ParagraphAnalysis = { words: readonly AnalysedWord[]; sentences: Sentence[]; hashes: string[] };

/** UTF-16 units of the paragraphs that are kept: some 150 MB with what is known of them. */
const mostKept = 2_000_000;

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** What the words of a paragraph are, by the analysis alone; kept, since texts are read over and over. */
export async function analyseParagraph(paragraph: string): Promise<ParagraphAnalysis | null> {
  const known = kept.naastAnalysed?.paragraphs.get(paragraph);
  if (known && (await dutch())) return known;
  const analysis = await analyseTyped(paragraph);
  if (analysis) keep(paragraph, analysis);
  return analysis;
}

/** As analyseParagraph, of what a learner typed, which does not come again. */
export async function analyseTyped(words: string): Promise<ParagraphAnalysis | null> {
  const found = await dutch();
  if (!found) return null;
  const sentences = splitSentences(words, "nl");
  return {
    words: found.analyser.analyse(words),
    sentences,
    hashes: sentences.map(({ start, end }) => hashOf(words.slice(start, end))),
  };
}

/** The oldest make room: with all of them gone at once, a text that is too long would be analysed at every turn. */
function keep(paragraph: string, analysis: ParagraphAnalysis): void {
  kept.naastAnalysed ??= { paragraphs: new Map(), size: 0 };
  const { paragraphs } = kept.naastAnalysed;
  if (paragraphs.has(paragraph)) return;
  paragraphs.set(paragraph, analysis);
  kept.naastAnalysed.size += paragraph.length;
  for (const oldest of paragraphs.keys()) {
    if (kept.naastAnalysed.size <= mostKept) break;
    paragraphs.delete(oldest);
    kept.naastAnalysed.size -= oldest.length;
  }
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
