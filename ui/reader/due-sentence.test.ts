import { expect, test } from "vitest";
import { dueSentence } from "./due-sentence";
import type { MarkedEntry } from "./types";

const dutch = "Zeker twee demonstranten kwamen om. Naarmate de week vorderde, nam het geweld af.";
const entry = (id: string, due?: true): MarkedEntry => ({
  ...{ id, lemma: id, article: null, partOfSpeech: "verb", meanings: [], status: "learning" },
  ...(due ? { due } : {}),
});
const place = (entryId: string, words: string, faint?: true) => {
  const start = dutch.indexOf(words);
  return {
    entryId,
    ranges: [[start, start + words.length]] as [number, number][],
    ...(faint ? { faint } : {}),
  };
};
const omkomen = {
  ...place("omkomen", "kwamen"),
  ranges: [...place("", "kwamen").ranges, ...place("", "om.").ranges],
};
const afnemen = place("afnemen", "nam");
const geweld = place("geweld", "geweld");
const wordAt = (word: string, paragraphId = "p") => {
  const start = dutch.indexOf(word);
  return { paragraphId, start, end: start + word.length };
};
const found = (
  at: ReturnType<typeof wordAt> | null,
  entries: MarkedEntry[],
  occurrences = [omkomen, afnemen, geweld],
) => {
  const sentence = dueSentence({ id: "p", dutch }, at, entries, occurrences);
  return sentence && [dutch.slice(sentence.at.start, sentence.at.end), sentence.entries.map(({ id }) => id)];
};
const all = [entry("omkomen", true), entry("afnemen", true), entry("geweld", true)];

test.each([
  ["of the word", wordAt("week"), ["afnemen", "geweld"]],
  ["of the first word", wordAt("Zeker"), ["omkomen"]],
  ["without a word the first that has any", null, ["omkomen"]],
  ["a word of another paragraph counts as none", wordAt("week", "q"), ["omkomen"]],
])("the sentence %s", (_, at, ids) => expect(found(at, all)?.[1]).toEqual(ids));

test("skips sentences in which nothing is due", () => {
  expect(found(null, [entry("omkomen"), entry("afnemen", true)])).toEqual([
    "Naarmate de week vorderde, nam het geweld af.",
    ["afnemen"],
  ]);
});

test.each([
  ["nothing is due", wordAt("week"), [entry("afnemen")], [afnemen]],
  ["it stands in another sentence", wordAt("Zeker"), [entry("afnemen", true)], [afnemen]],
  ["it only may stand here", wordAt("week"), [entry("geweld", true)], [place("geweld", "geweld", true)]],
])("null where %s", (_, at, entries, occurrences) => expect(found(at, entries, occurrences)).toBeNull());

test("an entry that stands there twice is reviewed once", () => {
  expect(
    found(wordAt("week"), [entry("geweld", true)], [geweld, place("geweld", "het geweld")])?.[1],
  ).toEqual(["geweld"]);
});
