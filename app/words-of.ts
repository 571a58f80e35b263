import "server-only";
import { paragraphWords, type Word } from "@/core/glossary/paragraph-words";

const most = 5_000;
const known = new Map<string, Word[]>();

/** The words of a paragraph, found once: the same texts are read over and over. At most 5,000 paragraphs are kept. */
export function wordsOf(dutch: string): Word[] {
  const before = known.get(dutch);
  if (before) return before;
  const words = paragraphWords(dutch);
  if (known.size >= most) known.delete(known.keys().next().value ?? "");
  known.set(dutch, words);
  return words;
}
