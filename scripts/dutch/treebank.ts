import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Tag } from "@/core/dutch/tags";

/** A word of the gold data with what its annotators said of it. */
export type GoldWord = { form: string; upos: string; xpos: string; lemmas: ReadonlySet<string> };

/** Word numbers count from 0; particle is -1 where the particle is in the verb or nowhere. */
type GoldPair = { verb: number; particle: number; infinitive: string; kind: string };

export type GoldSentence = { corpus: string; id: string; text: string; words: GoldWord[]; pairs: GoldPair[] };

export type GoldArticle = { lemma: string; form: string; article: string };

export type Treebank = { sentences: GoldSentence[]; articles: GoldArticle[] };

function rows(file: string): string[][] {
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  const lines = readFileSync(file, "utf8").split("\n").slice(1);
  return lines.filter((line) => line !== "").map((line) => line.replace(/\r$/, "").split("\t"));
}

/** Reads the files `<half>-*.tsv` of a folder of gold data. Throws where one is missing. */
export function readTreebank(folder: string, half: string): Treebank {
  const read = (kind: string) => rows(path.join(folder, `${half}-${kind}.tsv`));
  const sentences = new Map<string, GoldSentence>();
  for (const [corpus = "", id = "", text = ""] of read("sentences"))
    sentences.set(`${corpus} ${id}`, { corpus, id, text, words: [], pairs: [] });
  for (const [corpus, id, , form = "", upos = "", xpos = "", ud = "", lemma = ""] of read("lemma"))
    sentences.get(`${corpus} ${id}`)?.words.push({
      form,
      upos,
      xpos,
      lemmas: new Set([lemma.toLowerCase(), ud.replaceAll("_", "").toLowerCase()]),
    });
  for (const [corpus, id, verb, , particle, , , infinitive = "", kind = ""] of read("separable"))
    sentences.get(`${corpus} ${id}`)?.pairs.push({
      ...{ infinitive: infinitive.toLowerCase(), kind },
      verb: Number(verb) - 1,
      particle: Number(particle) - 1,
    });
  const articles = read("gender").map(([, , , form = "", lemma = "", article = ""]) => ({
    form,
    lemma,
    article,
  }));
  return { sentences: [...sentences.values()], articles };
}

const simple: Record<string, Tag> = {
  ADV: "adverb",
  PRON: "pronoun",
  DET: "determiner",
  ADP: "preposition",
  CCONJ: "conjunction.coordinating",
  SCONJ: "conjunction.subordinating",
  NUM: "numeral",
  INTJ: "interjection",
  PROPN: "name",
};

function nounTag(xpos: ReadonlySet<string>): Tag {
  if (xpos.has("dim")) return xpos.has("mv") ? "noun.diminutivePlural" : "noun.diminutive";
  return xpos.has("mv") ? "noun.plural" : "noun.singular";
}

function verbTag(xpos: ReadonlySet<string>): Tag {
  if (xpos.has("inf")) return "verb.infinitive";
  const inflected = xpos.has("met-e");
  if (xpos.has("vd")) return inflected ? "verb.pastParticipleInflected" : "verb.pastParticiple";
  if (xpos.has("od")) return inflected ? "verb.presentParticipleInflected" : "verb.presentParticiple";
  if (xpos.has("conj")) return "verb.subjunctive";
  if (xpos.has("verl")) return xpos.has("mv") ? "verb.pastPlural" : "verb.pastSingular";
  if (xpos.has("mv")) return "verb.presentPlural";
  return xpos.has("met-t") ? "verb.presentThird" : "verb.presentFirst";
}

function adjectiveTag(xpos: ReadonlySet<string>): Tag {
  const inflected = xpos.has("met-e");
  if (xpos.has("comp")) return inflected ? "adjective.comparativeInflected" : "adjective.comparative";
  if (xpos.has("sup")) return inflected ? "adjective.superlativeInflected" : "adjective.superlative";
  if (xpos.has("met-s")) return "adjective.partitive";
  return inflected ? "adjective.inflected" : "adjective.base";
}

/** What the treebank's tags come to in ours. */
export function tagOf({ upos, xpos }: GoldWord): Tag {
  const features = new Set(xpos.split("|"));
  if (features.has("TW")) return "numeral";
  if (upos === "NOUN") return nounTag(features);
  if (upos === "VERB" || upos === "AUX") return features.has("WW") ? verbTag(features) : "verb.infinitive";
  if (upos === "ADJ") return adjectiveTag(features);
  return simple[upos] ?? "other";
}

/** Words that count in the figures for lemmas: no names, numbers, symbols, foreign words. */
export const counts = ({ form, upos }: GoldWord) =>
  !["PUNCT", "SYM", "X", "NUM", "PROPN"].includes(upos) && /\p{L}/u.test(form);

export const isOpenClass = ({ upos }: GoldWord) => ["NOUN", "VERB", "AUX", "ADJ", "ADV"].includes(upos);
