import type { FormName } from "./inflect";

/**
 * What a word can be: its part of speech and the name of its form. The order is part of the file format of
 * form tables and weights: append only.
 */
export const tags = [
  "noun.singular",
  "noun.plural",
  "noun.diminutive",
  "noun.diminutivePlural",
  "verb.infinitive",
  "verb.presentFirst",
  "verb.presentThird",
  "verb.presentPlural",
  "verb.pastSingular",
  "verb.pastPlural",
  "verb.pastParticiple",
  "verb.pastParticipleInflected",
  "verb.presentParticiple",
  "verb.presentParticipleInflected",
  "verb.subjunctive",
  "adjective.base",
  "adjective.inflected",
  "adjective.comparative",
  "adjective.comparativeInflected",
  "adjective.superlative",
  "adjective.superlativeInflected",
  "adjective.partitive",
  "adverb",
  "pronoun",
  "determiner",
  "preposition",
  "conjunction.coordinating",
  "conjunction.subordinating",
  "numeral",
  "interjection",
  "name",
  "other",
] as const;

export type Tag = (typeof tags)[number];

/** A tag by its number in `tags`. */
export type TagNumber = number;

const numbers: ReadonlyMap<string, TagNumber> = new Map(tags.map((tag, i) => [tag, i]));

/** The number of a tag; -1 where it is none. */
export const tagNumber = (tag: string): TagNumber => numbers.get(tag) ?? -1;

/** The part of speech of each tag, by number. */
export const partsOfTags: readonly string[] = tags.map((tag) => tag.replace(/\..*/, ""));

/** The name of the form of each tag, by number; null where its part of speech is not inflected here. */
export const formsOfTags: readonly (FormName | null)[] = tags.map((tag) => {
  const [partOfSpeech, form] = tag.split(".");
  return form && partOfSpeech !== "conjunction" ? (form as FormName) : null;
});
