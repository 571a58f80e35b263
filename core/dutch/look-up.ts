import type { FormName } from "./inflect";

/** What the analysis says of a word or expression where it stands, and what dictionaries say of it. */
export type LookUp = {
  /** as it stands; the halves of a split verb joined by " … " */
  surface: string;
  /** all its ranges in the paragraph, in order: the two halves of a split verb, one range otherwise */
  ranges: [start: number, end: number][];
  /** the likeliest first; never empty */
  readings: WordReading[];
  /** of a compound, at least two; empty otherwise */
  parts: { text: string; lemma: string; link: string; meanings: string[] }[];
  /** false where no list has the word, nor parts that make it */
  known: boolean;
  /** the nearest real words where it is unknown; otherwise empty */
  suggestions: string[];
  /** its sentence: UTF-16 offsets, half-open, in the paragraph */
  sentence: { start: number; end: number };
  /** what the learner decided of this very place; null where the analysis stands */
  decision: Decision | null;
};

/** One thing that the word may be here. */
export type WordReading = {
  lemma: string;
  partOfSpeech: string;
  form: FormName | null;
  /** 0 to 1 */
  probability: number;
  article: "de" | "het" | "both" | null;
  /** why it is de or het: it stands in the list, its last part does, or its ending says so (-heid) */
  articleReason:
    | { kind: "list" }
    | { kind: "head"; head: string }
    | { kind: "suffix"; suffix: string }
    | null;
  /** of a separable verb */
  separable: { particle: string; base: string } | null;
  /** nouns: plural and diminutive; verbs: third person, past, participle with auxiliary (heeft aangetrokken); adjectives: degrees */
  principalParts: string[];
  level: string | null;
  /** 1 (very frequent) to 7; null where no list has it */
  band: number | null;
  register: string | null;
  /** by dictionary, in the learner's order */
  senses: { dictionary: string; title: string; partOfSpeech: string | null; meanings: string[] }[];
  /** the learner's entries of this lemma and part of speech */
  entries: {
    id: string;
    lemma: string;
    article: "de" | "het" | "both" | null;
    partOfSpeech: string;
    meanings: string[];
    status: "new" | "learning" | "known";
  }[];
};

/**
 * What a learner said of some words of a sentence, instead of the analysis. apart: these words are no split verb;
 * together: they are one expression, of this lemma; reading: the word is this lemma here.
 */
export type Decision =
  | { kind: "apart" }
  | { kind: "together" | "reading"; lemma: string; partOfSpeech: string };
