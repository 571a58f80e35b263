import fc from "fast-check";
import { expect, test } from "vitest";
import { readDictionaryTsv } from "./dictionary-tsv";

const read = (...lines: string[]) =>
  [...readDictionaryTsv(lines)].map((item) => {
    if (!("entry" in item)) return item;
    const { headword, partOfSpeech, article, meanings } = item.entry;
    return [headword, partOfSpeech, article, ...meanings];
  });

test.each([
  ["two columns", "huis\thouse; home", ["huis", null, null, "house", "home"]],
  ["bars", "bank\tcouch | bank (money)", ["bank", null, null, "couch", "bank (money)"]],
  ["a part of speech", "lopen\tww\tto walk, to go", ["lopen", "verb", null, "to walk, to go"]],
  ["an empty part of speech", "lopen\t\tto walk", ["lopen", null, null, "to walk"]],
  ["a note after the meanings", "lopen\tto walk\tles 3", ["lopen", null, null, "to walk"]],
  ["an article before the noun", "het huis\thouse", ["huis", "noun", "het", "house"]],
  ["two articles", "de/het matras\tmattress", ["matras", "noun", "both", "mattress"]],
  [
    "a phrase is no noun",
    "het is zover\tthe time has come",
    ["het is zover", null, null, "the time has come"],
  ],
])("%s", (_, line, expected) => expect(read(line)).toEqual([expected]));

test("a header in any order; comments and blank lines are passed over", () => {
  const lines = ["\uFEFF# mijn lijst", "", "Meanings\tArticle\tHeadword", "house\thet\thuis", "# klaar"];
  expect(read(...lines)).toEqual([["huis", "noun", "het", "house"]]);
});

test("problems name their line", () => {
  expect(read("huis\thouse", "stad", "\tx", "bank\t; ;")).toEqual([
    ["huis", null, null, "house"],
    { problem: { line: 2, reason: "noTab", detail: "stad" } },
    { problem: { line: 3, reason: "headwordMissing" } },
    { problem: { line: 4, reason: "meaningMissing", detail: "bank" } },
  ]);
});

test("what plain entries are written as, is read back", () => {
  const word = fc
    .stringMatching(/^[a-zé]{2,8}(?: [a-zé]{1,8})?$/)
    .filter((text) => !/^(?:de|het) /.test(text));
  const entry = fc.record({ headword: word, meanings: fc.uniqueArray(word, { minLength: 1, maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const lines = entries.map(({ headword, meanings }) => `${headword}\tnoun\t${meanings.join("; ")}`);
      const expected = entries.map(({ headword, meanings }) => [headword, "noun", null, ...meanings]);
      expect(read(...lines)).toEqual(expected);
    }),
  );
});

test("any lines are read without throwing, each at most once, in order", () => {
  const text = fc.string({ unit: fc.constantFrom("\t", ";", "|", "a", " ", "#", "é", "\0") });
  fc.assert(
    fc.property(fc.array(text), (lines) => {
      const items = [...readDictionaryTsv(lines)];
      const problems = items.flatMap((item) => ("problem" in item ? [item.problem.line] : []));
      expect(items.length).toBeLessThanOrEqual(lines.length);
      expect(problems).toEqual([...new Set(problems)].sort((a, b) => a - b));
    }),
  );
});
