import "server-only";
import type { Decision } from "@/core/dutch/look-up";
import type { Database } from "@/db/connect";
import { decide, decisionsOf } from "@/db/decisions";
import { getParagraph } from "@/db/texts";
import type { OccurrenceChanges } from "@/ui/reader/types";
import { analyseParagraph, expressionOf } from "./analyse-paragraph";
import { occurrencesInParagraph } from "./occurrences";

type Input = {
  learnerId: string;
  id: string;
  paragraphId: string;
  ranges: [start: number, end: number][];
  decision: Decision | null;
};
type Answer = { ok: true; occurrences: OccurrenceChanges } | { ok: false; reason: string };

/**
 * Keeps a decision on some words of one sentence and tells what stands in the paragraph now. Another decision that
 * has any of the words gives way to it: null takes back whatever was decided of them.
 */
export async function decidePlace(db: Database, input: Input, now: Date): Promise<Answer> {
  const { learnerId, id, ranges, decision } = input;
  const paragraph = await getParagraph(db, input.paragraphId);
  const analysis = paragraph && (await analyseParagraph(paragraph.dutch));
  if (!paragraph || !analysis) return { ok: false, reason: "unknownParagraph" };
  const { words, hashes } = analysis;
  const numbers = words.flatMap((word, i) =>
    ranges.some(([start, end]) => start < word.end && end > word.start) ? [i] : [],
  );
  const [first] = numbers;
  const sentence = words[first ?? -1]?.sentence;
  if (sentence === undefined || numbers.some((i) => words[i]?.sentence !== sentence))
    return { ok: false, reason: "badRequest" };
  const sentenceHash = hashes[sentence] ?? "";
  const expression = expressionOf(paragraph.dutch, words, numbers);
  const own = new Set(numbers.map((i) => expressionOf(paragraph.dutch, words, [i])));
  const before = await decisionsOf(db, { learnerId, sentenceHashes: [sentenceHash] });
  const instead = before
    .map((one) => one.expression)
    .filter((other) => other !== expression && other.split(" ").some((part) => own.has(part)));
  await decide(db, { learnerId, id, sentenceHash, expression, decision, instead }, now);
  return { ok: true, occurrences: await occurrencesInParagraph(learnerId, paragraph) };
}
