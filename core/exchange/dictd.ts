import { readArticle } from "./article-text";
import {
  type ByteSource,
  type DictionaryHeader,
  type DictionaryItem,
  dictionaryItem,
} from "./dictionary-entry";
import { licenceName } from "./licence-name";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Map([...digits].map((digit, i) => [digit, i]));
const maxArticle = 1_000_000;
const decoder = new TextDecoder();

/** A number in dictd's base 64, the most significant digit first; null where it is none, or over 2 to the 48th. */
function readNumber(text: string): number | null {
  if (text === "" || text.length > 8) return null;
  let number = 0;
  for (const digit of text) {
    const value = values.get(digit);
    if (value === undefined) return null;
    number = number * 64 + value;
  }
  return number;
}

type IndexLine = { line: number; word: string; offset: number; length: number };

function* readIndex(index: Iterable<string>): Generator<IndexLine | { line: number; text: string }> {
  let line = 0;
  for (const text of index) {
    line++;
    if (text.trim() === "") continue;
    const [word = "", offset = "", length = "", original] = text.split("\t");
    const from = readNumber(offset);
    const bytes = readNumber(length);
    if (from === null || bytes === null) yield { line, text };
    // the fourth column is the headword as it was before dictfmt took out its punctuation
    else yield { line, word: (original || word).trim(), offset: from, length: bytes };
  }
}

/** "00database…" and "00-database-…" hold what the dictionary says of itself. */
const isHeader = (word: string): boolean => /^00-?database/.test(word);

/** Title and licence, from 00databaseshort and 00databaseinfo. */
export function dictdHeader(index: Iterable<string>, dict: ByteSource): DictionaryHeader {
  const texts = new Map<string, string>();
  for (const found of readIndex(index)) {
    if ("text" in found || !isHeader(found.word) || found.length > maxArticle) continue;
    const name = found.word.replace(/[^a-z]/g, "");
    texts.set(name, decoder.decode(dict.slice(found.offset, found.length)));
  }
  const lines = (texts.get("databaseshort") ?? "").split("\n").map((line) => line.trim());
  const title = lines.filter((line) => line !== "" && !isHeader(line)).at(-1) ?? "";
  return { title, licence: licenceName(texts.get("databaseinfo") ?? "") };
}

/**
 * Reads a dictionary of dictd: `index` is the lines of the .index file, `dict` the .dict file, unpacked. Lines of the
 * index that are none are problems (badIndexLine, articleTooLong over 1 MB, and those of `dictionaryItem`); an index that
 * points beyond the end refuses the whole (truncatedFile), since the file is then not the index's or is damaged.
 * Source: dictfmt(1), dictd's documentation of the database format.
 */
export function* readDictd(index: Iterable<string>, dict: ByteSource): Generator<DictionaryItem> {
  // dictfmt lists "ABC-boek" twice, as abc-boek and abcboek: both are this article's headword
  const seen = new Set<string>();
  for (const found of readIndex(index)) {
    const { line } = found;
    if ("text" in found) {
      yield { problem: { line, reason: "badIndexLine", detail: found.text.slice(0, 80) } };
    } else if (found.offset + found.length > dict.size) {
      yield { refusal: { line, reason: "truncatedFile", detail: found.word.slice(0, 80) } };
      return;
    } else if (isHeader(found.word)) {
    } else if (found.length > maxArticle) {
      yield { problem: { line, reason: "articleTooLong", detail: found.word.slice(0, 80) } };
    } else {
      const text = decoder.decode(dict.slice(found.offset, found.length));
      const entry = readArticle(found.word, text);
      const mark = `${found.offset} ${entry.headword}`;
      if (seen.has(mark)) continue;
      if (seen.size >= 1_000_000) seen.clear();
      seen.add(mark);
      yield dictionaryItem(line, entry);
    }
  }
}
