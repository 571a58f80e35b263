import { expect, test } from "vitest";
import { itemLines } from "./testing/item-lines";
import { readYomitanBank, readYomitanIndex } from "./yomitan";

test.each([
  [
    { title: "Kaikki nl-en", format: 3, attribution: "CC BY-SA 4.0" },
    { ok: true, header: { title: "Kaikki nl-en", licence: "CC BY-SA 4.0" } },
  ],
  [{ title: "x", version: 3 }, { ok: true }],
  [
    { title: "x", format: 1 },
    { ok: false, reason: "yomitanFormat", detail: "1" },
  ],
  [
    { title: "x", format: 3, sourceLanguage: "ja" },
    { ok: false, reason: "otherLanguage", detail: "ja" },
  ],
])("Yomitan's index %j", (index, expected) => {
  expect(readYomitanIndex(JSON.stringify(index))).toMatchObject(expected);
});

test("Yomitan's term bank", () => {
  const structured = {
    tag: "ol",
    content: [
      { tag: "li", content: "couch" },
      { tag: "li", content: "bank (money)" },
    ],
  };
  const bank = [
    ["huis", "", "n neut", "", 0, ["house", { type: "text", text: "home" }], 1, ""],
    ["bank", "", "n masc", "", 0, [{ type: "structured-content", content: structured }], 2, ""],
    ["huizen", "", "non-lemma", "", 0, [["huis", ["plural"]]], 3, ""],
    ["plaatje", "", "n", "", 0, [{ type: "image", path: "a.png" }], 4, ""],
    "geen rij",
  ];
  expect(itemLines(readYomitanBank(JSON.stringify(bank), "term_bank_1.json"))).toEqual([
    "huis noun het: house | home",
    "bank noun de: couch | bank (money)",
    "4: meaningMissing",
    "5: badRow",
  ]);
  expect(itemLines(readYomitanBank("[[", "term_bank_2.json"))).toEqual([
    "refused at 1: badJson term_bank_2.json",
  ]);
});
