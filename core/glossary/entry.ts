// Without zod, so that the browser can have the lists without the parser.
export const partsOfSpeech = [
  "noun",
  "verb",
  "adjective",
  "adverb",
  "pronoun",
  "determiner",
  "preposition",
  "conjunction",
  "numeral",
  "interjection",
  "name",
  "phrase",
  "other",
] as const;

export const articles = ["de", "het", "both"] as const;

export const entryStatuses = ["new", "learning", "known"] as const;

/** What a learner says of an entry. */
export type EntryInput = {
  lemma: string;
  partOfSpeech: (typeof partsOfSpeech)[number];
  /** only of nouns and names */
  article: (typeof articles)[number] | null;
  /** in English, the most useful first; empty where the learner collects first and fills in later */
  meanings: string[];
  note: string;
  tags: string[];
  status: (typeof entryStatuses)[number];
  /** further forms, as the learner writes them: "huizen", "trad … op" */
  forms: string[];
};

/** An entry of the glossary, with the sentence in which it was met, if any. */
export type Entry = EntryInput & {
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  sentence: { text: string; paragraphId: string | null } | null;
};
