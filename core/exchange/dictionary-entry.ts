import type { articles, partsOfSpeech } from "@/core/glossary/entry";

/** What a dictionary says of a headword; partOfSpeech and article are null where it does not say. */
export type DictionaryEntry = {
  headword: string;
  partOfSpeech: (typeof partsOfSpeech)[number] | null;
  /** only of nouns and names */
  article: (typeof articles)[number] | null;
  /** in English, the most useful first; plain text without line ends */
  meanings: string[];
};

/** line: from 1; of binary and JSON files the number of the entry. reason: an i18n key suffix. */
export type DictionaryProblem = { line: number; reason: string; detail?: string };

/** What a reader of a format yields: after a refusal, which is about the whole file, it ends. */
export type DictionaryItem =
  | { entry: DictionaryEntry }
  | { problem: DictionaryProblem }
  | { refusal: DictionaryProblem };

/** What a dictionary says of itself; "" where it does not. */
export type DictionaryHeader = { title: string; licence: string };

/** Bytes of a file: from `offset`, `length` of them, fewer at its end. */
export type ByteSource = { size: number; slice(offset: number, length: number): Uint8Array };

const maxHeadword = 200;
const maxMeaning = 500;
const maxMeanings = 30;

/** One line of plain text, composed (NFC): no control characters, no marks that turn the writing direction. */
function tidyLine(text: string): string {
  return text
    .replace(/[\u00AD\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[‐‑]/g, "-")
    .toWellFormed()
    .normalize("NFC")
    .trim();
}

/** FreeDict has "... aanvoelen" for aanvoelen, and ĳ as one letter. */
function tidyHeadword(text: string): string {
  return tidyLine(text)
    .replace(/^(?:\.{2,}|…)\s*/, "")
    .replace(/\s*(?:\.{3,}|…)$/, "")
    .replace(/ĳ/g, "ij")
    .replace(/Ĳ/g, "IJ");
}

/** At most `maxMeaning` characters, cut at a space where there is one near the end. */
function shorten(meaning: string): string {
  if (meaning.length <= maxMeaning) return meaning;
  const cut = meaning.slice(0, maxMeaning - 1).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > maxMeaning / 2 ? cut.slice(0, space) : cut}…`;
}

/**
 * An entry within the bounds (200 characters a headword, 30 meanings of 500: longer and further ones are cut), or
 * why there is none: headwordMissing, headwordTooLong, meaningMissing, invalidUtf8.
 */
export function dictionaryItem(line: number, raw: DictionaryEntry): DictionaryItem {
  const headword = tidyHeadword(raw.headword.slice(0, 4 * maxHeadword));
  const problem = (reason: string, detail?: string) => ({
    problem: { line, reason, ...(detail && { detail }) },
  });
  if (headword === "") return problem("headwordMissing");
  if (headword.length > maxHeadword) return problem("headwordTooLong", `${headword.slice(0, 40)}…`);
  const tidied = raw.meanings.slice(0, 4 * maxMeanings).map((meaning) => tidyLine(meaning.slice(0, 4_000)));
  const meanings = [...new Set(tidied.map(shorten))].filter(Boolean).slice(0, maxMeanings);
  if (meanings.length === 0) return problem("meaningMissing", headword);
  if (headword.includes("\uFFFD") || meanings.some((meaning) => meaning.includes("\uFFFD"))) {
    return problem("invalidUtf8", headword);
  }
  const takesArticle = raw.partOfSpeech === "noun" || raw.partOfSpeech === "name";
  return {
    entry: { headword, partOfSpeech: raw.partOfSpeech, article: takesArticle ? raw.article : null, meanings },
  };
}
