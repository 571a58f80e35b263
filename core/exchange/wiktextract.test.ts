import { expect, test } from "vitest";
import { itemLines } from "./testing/item-lines";
import { readWikDictWord } from "./wikdict";
import { readWiktextract } from "./wiktextract";

const kaikki = (word: object) => JSON.stringify({ lang_code: "nl", ...word });

test.each([
  [
    "gender from the template",
    {
      word: "huis",
      pos: "noun",
      head_templates: [{ name: "nl-noun", args: { "1": "n", "2": "-en" } }],
      senses: [{ glosses: ["a house"], tags: ["neuter"] }],
    },
    ["huis noun het: a house"],
  ],
  [
    "both genders; the last gloss of a sense",
    {
      word: "matras",
      pos: "noun",
      head_templates: [{ name: "nl-noun", args: { "1": "m,n" } }],
      senses: [{ glosses: ["bedding", "mattress"] }],
    },
    ["matras noun both: mattress"],
  ],
  [
    "gender from the senses",
    { word: "kat", pos: "noun", senses: [{ glosses: ["cat"], tags: ["feminine", "masculine"] }] },
    ["kat noun de: cat"],
  ],
  [
    "forms are passed over",
    {
      word: "huizen",
      pos: "noun",
      senses: [{ glosses: ["plural of huis"], tags: ["form-of"], form_of: [{ word: "huis" }] }],
    },
    [],
  ],
  [
    "a form that is a lemma too",
    {
      word: "was",
      pos: "verb",
      senses: [{ glosses: ["past of zijn"], form_of: [{}] }, { glosses: ["to wash"] }],
    },
    ["was verb: to wash"],
  ],
  [
    "spellings stay",
    {
      word: "pannekoek",
      pos: "noun",
      senses: [{ glosses: ["Superseded spelling of pannenkoek."], tags: ["alt-of"] }],
    },
    ["pannekoek noun: Superseded spelling of pannenkoek."],
  ],
  ["no senses", { word: "x", pos: "noun", senses: [{}] }, []],
  ["no word", { pos: "noun", senses: [{ glosses: ["x"] }] }, ["1: headwordMissing"]],
])("Wiktextract: %s", (_, word, expected) => {
  expect(itemLines(readWiktextract([kaikki(word)]))).toEqual(expected);
});

test("Wiktextract: other languages are passed over, and refused where there is nothing else", () => {
  const german = JSON.stringify({ lang_code: "de", word: "Haus", senses: [{ glosses: ["house"] }] });
  const dutch = kaikki({ word: "ja", pos: "intj", senses: [{ glosses: ["yes"] }] });
  expect(itemLines(readWiktextract([german, dutch, "", "{oops", "null"]))).toEqual([
    "ja interjection: yes",
    "4: badJson",
    "5: badJson",
  ]);
  expect(itemLines(readWiktextract([german]))).toEqual(["refused at 1: otherLanguage de"]);
});

test("WikDict: a sense a row, or a list where nothing is known of the senses", () => {
  const row = (lexentry: string | null, trans_list: string) => ({
    lexentry,
    written_rep: "bank",
    trans_list,
  });
  const senses = [row("nld/bank__noun__1", "couch | sofa"), row("nld/bank__noun__1", "bank")];
  expect(itemLines([readWikDictWord(1, senses)])).toEqual(["bank noun: couch, sofa | bank"]);
  expect(itemLines([readWikDictWord(1, [row(null, "couch | bank")])])).toEqual(["bank: couch | bank"]);
  expect(itemLines([readWikDictWord(4, [row("nld/bank__noun__1", " | ")])])).toHaveLength(1);
});
