import { expect, test } from "vitest";
import { entryFromReading } from "./entry-from-reading";
import { entryInput } from "./schema";

const senses = (...dictionaries: string[][]) =>
  dictionaries.map((meanings, i) => ({ dictionary: `d-${i}`, title: "", partOfSpeech: null, meanings }));

test.each([
  ["the article of a noun", { partOfSpeech: "noun", article: "het" }, { article: "het" }],
  ["none of a verb", { partOfSpeech: "verb", article: "het" }, { partOfSpeech: "verb", article: null }],
  ["a part of speech that no entry has", { partOfSpeech: "particle" }, { partOfSpeech: "other" }],
  ["three meanings at most", { senses: senses(["a", "b", "c", "d"]) }, { meanings: ["a", "b", "c"] }],
  ["of the first dictionary that has any", { senses: senses([], ["b"], ["c"]) }, { meanings: ["b"] }],
  ["none where no dictionary has any", { senses: senses([]) }, { meanings: [] }],
] as const)("%s", (_, part, expected) => {
  const reading = { lemma: "optreden", partOfSpeech: "noun", article: null, senses: [], ...part };
  const entry = entryFromReading({ ...reading, senses: [...reading.senses] });
  expect(entry).toMatchObject({ lemma: "optreden", status: "new", ...expected });
  expect(entryInput.parse(entry)).toEqual(entry);
});
