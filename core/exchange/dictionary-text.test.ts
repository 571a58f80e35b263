import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "./article-text";
import { articleNamed, partOfSpeechNamed, readGrammar } from "./grammar-names";
import { licenceName } from "./licence-name";
import { plainText } from "./plain-text";
import { structuredText } from "./structured-content";

test.each([
  ["bank", "bank /bɑŋk/\n1. bank\n2. bench\n", "bank", null, null, ["bank", "bench"]],
  ["huis", "huis /hœys/ <n, neut>\nhouse, home\n", "huis", "noun", "het", ["house, home"]],
  ["abc boek", "ABC‐boek /ˌaːbˌeːsˈeː bˈuk/\nABC-book\n", "ABC‐boek", null, null, ["ABC-book"]],
  [
    "lopen",
    "lopen <v>\n 1. to walk,\n    to go\n 2. to run\n",
    "lopen",
    "verb",
    null,
    ["to walk, to go", "to run"],
  ],
  [
    "stad",
    'stad <noun, masc>\n1. town\n   "de stad in" - to town\nSynonym: {plaats}\n',
    "stad",
    "noun",
    "de",
    ["town"],
  ],
  ["in", "in\n1. <prep> in\n2. <adv> inside\n", "in", "preposition", null, ["in", "inside"]],
  ["huis", "house; home", "huis", null, null, ["house; home"]],
  ["en/of", "en/of\nand/or", "en/of", null, null, ["and/or"]],
] as const)("article: %s", (word, text, headword, partOfSpeech, article, meanings) => {
  expect(readArticle(word, text)).toEqual({ headword, partOfSpeech, article, meanings });
});

test.each([
  ["noun, masc", "noun", "de"],
  ["neut, n, sg", "noun", "het"],
  ["znw (o)", "noun", "het"],
  ["de/het", "noun", "both"],
  ["v", "verb", null],
  ["transitive", null, null],
] as const)("grammar: %s", (text, partOfSpeech, article) => {
  expect(readGrammar(text)).toEqual({ partOfSpeech, article });
});

test("names that are none, and genders that agree", () => {
  expect(partOfSpeechNamed("constructor")).toBeNull();
  expect(articleNamed(["m", "f"])).toBe("de");
  expect(articleNamed([])).toBeNull();
});

test.each([
  [
    "Available under the terms of the GNU General Public License ver. 2.0 and\n  any later version.",
    "GPL-2.0-or-later",
  ],
  ["Creative Commons Attribution-ShareAlike 3.0 Unported", "CC BY-SA 3.0"],
  ["licensed CC-BY 4.0", "CC BY 4.0"],
  ["GNU Free Documentation License 1.3", "GFDL-1.3"],
  ["all rights reserved", ""],
])("licence: %s", (text, name) => expect(licenceName(text)).toBe(name));

test.each([
  ["<b>house</b> &amp; home", "house & home"],
  ["<div>house</div><div>home</div>", "\nhouse\n\nhome\n"],
  ["caf&eacute; &#233; &#xE9; &unknown; &#99999999;", "café é é &unknown; &#99999999;"],
  ["a < b and <3", "a < b and <3"],
  ["<script>alert(1)</script>house<!-- <b> -->", "house"],
  ["<SCRIPT src=x>alert(1)</SCRIPT >house", ""],
  ["house<img src=x onerror=alert(1)", "house"],
  ["&lt;script&gt;", "<script>"],
])("html: %s", (markup, text) => expect(plainText(markup, "html")).toBe(text));

test("XDXF: no headword, transcription or examples", () => {
  const markup = "<ar><k>huis</k><tr>hœys</tr><def><dtrn>house</dtrn><ex>naar huis</ex></def></ar>";
  expect(plainText(markup, "xdxf").trim()).toBe("house");
});

test("mark-up of any kind is read without throwing, and none of ours is left", () => {
  const piece = fc.constantFrom(
    "<b>",
    "</b>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<",
    ">",
    "&amp",
    ";",
    "huis",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(plainText(pieces.join(""), "html")).not.toMatch(/<(?:\/?b|script)>/);
    }),
  );
});

test.each([
  ["a string", "house", "house"],
  [
    "blocks",
    [
      {
        tag: "ol",
        content: [
          { tag: "li", content: "a" },
          { tag: "li", content: ["b", " c"] },
        ],
      },
    ],
    "a b c",
  ],
  ["inline", { tag: "span", content: ["to ", { tag: "b", content: "go" }] }, "to go"],
  [
    "tags and examples",
    [{ tag: "span", data: { content: "tag" }, content: "noun" }, "a", { tag: "details", content: "b" }],
    "a",
  ],
  ["what it does not know", [null, 3, true, { content: { content: "a" } }], "a"],
])("structured content: %s", (_, content, text) => {
  expect(structuredText(content).replace(/\s+/g, " ").trim()).toBe(text);
});

test("structured content nested without end does not overflow the stack", () => {
  let node: unknown = "deep";
  for (let i = 0; i < 100_000; i++) node = [node];
  expect(structuredText(["house", node])).toBe("house");
});
