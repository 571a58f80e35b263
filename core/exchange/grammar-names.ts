import type { DictionaryEntry } from "./dictionary-entry";

type PartOfSpeech = NonNullable<DictionaryEntry["partOfSpeech"]>;
export type Grammar = Pick<DictionaryEntry, "partOfSpeech" | "article">;

/** As FreeDict, Wiktextract, DBnary, Yomitan's dictionaries and Dutch ones write them. */
const names: Record<PartOfSpeech, string> = {
  noun: "noun n znw zn subst substantive substantief",
  verb: "verb v vb vt vi ww werkwoord",
  adjective: "adjective adj adjc bn bnw adjectief",
  adverb: "adverb adv bw bijwoord",
  pronoun: "pronoun pron vnw voornaamwoord",
  determiner: "determiner det article art lidwoord",
  preposition: "preposition prep vz voorzetsel postp postposition circumpos",
  conjunction: "conjunction conj conjc vw voegwoord",
  numeral: "numeral num number tw telwoord",
  interjection: "interjection intj interj int tsw tussenwerpsel",
  name: "name prop propn pn properNoun eigennaam",
  phrase: "phrase prepphrase advphrase proverb expression expr idiom",
  other: "prefix suffix affix interfix infix particle contraction abbrev abbreviation symbol character punct",
};

const partOfSpeechByName = new Map(
  Object.entries(names).flatMap(([partOfSpeech, list]) =>
    list.split(" ").map((name) => [name.toLowerCase(), partOfSpeech as PartOfSpeech] as const),
  ),
);

const articleByName = new Map<string, "de" | "het">([
  ...["m", "masc", "masculine", "mannelijk", "f", "fem", "feminine", "vrouwelijk"].map(
    (name) => [name, "de"] as const,
  ),
  ...["c", "common", "commongender", "mf", "fm", "de"].map((name) => [name, "de"] as const),
  ...["nt", "neut", "neuter", "onzijdig", "onz", "o", "het"].map((name) => [name, "het"] as const),
]);

/** "znw" → noun; null where the name is none that we know. */
export function partOfSpeechNamed(name: string): PartOfSpeech | null {
  return partOfSpeechByName.get(name.trim().toLowerCase()) ?? null;
}

/** The article that these genders or articles ask for: ["masc", "neut"] → both. Other names are passed over. */
export function articleNamed(genders: readonly string[]): DictionaryEntry["article"] {
  const found = new Set(genders.map((gender) => articleByName.get(gender.trim().toLowerCase())));
  found.delete(undefined);
  const [only] = found;
  return found.size === 2 ? "both" : (only ?? null);
}

/** Reads "noun, masc" or "neut, n, sg": the first part of speech, and the article of a noun. */
export function readGrammar(text: string): Grammar {
  const words = text.slice(0, 200).split(/[^\p{L}]+/u);
  const partsOfSpeech = words.map(partOfSpeechNamed).filter((found) => found !== null);
  const article = articleNamed(words);
  return { partOfSpeech: partsOfSpeech[0] ?? (article ? "noun" : null), article };
}
