import { readArticle } from "./article-text";
import { type ByteSource, type DictionaryItem, dictionaryItem } from "./dictionary-entry";
import { plainText } from "./plain-text";
import { type IndexedWord, readStarDictIndex, readStarDictSynonyms } from "./stardict-index";
import type { StarDictInfo } from "./stardict-info";

const maxArticle = 1_000_000;
const decoder = new TextDecoder();

/** A field as text; "" for pronunciations, pictures, sounds and links. */
function fieldText(type: string, bytes: Uint8Array): string {
  if (type === "m" || type === "l") return decoder.decode(bytes);
  if (type === "h" || type === "g") return plainText(decoder.decode(bytes), "html");
  return type === "x" ? plainText(decoder.decode(bytes), "xdxf") : "";
}

/** Where a field of this type ends: lower-case types end with a NUL, upper-case ones begin with their size. */
function fieldEnd(bytes: Uint8Array, at: number, type: string): { from: number; to: number; next: number } {
  if (type !== type.toLowerCase()) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = at + 4 <= bytes.length ? view.getUint32(at) : 0;
    const to = Math.min(bytes.length, at + 4 + size);
    return { from: at + 4, to, next: to };
  }
  const nul = bytes.indexOf(0, at);
  const to = nul < 0 ? bytes.length : nul;
  return { from: at, to, next: to + 1 };
}

/** The fields of an article, joined as lines. Of `types` the last field is without its end or size. */
function articleText(bytes: Uint8Array, types: string | null): string {
  const texts: string[] = [];
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const type = types === null ? String.fromCharCode(bytes[at] ?? 0) : (types[i] ?? "");
    if (type === "") break;
    const start = types === null ? at + 1 : at;
    const last = types !== null && i === types.length - 1;
    const { from, to, next } = last
      ? { from: start, to: bytes.length, next: bytes.length }
      : fieldEnd(bytes, start, type);
    texts.push(fieldText(type, bytes.subarray(from, to)));
    at = next;
  }
  return texts
    .filter((text) => text.trim() !== "")
    .join("\n")
    .replace(/^\s+/, "");
}

/**
 * Reads a StarDict dictionary: .idx, .dict (unpacked) and .syn, if there is one. Articles of the types m, l, h, g and x are read.
 * Problems are numbered by the entry: articleTooLong (1 MB), badSynonym, and those of `dictionaryItem`; an index that points
 * beyond the end, or ends within an entry, refuses the whole (truncatedFile).
 */
export function* readStarDict(
  info: StarDictInfo,
  files: { idx: ByteSource; dict: ByteSource; syn: ByteSource | null },
): Generator<DictionaryItem> {
  const places: IndexedWord[] = [];
  const article = (line: number, { word, offset, size }: IndexedWord): DictionaryItem => {
    const detail = word.slice(0, 80);
    if (size > maxArticle) return { problem: { line, reason: "articleTooLong", detail } };
    if (offset + size > files.dict.size) return { refusal: { line, reason: "truncatedFile", detail } };
    const text = articleText(files.dict.slice(offset, size), info.types);
    return dictionaryItem(line, { ...readArticle(word, text), headword: word });
  };
  let line = 0;
  for (const indexed of readStarDictIndex(files.idx, info.offsetBytes)) {
    line++;
    const item: DictionaryItem = indexed
      ? article(line, indexed)
      : { refusal: { line, reason: "truncatedFile", detail: ".idx" } };
    yield item;
    if ("refusal" in item || !indexed) return;
    if (files.syn) places.push(indexed);
  }
  if (!files.syn) return;
  for (const synonym of readStarDictSynonyms(files.syn)) {
    line++;
    const place = synonym && places[synonym.entry];
    // an article can begin with another headword than the synonym: its meanings are what counts
    if (synonym && place) yield article(line, { ...place, word: synonym.word });
    else yield { problem: { line, reason: "badSynonym", detail: (synonym?.word ?? ".syn").slice(0, 80) } };
  }
}
