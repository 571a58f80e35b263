import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capitalised, gapWidths, joinGaps, piecesOf } from "./gaps";

const text = "Gisteren trad hij weer op.";
const split: [number, number][] = [
  [9, 13],
  [23, 25],
];

test("a sentence is cut at its gaps", () =>
  expect(piecesOf({ text, ranges: split }).map((piece) => [piece.text, piece.gap])).toEqual([
    ["Gisteren ", null],
    ["trad", 0],
    [" hij weer ", null],
    ["op", 1],
    [".", null],
  ]));

test("no empty piece beside a gap at either end", () =>
  expect(piecesOf({ text: "Trad op", ranges: [[0, 4]] }).map((piece) => piece.text)).toEqual([
    "Trad",
    " op",
  ]));

test("joined, the pieces are the sentence, and each knows where it begins", () => {
  const cuts = fc.tuple(fc.string(), fc.uniqueArray(fc.nat(30), { maxLength: 6 }));
  fc.assert(
    fc.property(cuts, ([words, numbers]) => {
      const ends = numbers.filter((at) => at <= words.length).sort((a, b) => a - b);
      const ranges: [number, number][] = [];
      for (let i = 0; i + 1 < ends.length; i += 2) ranges.push([ends[i] ?? 0, ends[i + 1] ?? 0]);
      const pieces = piecesOf({ text: words, ranges });
      expect(pieces.map((piece) => piece.text).join("")).toBe(words);
      for (const piece of pieces) expect(words.startsWith(piece.text, piece.at)).toBe(true);
      expect(pieces.filter(({ gap }) => gap !== null)).toHaveLength(ranges.length);
    }),
  );
});

test.each<[string[], string]>([
  [["trad ", " op"], "trad … op"],
  [["trad", ""], "trad … "],
  [["", " "], ""],
  [["regime"], "regime"],
])("%j is typed as %j", (typed, answer) => expect(joinGaps(typed)).toBe(answer));

test("fields are roomy, and words of nearly the same length get the same", () => {
  expect(gapWidths(2, "trad … op")).toEqual([8, 8]);
  expect(gapWidths(1, "verkiezingsuitslag")).toEqual([24]);
  expect(gapWidths(1, "huis")).toEqual(gapWidths(1, "stoep"));
});

describe("what begins a sentence has a capital", () => {
  test.each([
    ["de kat zit", "De kat zit"],
    ["ijs is koud", "IJs is koud"],
    ["'s morgens regent het", "'s Morgens regent het"],
    ["’t is koud", "’t Is koud"],
    ["één man", "Één man"],
    ["", ""],
    ["2 katten", "2 katten"],
  ])("%s", (words, sentence) => expect(capitalised(words)).toBe(sentence));
});
