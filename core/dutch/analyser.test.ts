import fc from "fast-check";
import { expect, test } from "vitest";
import { Analyser } from "./analyser";
import type { Model } from "./model";
import { tagNumber } from "./tags";
import { smallDutch } from "./testing/small-dutch";

const { table, verbs } = smallDutch();

/** A model that knows nothing: all candidates are as likely, and every pair of verb and particle a toss-up. */
const blank = (threshold: number): Model => ({
  ranker: { values: new Int8Array(2 ** 4), step: 1 },
  pairs: { values: new Int8Array(2 ** 4), step: 1 },
  threshold,
  seen: {
    further: new Map(),
    usual: new Map([["voorkomen", new Set([tagNumber("verb.infinitive")])]]),
  },
});
const analyser = new Analyser(table, verbs, blank(0.5));
const strict = new Analyser(table, verbs, blank(0.51));

const slices = (paragraph: string) =>
  analyser.analyse(paragraph).map(({ start, end, sentence }) => `${sentence} ${paragraph.slice(start, end)}`);

test.each([
  ["Hij belt. Zij (de bank) niet!", ["0 Hij", "0 belt", "1 Zij", "1 de", "1 bank", "1 niet"]],
  ["Op 3 mei, om 20.30 uur", ["0 Op", "0 3", "0 mei", "0 om", "0 20.30", "0 uur"]],
  ["vader/moeder en AZ&PC", ["0 vader", "0 moeder", "0 en", "0 AZ", "0 PC"]],
  ["’s Avonds, ‘t huis", ["0 ’s", "0 Avonds", "0 ‘t", "0 huis"]],
  ["  \n Eén.\n\n Twee.  ", ["0 Eén", "1 Twee"]],
  ["… – “”", []],
  ["", []],
])("the words and numbers of %j, by sentence", (paragraph, words) =>
  expect(slices(paragraph)).toEqual(words),
);

const analysesOf = (paragraph: string, word: string) =>
  analyser
    .analyse(paragraph)
    .find(({ start, end }) => paragraph.slice(start, end) === word)
    ?.analyses.map(({ lemma, partOfSpeech, form, probability }) => [
      lemma,
      partOfSpeech,
      form,
      Number(probability.toFixed(2)),
    ]);

test.each([
  ["huizen", [["huis", "noun", "plural", 1]]],
  [
    "leden",
    [
      ["lid", "noun", "plural", 0.5],
      ["lijden", "verb", "pastPlural", 0.5],
    ],
  ],
  ["hij", [["hij", "pronoun", null, 1]]],
  // An infinitive and a plural of the present are one analysis, with the sum of both.
  [
    "bellen",
    [
      ["bellen", "verb", "infinitive", 0.67],
      ["bel", "noun", "plural", 0.33],
    ],
  ],
  // Frequent, and always seen as one thing: the others are there, and unlikely.
  ["voorkomen", [["voorkomen", "verb", "infinitive", 1]]],
  ["en", [["en", "conjunction", null, 1]]],
])("%s may be %j", (word, analyses) =>
  expect([...(analysesOf(word, word) ?? [])].sort((a, b) => Number(b[3]) - Number(a[3]))).toEqual(analyses),
);

test("a split verb: both halves have it first, and know each other", () => {
  const paragraph = "De deur. Hij belt (snel) de bank op.";
  const words = analyser.analyse(paragraph);
  const pair = { verb: 3, particle: 7, infinitive: "opbellen", particleText: "op", base: "bellen" };
  expect(words.map((word) => word.pair)).toEqual([null, null, null, pair, null, null, null, pair]);
  expect(words[3]?.analyses.map(({ lemma, form, band }) => [lemma, form, band])).toEqual([
    ["opbellen", "presentThird", 3],
    ["bellen", "presentThird", 1],
  ]);
  expect(words[7]?.analyses.map(({ lemma, form, probability }) => [lemma, form, probability])).toEqual([
    ["opbellen", "presentThird", 0.5],
    ["op", null, 0.5],
  ]);
});

test.each([
  ["Hij trekt aan en belt op.", ["aantrekken", "opbellen"]],
  ["Hij belt. Op de bank.", []], // never across sentences
  ["Hij loopt op.", []], // no such verb
  ["Hij belt aan.", []],
])("%s: %j", (paragraph, infinitives) =>
  expect(
    analyser
      .analyse(paragraph)
      .flatMap(({ pair }, i) => (pair?.verb === i ? [pair.infinitive] : []))
      .sort(),
  ).toEqual(infinitives),
);

test("rather no split verb than one below the threshold", () =>
  expect(strict.analyse("Hij belt op.").map(({ pair }) => pair)).toEqual([null, null, null]));

test("a compound in no list comes with its parts", () => {
  const [word] = analyser.analyse("verkiezingsuitslagen");
  expect(word?.analyses[0]).toMatchObject({
    lemma: "verkiezingsuitslag",
    form: "plural",
    source: "compound",
    band: 7,
  });
  expect(word?.parts.map(({ lemma }) => lemma)).toEqual(["verkiezing", "uitslag"]);
});

const words = [
  "hij",
  "belt",
  "op",
  "aan",
  "trekt",
  "de",
  "leden",
  "Gent",
  "a/b",
  "’t",
  "5%",
  ",",
  ".",
  "“",
  "\n\n",
];
const paragraphs = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 25 })
  .map((parts) => parts.join(" "));

test("of any paragraph: words in order, within it; probabilities that add up; pairs of two that agree", () =>
  fc.assert(
    fc.property(paragraphs, (paragraph) => {
      const found = analyser.analyse(paragraph);
      let last = 0;
      found.forEach(({ start, end, analyses, pair }, i) => {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        const sum = analyses.reduce((total, { probability }) => total + probability, 0);
        expect(sum).toBeCloseTo(1);
        if (pair) {
          expect([pair.verb, pair.particle]).toContain(i);
          expect(found[pair.verb]?.pair).toEqual(found[pair.particle]?.pair);
          expect(found[pair.verb]?.sentence).toBe(found[pair.particle]?.sentence);
        }
      });
      expect(last).toBeLessThanOrEqual(paragraph.length);
    }),
  ));
