import { expect, test } from "vitest";
import { isVerbal, optionText } from "./option-text";

test.each([
  ["verb", "perform", true],
  ["phrase", "to overlook", true],
  ["phrase", "from time immemorial", false],
  ["noun", "voice", false],
  ["preposition", "to (a place)", false],
])("%s, %s", (partOfSpeech, meaning, verbal) => {
  expect(isVerbal(partOfSpeech, meaning)).toBe(verbal);
});

test.each([
  ["to act, take action (~ tegen)", true, "to act, take action"],
  ["perform", true, "to perform"],
  ["To perform.", true, "to perform"],
  ["can, be able to", true, "can, be able to"],
  ["to put on (clothes), wear", true, "to put on, wear"],
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
