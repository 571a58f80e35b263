import { type DictionaryEntry, type DictionaryItem, dictionaryItem } from "./dictionary-entry";
import { articleNamed, partOfSpeechNamed } from "./grammar-names";

type Sense = { glosses?: unknown; raw_glosses?: unknown; tags?: unknown; form_of?: unknown };
type Word = {
  word?: unknown;
  lang_code?: unknown;
  pos?: unknown;
  senses?: unknown;
  head_templates?: unknown;
};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): string[] => list(value).filter((item) => typeof item === "string");
const records = <T extends object>(value: unknown): Partial<T>[] =>
  list(value).filter((item): item is Partial<T> => typeof item === "object" && item !== null);

/** "plural of huis": the analysis of the text finds the lemma by itself. */
const isForm = (sense: Partial<Sense>): boolean =>
  list(sense.form_of).length > 0 || strings(sense.tags).includes("form-of");

/** The genders in the templates of the head line ({{nl-noun|n|-en}}), else the tags of the senses. */
function articleOf(word: Word, senses: readonly Partial<Sense>[]): DictionaryEntry["article"] {
  const genders = records<{ name: unknown; args: unknown }>(word.head_templates).flatMap(({ name, args }) => {
    if (typeof name !== "string" || !/^nl-(?:noun|proper)/.test(name)) return [];
    const values: Record<string, unknown> = typeof args === "object" && args !== null ? { ...args } : {};
    const given = [values["1"], values.g, values.g2, values.g3].filter((value) => typeof value === "string");
    // here n is neuter, unlike in the names of the parts of speech
    return given
      .flatMap((value) => value.split(/[^a-z]+/))
      .map((gender) => (gender === "n" ? "neut" : gender));
  });
  return articleNamed(genders) ?? articleNamed(senses.flatMap((sense) => strings(sense.tags)));
}

function readWord(line: number, word: Word): DictionaryItem | null {
  const senses = records<Sense>(word.senses).filter((sense) => !isForm(sense));
  // the glosses of a sense go from the general to the particular
  const meanings = senses.flatMap((sense) => strings(sense.glosses).slice(-1));
  if (meanings.length === 0) return null;
  if (typeof word.word !== "string") return { problem: { line, reason: "headwordMissing" } };
  const partOfSpeech = typeof word.pos === "string" ? partOfSpeechNamed(word.pos) : null;
  return dictionaryItem(line, {
    headword: word.word,
    partOfSpeech,
    article: articleOf(word, senses),
    meanings,
  });
}

/**
 * Reads the lines of a Wiktextract extract (kaikki.org): one JSON object a word and part of speech. Words of other
 * languages, and words that are but forms of others, are passed over. Problems: badJson, and those of
 * `dictionaryItem`. Refuses (otherLanguage) a file that has words and none of them Dutch.
 * Source: wiktextract's README, "Format of the extracted word entries".
 */
export function* readWiktextract(lines: Iterable<string>): Generator<DictionaryItem> {
  let line = 0;
  let other: string | null = null;
  let dutch = false;
  for (const text of lines) {
    line++;
    if (text.trim() === "") continue;
    let word: Word | null = null;
    try {
      const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
      word = typeof parsed === "object" ? parsed : null;
    } catch {}
    if (!word) yield { problem: { line, reason: "badJson", detail: text.slice(0, 60) } };
    else if (word.lang_code === "nl") {
      dutch = true;
      const item = readWord(line, word);
      if (item) yield item;
    } else if (typeof word.lang_code === "string") other ??= word.lang_code;
  }
  if (!dutch && other) yield { refusal: { line: 1, reason: "otherLanguage", detail: other.slice(0, 20) } };
}
