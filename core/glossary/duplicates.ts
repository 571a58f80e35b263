import { normaliseWord } from "@/core/text/normalise";
import type { EntryInput } from "./entry";

type Headword = Pick<EntryInput, "lemma" | "partOfSpeech" | "article">;

const sameOr = <T>(a: T, b: T, open: readonly T[]) => a === b || open.includes(a) || open.includes(b);

/**
 * Whether two entries are one and the same word: the same lemma whatever its case, and nothing that tells
 * them apart. leven (noun) and leven (verb), de bal and het bal are two; "other" may be any part of speech.
 */
export function isDuplicate(a: Headword, b: Headword): boolean {
  if (normaliseWord(a.lemma) !== normaliseWord(b.lemma)) return false;
  if (!sameOr(a.partOfSpeech, b.partOfSpeech, ["other"])) return false;
  const nouns = a.partOfSpeech === "noun" && b.partOfSpeech === "noun";
  return !nouns || sameOr(a.article, b.article, [null, "both"]);
}
