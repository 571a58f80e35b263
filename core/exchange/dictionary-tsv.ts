import { type DictionaryEntry, type DictionaryItem, dictionaryItem } from "./dictionary-entry";
import { articleNamed, partOfSpeechNamed } from "./grammar-names";

const columns = {
  headword: /^(?:headword|word|lemma|term|dutch|nederlands|woord)$/i,
  partOfSpeech: /^(?:pos|part ?of ?speech|woordsoort)$/i,
  article: /^(?:article|gender|lidwoord)$/i,
  meanings: /^(?:meanings?|translations?|definitions?|gloss(?:es)?|english|engels|betekenis(?:sen)?)$/i,
};
type Column = keyof typeof columns;
type Places = Partial<Record<Column, number>>;

/** The places of the columns where the first line is a header; null where it is an entry. */
function readHeader(cells: readonly string[]): Places | null {
  const places: Places = {};
  for (const [i, cell] of cells.entries()) {
    for (const name of ["headword", "partOfSpeech", "article", "meanings"] as const) {
      if (columns[name].test(cell.trim())) places[name] ??= i;
    }
  }
  return places.headword !== undefined && places.meanings !== undefined ? places : null;
}

/** Without a header: a second cell that is a part of speech (or empty, before others) is one. */
function placesOf(cells: readonly string[]): Places {
  const second = cells[1]?.trim() ?? "";
  const named = cells.length > 2 && (second === "" || partOfSpeechNamed(second) !== null);
  return named ? { headword: 0, partOfSpeech: 1, meanings: 2 } : { headword: 0, meanings: 1 };
}

function readRow(cells: readonly string[], places: Places): DictionaryEntry {
  const cell = (column: Column) => cells[places[column] ?? -1]?.trim() ?? "";
  // "het huis" as people write it in their lists; not "het is zover"
  const [, written, noun] = /^(de|het|de\/het|het\/de) (\S+)$/i.exec(cell("headword")) ?? [];
  const article = articleNamed(`${written ?? ""} ${cell("article")}`.split(/[^\p{L}]+/u));
  return {
    headword: noun ?? cell("headword"),
    partOfSpeech: partOfSpeechNamed(cell("partOfSpeech")) ?? (article ? "noun" : null),
    article,
    meanings: cell("meanings").split(/[;|]/),
  };
}

/**
 * Reads lines of headword, part of speech (may be missing), meanings separated by ; or |, with tabs between; a first
 * line that names the columns may put them in another order. Lines that begin with # and blank ones are passed over.
 * Problems: noTab, and those of `dictionaryItem`.
 */
export function* readDictionaryTsv(lines: Iterable<string>): Generator<DictionaryItem> {
  let line = 0;
  let header: Places | null | undefined;
  for (const text of lines) {
    line++;
    const row = text.replace(/^\uFEFF/, "");
    if (row.trim() === "" || row.startsWith("#")) continue;
    const cells = row.split("\t");
    if (header === undefined) {
      header = readHeader(cells);
      if (header) continue;
    }
    if (cells.length < 2) yield { problem: { line, reason: "noTab", detail: row.slice(0, 60) } };
    else yield dictionaryItem(line, readRow(cells, header ?? placesOf(cells)));
  }
}
