import { expect, test } from "vitest";
import { type AnalysedWord, numberSentences } from "./analysed-words";

const word = (lemma: string, paragraphId: string, sentence: number, isName = false): AnalysedWord => ({
  paragraphId,
  sentence,
  lemma,
  partOfSpeech: "noun",
  band: 1,
  level: "A1",
  separable: false,
  isName,
  ranges: [],
});

test("sentences are numbered through the text, whatever their paragraph", () => {
  const { words, places } = numberSentences([
    word("huis", "p-1", 0),
    word("boom", "p-1", 0),
    word("straat", "p-1", 2),
    word("huis", "p-2", 0),
  ]);
  expect(words.map(({ lemma, sentence }) => [lemma, sentence])).toEqual([
    ["huis", 0],
    ["boom", 0],
    ["straat", 1],
    ["huis", 2],
  ]);
  expect(places).toEqual([
    { paragraphId: "p-1", sentence: 0 },
    { paragraphId: "p-1", sentence: 2 },
    { paragraphId: "p-2", sentence: 0 },
  ]);
});

test("names and what has no letter are left out, and their sentences with them", () => {
  const all = [word("Gent", "p-1", 0, true), word("2020", "p-1", 1), word("3e", "p-1", 2)];
  const { words, places } = numberSentences(all);
  expect(words.map(({ lemma }) => lemma)).toEqual(["3e"]);
  expect(places).toEqual([{ paragraphId: "p-1", sentence: 2 }]);
});
