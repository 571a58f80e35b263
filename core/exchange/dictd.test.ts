import { expect, test } from "vitest";
import { dictdHeader, readDictd } from "./dictd";
import type { ByteSource } from "./dictionary-entry";
import { itemLines } from "./testing/item-lines";

const encoder = new TextEncoder();
const source = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  slice: (offset, length) => bytes.subarray(offset, offset + length),
});
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const dictdNumber = (value: number): string =>
  (value >= 64 ? dictdNumber(Math.floor(value / 64)) : "") + (base64[value % 64] ?? "");

function dictd(articles: [word: string, article: string][]) {
  let text = "";
  const index = articles.map(([word, article]) => {
    const line = `${word}\t${dictdNumber(encoder.encode(text).length)}\t${dictdNumber(encoder.encode(article).length)}`;
    text += article;
    return line;
  });
  return { index, dict: source(encoder.encode(text)) };
}

const freedict = dictd([
  [" aanvoelen", "... aanvoelen /ˈaːn/\nfeel...\n"],
  ["00databaseinfo", "00-database-info\nterms of the GNU General Public License ver. 2.0\n"],
  ["00databaseshort", "00-database-short\n     Dutch-English FreeDict\n"],
  ["abc boek", "ABC‐boek /ˌaːb/\nABC-book\n"],
  ["huis", "huis /hœys/ <noun, neut>\n1. house\n2. family\n"],
  ["ĳs", "ĳs /ˈɪs/\nice\n"],
]);

test("dictd", () => {
  expect(dictdHeader(freedict.index, freedict.dict)).toEqual({
    title: "Dutch-English FreeDict",
    licence: "GPL-2.0",
  });
  expect(itemLines(readDictd(freedict.index, freedict.dict))).toEqual([
    "aanvoelen: feel...",
    "ABC-boek: ABC-book",
    "huis noun het: house | family",
    "ijs: ice",
  ]);
});

test("dictd: what the index lists twice for one article is one entry", () => {
  const { index, dict } = dictd([["abc-boek", "ABC-boek\nABC-book\n"]]);
  const again = index.map((line) => line.replace("abc-boek", "abcboek"));
  expect(itemLines(readDictd([...index, ...again], dict))).toEqual(["ABC-boek: ABC-book"]);
});

test("dictd: lines of the index that are none, and articles without meaning", () => {
  const { index, dict } = dictd([
    ["huis", "huis\n"],
    ["bank", "bank\ncouch\n"],
  ]);
  expect(itemLines(readDictd([...index, "stad", "stad\t!\tB", ""], dict))).toEqual([
    "1: meaningMissing",
    "bank: couch",
    "3: badIndexLine",
    "4: badIndexLine",
  ]);
});

test("dictd: an index that points beyond the end refuses the whole", () => {
  const { index, dict } = freedict;
  const cut = source(dict.slice(0, dict.size - 3));
  expect(itemLines(readDictd(index, cut)).at(-1)).toBe("refused at 6: truncatedFile ĳs");
});
