import { expect, test } from "vitest";
import type { ByteSource } from "./dictionary-entry";
import { readStarDict } from "./stardict";
import { readStarDictInfo } from "./stardict-info";
import { itemLines } from "./testing/item-lines";

const encoder = new TextEncoder();
const source = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  slice: (offset, length) => bytes.subarray(offset, offset + length),
});
const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : part)));
const uint = (value: number, size: number): number[] =>
  Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** (size - 1 - i)) % 256);

const ifo = (more: string) =>
  `StarDict's dict ifo file\nversion=3.0.0\nbookname=Mijn woordenboek\nwordcount=2\ndescription=CC BY-SA 4.0\n${more}`;

function stardict(offsetBytes: 4 | 8, words: [word: string, article: (string | number[])[]][]) {
  const articles = words.map(([, article]) => bytesOf(...article));
  let offset = 0;
  const idx = words.map(([word], i) => {
    const size = articles[i]?.length ?? 0;
    offset += size;
    return bytesOf(word, [0], uint(offset - size, offsetBytes), uint(size, 4));
  });
  return { idx: source(Buffer.concat(idx)), dict: source(Buffer.concat(articles)), syn: null };
}

const infoOf = (more: string) => {
  const read = readStarDictInfo(ifo(more));
  if (!read.ok) throw new Error(read.reason);
  return read.info;
};

test.each([
  ["m", 4, ["house\nhome"], "house | home"],
  ["h", 8, ["<ol><li>house</li><li>caf&eacute;</li></ol>"], "house | café"],
  ["g", 4, ["<b>house</b>"], "house"],
  ["x", 4, ["<k>huis</k><dtrn>house</dtrn>"], "house"],
  ["tm", 4, ["hœys", [0], "house"], "house"],
  ["Wm", 4, [uint(2, 4), [7, 7], "house"], "house"],
] as const)("StarDict: articles of type %s, offsets of %i bytes", (types, offsetBytes, article, meanings) => {
  const info = infoOf(`sametypesequence=${types}\nidxoffsetbits=${8 * offsetBytes}`);
  const parts = article.map((part) => (typeof part === "string" ? part : [...part]));
  const files = stardict(offsetBytes, [
    ["bank", ["couch"]],
    ["huis", parts],
  ]);
  expect(itemLines(readStarDict(info, files)).at(-1)).toBe(`huis: ${meanings}`);
});

test("StarDict: articles that name their types, synonyms, header", () => {
  const info = infoOf("");
  expect(info.header).toEqual({ title: "Mijn woordenboek", licence: "CC BY-SA 4.0" });
  const files = stardict(4, [["huis", ["mhouse", [0], "thœys", [0]]]]);
  const syn = source(bytesOf("huizen", [0], uint(0, 4), "x", [0], uint(9, 4)));
  expect(itemLines(readStarDict(info, { ...files, syn }))).toEqual([
    "huis: house",
    "huizen: house",
    "3: badSynonym",
  ]);
});

test("StarDict: six thousand words, over the edge of what is read at once", () => {
  const words = Array.from({ length: 6_000 }, (_, i): [string, string[]] => [`woord${i}`, [`word ${i}`]]);
  const read = itemLines(readStarDict(infoOf("sametypesequence=m"), stardict(4, words)));
  expect(read).toEqual(words.map((_, i) => `woord${i}: word ${i}`));
});

test("StarDict: damaged files are refused", () => {
  const info = infoOf("sametypesequence=m");
  const files = stardict(4, [
    ["huis", ["house"]],
    ["bank", ["couch"]],
  ]);
  const cutIdx = { ...files, idx: source(files.idx.slice(0, files.idx.size - 2)) };
  expect(itemLines(readStarDict(info, cutIdx))).toEqual(["huis: house", "refused at 2: truncatedFile .idx"]);
  const cutDict = { ...files, dict: source(files.dict.slice(0, 7)) };
  expect(itemLines(readStarDict(info, cutDict))).toEqual(["huis: house", "refused at 2: truncatedFile bank"]);
  expect(readStarDictInfo("hallo")).toEqual({ ok: false, reason: "badIfo" });
  expect(readStarDictInfo(ifo("idxoffsetbits=16"))).toMatchObject({ reason: "badOffsetBits" });
});
