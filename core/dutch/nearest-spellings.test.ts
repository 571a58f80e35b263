import { expect, test } from "vitest";
import { encodeFormTable, FormTable, type Reading } from "./form-table";
import { nearestSpellings } from "./nearest-spellings";

const bands: Record<string, number> = {
  opgeroepen: 3,
  ongeroepen: 0,
  oproepen: 3,
  huis: 1,
  huid: 2,
  huig: 0,
  muis: 3,
  verkiezing: 2,
  verkiezingen: 2,
  gebeurtenis: 2,
  ideeën: 1,
  "foto's": 1,
  "mee-eten": 0,
  ik: 1,
  onmiddellijk: 2,
};
const table = new FormTable(
  encodeFormTable(
    new Map(
      Object.entries(bands).map(([word, band]): [string, Reading[]] => [
        word,
        [{ lemma: word, tag: 0, band }],
      ]),
    ),
  ),
);

test.each([
  ["opgroepen", ["opgeroepen", "oproepen"]], // one letter put in, one left out
  ["huiz", ["huis", "huid", "huig"]], // replaced: in the core lexicon, and frequent there, before others
  ["huuis", ["huis"]],
  ["hius", ["huis"]], // two swapped
  ["kuis", ["huis", "muis"]],
  ["ideeen", ["ideeën"]],
  ["fotos", ["foto's"]],
  ["meeeten", ["mee-eten"]],
  ["VERKIEZNG", ["verkiezing"]],
  ["verkiesingn", ["verkiezing"]], // two changes
  ["onmidelijk", ["onmiddellijk"]],
  ["onmiddelijk", ["onmiddellijk"]],
  ["huis", ["huid", "huig", "muis"]], // the same beginning first; never the word itself
  ["hxyz", []], // two changes are not tried of short words
  ["xxxxxxxx", []],
  ["k", []],
  ["", []],
  ["x".repeat(41), []],
])("%s: %j", (word, nearest) => expect(nearestSpellings(word, table, 5)).toEqual(nearest));

test("at most as many as asked for", () =>
  expect(nearestSpellings("huiz", table, 2)).toEqual(["huis", "huid"]));
