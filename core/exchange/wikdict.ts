import { type DictionaryItem, dictionaryItem } from "./dictionary-entry";
import { partOfSpeechNamed } from "./grammar-names";

/**
 * Rows of one word of a WikDict database, the best first: of table `translation` those with one `lexentry`, a row a
 * sense; or the one row of `simple_translation`, whose lexentry is null. trans_list is separated by " | ".
 */
export type WikDictRow = { lexentry: string | null; written_rep: string; trans_list: string };

/** DBnary's "nld/huis__noun__1" → noun; its names are those of the Wiktionary's own language or of English. */
function partOfSpeechOf(lexentry: string | null) {
  const name = lexentry?.split("__").at(-2) ?? "";
  return partOfSpeechNamed(name.split(/[-_ ]/)[0] ?? "");
}

/** One entry of the rows of a word. Source: wikdict-gen, generator/generic.py. */
export function readWikDictWord(line: number, rows: readonly WikDictRow[]): DictionaryItem {
  const [first] = rows;
  const translations = rows.map((row) =>
    row.trans_list.split(" | ").map((translation) => translation.trim()),
  );
  return dictionaryItem(line, {
    headword: first?.written_rep ?? "",
    partOfSpeech: partOfSpeechOf(first?.lexentry ?? null),
    article: null,
    meanings: first?.lexentry ? translations.map((senses) => senses.join(", ")) : translations.flat(),
  });
}
