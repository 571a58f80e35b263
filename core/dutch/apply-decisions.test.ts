import { expect, test } from "vitest";
import type { AnalysedWord, Analysis } from "./analyser";
import { applyDecisions } from "./apply-decisions";

const analysis = (lemma: string, partOfSpeech: string, probability: number): Analysis => ({
  ...{ lemma, partOfSpeech, probability },
  form: null,
  band: 1,
  source: "list",
});
const word = (i: number, sentence: number, analyses: Analysis[]): AnalysedWord => ({
  ...{ start: i * 10, end: i * 10 + 5, sentence, analyses },
  pair: null,
  parts: [],
});

const pair = { verb: 3, particle: 4, infinitive: "opbellen", particleText: "op", base: "bellen" };
/** De leden komen. Hij belt op. */
const words: AnalysedWord[] = [
  word(0, 0, [analysis("de", "determiner", 1)]),
  word(1, 0, [analysis("lid", "noun", 0.8), analysis("lijden", "verb", 0.2)]),
  word(2, 1, [analysis("hij", "pronoun", 1)]),
  {
    ...word(3, 1, [
      analysis("opbellen", "verb", 0.9),
      analysis("bellen", "verb", 0.08),
      analysis("bel", "noun", 0.02),
    ]),
    pair,
  },
  { ...word(4, 1, [analysis("opbellen", "verb", 0.9), analysis("op", "preposition", 0.1)]), pair },
];

const shown = (result: readonly AnalysedWord[]) =>
  result.map(({ analyses }) =>
    analyses.map(({ lemma, probability }) => `${lemma} ${probability.toFixed(2)}`),
  );
const before = shown(words);

test("nothing decided, nothing changed", () => expect(applyDecisions(words, [])).toEqual(words));

test.each([
  ["the particle", [2]],
  ["the verb", [1]],
  ["both", [1, 2]],
])("apart: %s says that it is no split verb; what the halves are alone comes first again", (_, numbers) => {
  const result = applyDecisions(words, [{ sentence: 1, words: numbers, decision: { kind: "apart" } }]);
  expect(shown(result)).toEqual([...before.slice(0, 3), ["bellen 0.80", "bel 0.20"], ["op 1.00"]]);
  expect(result.map((one) => one.pair)).toEqual([null, null, null, null, null]);
});

test("apart of words that were none anyway changes nothing", () =>
  expect(applyDecisions(words, [{ sentence: 0, words: [0, 1], decision: { kind: "apart" } }])).toEqual(
    words,
  ));

test("reading: another of the candidates, for certain", () => {
  const decision = { kind: "reading", lemma: "lijden", partOfSpeech: "verb" } as const;
  const result = applyDecisions(words, [{ sentence: 0, words: [1], decision }]);
  expect(shown(result)[1]).toEqual(["lijden 1.00", "lid 0.00"]);
  expect(shown(result).with(1, [])).toEqual(before.with(1, []));
  expect(result[1]?.pair).toBeNull();
});

test("reading: a lemma that the analysis did not think of", () => {
  const decision = { kind: "reading", lemma: "leden", partOfSpeech: "noun" } as const;
  const [, changed] = applyDecisions(words, [{ sentence: 0, words: [1], decision }]);
  expect(changed?.analyses[0]).toMatchObject({
    lemma: "leden",
    partOfSpeech: "noun",
    probability: 1,
    band: 0,
  });
  expect(changed?.analyses).toHaveLength(3);
});

test("reading of one half takes the split verb apart", () => {
  const decision = { kind: "reading", lemma: "op", partOfSpeech: "preposition" } as const;
  const result = applyDecisions(words, [{ sentence: 1, words: [2], decision }]);
  expect(shown(result).slice(3)).toEqual([["bellen 0.80", "bel 0.20"], ["op 1.00"]]);
  expect(result[3]?.pair).toBeNull();
});

test("together: some words are one expression, lit as one", () => {
  const decision = { kind: "together", lemma: "de leden", partOfSpeech: "phrase" } as const;
  const result = applyDecisions(words, [{ sentence: 0, words: [0, 1], decision }]);
  expect(shown(result).slice(0, 2)).toEqual([
    ["de leden 1.00", "de 0.00"],
    ["de leden 1.00", "lid 0.00", "lijden 0.00"],
  ]);
  expect(result[0]?.pair).toMatchObject({ verb: 0, particle: 1, infinitive: "de leden" });
  expect(result[1]?.together).toEqual([0, 1]);
});

test("together: three words of another sentence than the first, and a pair among them given up", () => {
  const decision = { kind: "together", lemma: "hij belt op", partOfSpeech: "phrase" } as const;
  const result = applyDecisions(words, [{ sentence: 1, words: [0, 1, 2], decision }]);
  expect(result.slice(2).map(({ together }) => together)).toEqual([
    [2, 3, 4],
    [2, 3, 4],
    [2, 3, 4],
  ]);
  expect(result[3]?.analyses.map(({ lemma }) => lemma)).toEqual(["hij belt op", "bellen", "bel"]);
});

test("of two decisions on one word the later one stays", () => {
  const reading = (lemma: string, partOfSpeech: string) => ({
    sentence: 0,
    words: [1],
    decision: { kind: "reading", lemma, partOfSpeech } as const,
  });
  const result = applyDecisions(words, [reading("lijden", "verb"), reading("lid", "noun")]);
  expect(shown(result)[1]).toEqual(["lid 1.00", "lijden 0.00"]);
});

test.each([
  ["a sentence that is not there", 7, [0]],
  ["words that run into the next sentence", 0, [1, 2]],
  ["words behind the last", 1, [2, 3]],
  ["no words", 0, []],
  ["numbers that are none", 0, [Number.NaN]],
])("passed over: %s", (_, sentence, numbers) => {
  const decision = { kind: "reading", lemma: "x", partOfSpeech: "noun" } as const;
  expect(applyDecisions(words, [{ sentence, words: numbers, decision }])).toEqual(words);
});

test("the words that it was given stay as they were", () => {
  applyDecisions(words, [{ sentence: 1, words: [1], decision: { kind: "apart" } }]);
  expect(shown(words)).toEqual(before);
});
