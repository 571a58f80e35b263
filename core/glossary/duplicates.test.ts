import { expect, test } from "vitest";
import { isDuplicate } from "./duplicates";
import type { EntryInput } from "./entry";

type Headword = [lemma: string, partOfSpeech: EntryInput["partOfSpeech"], article: EntryInput["article"]];
const headword = ([lemma, partOfSpeech, article]: Headword) => ({ lemma, partOfSpeech, article });

test.each<[Headword, Headword]>([
  [
    ["bal", "noun", "de"],
    ["Bal", "noun", "de"],
  ],
  [
    ["bal", "noun", "de"],
    ["bal", "noun", null],
  ],
  [
    ["bal", "noun", "het"],
    ["bal", "noun", "both"],
  ],
  [
    ["leven", "verb", null],
    ["leven", "other", null],
  ],
  [
    ["bal", "other", null],
    ["bal", "noun", "de"],
  ],
])("%s is %s", (a, b) => {
  expect(isDuplicate(headword(a), headword(b))).toBe(true);
  expect(isDuplicate(headword(b), headword(a))).toBe(true);
});

test.each<[Headword, Headword]>([
  [
    ["bal", "noun", "de"],
    ["bal", "noun", "het"],
  ],
  [
    ["leven", "noun", "het"],
    ["leven", "verb", null],
  ],
  [
    ["bal", "noun", "de"],
    ["ballen", "noun", "de"],
  ],
  [
    ["een", "determiner", null],
    ["één", "determiner", null],
  ],
])("%s is not %s", (a, b) => {
  expect(isDuplicate(headword(a), headword(b))).toBe(false);
  expect(isDuplicate(headword(b), headword(a))).toBe(false);
});
