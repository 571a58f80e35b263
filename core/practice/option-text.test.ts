import { expect, test } from "vitest";
import { isVerbal, optionText } from "./option-text";

test.each([
  ["verb", "perform", true],
  ["phrase", "to overlook", true],
  ["phrase", "from time immemorial", false],
  ["noun", "voice", false],
  ["phrase", "to the benefit of", false],
  ["phrase", "to a certain extent", false],
  ["phrase", "to answer", true],
  ["preposition", "to (a place)", false],
])("%s, %s", (partOfSpeech, meaning, verbal) => {
  expect(isVerbal(partOfSpeech, meaning)).toBe(verbal);
});

test.each([
  ["to act, take action (~ tegen)", true, "to act"],
  ["perform", true, "to perform"],
  ["To perform.", true, "to perform"],
  ["can, be able to", true, "can"],
  ["to put on (clothes), wear", true, "to put on"],
  ["laundry, washing", false, "laundry"],
  ["to work out (for someone), in figures", true, "to work out"],
  ["(plural) media; the press", false, "media"],
  ["10,000", false, "10,000"],
  ["neighbour (man)", false, "neighbour"],
  ["a house", false, "house"],
  ["the Hague", false, "Hague"],
  ["an", false, "an"],
  ["to", false, "to"],
  ["1st", false, "1st"],
  ["(untranslated)", false, null],
  ["(zich ~)", true, null],
  ["", true, null],
])("%s (%s): %s", (meaning, verbal, text) => {
  expect(optionText(meaning, verbal)).toBe(text);
});
