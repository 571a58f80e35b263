import type { WordReading } from "@/core/dutch/look-up";
import type { Rating } from "./card";

/**
 * meaning: what does the marked word mean; cloze: fill the gap; say: English to Dutch; article: de or het; apart:
 * complete the sentence with the split verb; infinitive: name the infinitive of a split verb; order: put the words in
 * order; dictation: type what is heard; choose: one of four meanings; translate: a paragraph anew; back: its Dutch
 * out of one's own English.
 */
export const exerciseKinds = [
  "meaning",
  "cloze",
  "say",
  "article",
  "apart",
  "infinitive",
  "order",
  "dictation",
  "choose",
  "translate",
  "back",
] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** Where a sentence or paragraph stands in the library. */
export type Place = {
  slug: string;
  title: string;
  paragraphId: string;
  /** as the reading page numbers it: the paragraph is at #p3 */
  number: number;
};

/** A sentence of a text. Offsets: UTF-16, half-open, in `text`. */
export type ShownSentence = {
  text: string;
  /** the word or the halves of the split verb that it is about, in order */
  ranges: [start: number, end: number][];
  /** what says the same in English, "" where there is none */
  english: string;
  englishFrom: "own" | "reference" | null;
  /** null where it came with an import */
  place: Place | null;
};

/** What an answer that is typed is held against. */
export type Expected = {
  /** without an article; the parts of a split verb joined by " … " */
  answer: string;
  /** asked for too; null where none is. both: either is right */
  article: "de" | "het" | "both" | null;
  /** of the same lemma: the right word in the wrong form */
  forms: string[];
  /** other words that are as right, those that the learner accepted among them */
  synonyms: string[];
};

/** What an exercise says of the entry, once it was answered. */
export type AskedEntry = {
  /** null of a word of the text that is no entry of the learner's */
  id: string | null;
  lemma: string;
  partOfSpeech: string;
  article: "de" | "het" | "both" | null;
  meanings: string[];
  note: string;
  /** what the learner accepted besides */
  accepted: { id: string; answer: string }[];
};

type OfEntry = {
  /** null where it is practised without a schedule: the answer touches no card */
  cardId: string | null;
  /** of nouns that are asked for with their article: that card is answered too */
  articleCardId: string | null;
  /** days until the card comes back after 1, 2, 3, 4; 0 for later today; null without a card */
  intervals: [number, number, number, number] | null;
  entry: AskedEntry;
};

export type MeaningExercise = OfEntry & { kind: "meaning"; sentence: ShownSentence | null };
export type ClozeExercise = OfEntry & { kind: "cloze"; sentence: ShownSentence; expected: Expected };
export type SayExercise = OfEntry & { kind: "say"; sentence: ShownSentence | null; expected: Expected };
export type ArticleExercise = OfEntry & {
  kind: "article";
  article: "de" | "het" | "both";
  reason: WordReading["articleReason"];
  sentence: ShownSentence | null;
};
/**
 * The sentence with both gaps, from a text or, with null, of a pattern: "Gisteren … zij om acht uur …". subject and
 * tense tell what to fill in.
 */
export type ApartExercise = OfEntry & {
  kind: "apart";
  /** ranges are the gaps */
  sentence: ShownSentence;
  subject: string | null;
  tense: "present" | "past";
  expected: Expected;
};
export type InfinitiveExercise = OfEntry & {
  kind: "infinitive";
  sentence: ShownSentence;
  expected: Expected;
};
export type ChooseExercise = OfEntry & {
  kind: "choose";
  sentence: ShownSentence | null;
  /** four, or fewer where fewer are safe, but at least two; exactly one is right. entryId: of the learner's glossary */
  options: { text: string; right: boolean; entryId: string | null }[];
};
export type OrderExercise = {
  kind: "order";
  /** the words of the sentence, mixed; without its first capital and its last mark */
  words: string[];
  /** each of the orders that are right: numbers of `words`; the text's own first */
  orders: number[][];
  /** the mark that ends the sentence */
  end: string;
  sentence: ShownSentence;
  /** what tells the mistake in a wrong order; absent where the clauses are not known */
  clauses?: OrderClauses;
};
/** Of the text's own order; starts and ends are places of words in it, half-open. */
export type OrderClauses = {
  /**
   * The first main clause; null where its words are not told apart. start: behind a conjunction, or a clause that
   * stands in the first place, when verb === start. parts: its constituents without the verb; alone: never one with
   * its neighbour.
   */
  main: { start: number; verb: number; parts: { start: number; end: number; alone: boolean }[] } | null;
  /** The clause that ends in its verbs, so many; at start is what opens it. */
  subordinate: { start: number; end: number; verbs: number } | null;
};
export type DictationExercise = { kind: "dictation"; sentence: ShownSentence };
export type TranslateExercise = {
  kind: "translate";
  place: Place;
  dutch: string;
  /** the learner's first translation, and the reference if there is one and it is not hidden */
  earlier: string;
  reference: string | null;
  /** sentences of earlier attempts that were accepted as variants */
  variants: string[];
  /** the learner's entries in it, as an aid */
  hints: { lemma: string; meanings: string[] }[];
};
export type BackExercise = {
  kind: "back";
  place: Place;
  dutch: string;
  english: string;
  hints: { lemma: string; meanings: string[] }[];
};

export type EntryExercise =
  | MeaningExercise
  | ClozeExercise
  | SayExercise
  | ArticleExercise
  | ApartExercise
  | InfinitiveExercise
  | ChooseExercise;
export type Exercise = EntryExercise | OrderExercise | DictationExercise | TranslateExercise | BackExercise;

/** Of a typed answer, the best first. article: right word, wrong article; form: right lemma, wrong form. */
export const outcomes = ["exact", "accent", "article", "typo", "form", "synonym", "wrong"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a typed answer is worth. */
export type Grade = {
  outcome: Outcome;
  /** suggested for the word alone */
  rating: Rating;
  /** suggested for the article; null where none was asked, and where another word or form was typed */
  articleRating: 1 | 3 | null;
  /** from what was typed to what was expected, letter by letter */
  diff: { kind: "same" | "removed" | "added"; text: string }[];
};
