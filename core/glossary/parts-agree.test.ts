import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOfSpeech } from "./entry";
import { partsAgree } from "./parts-agree";

test.each([
  ["noun", "noun", true],
  ["adverb", "adjective", true],
  ["pronoun", "determiner", true],
  ["preposition", "adverb", true],
  ["noun", "name", true],
  ["adjective", "determiner", true],
  ["adjective", "numeral", true],
  ["other", "verb", true],
  ["phrase", "noun", true],
  ["noun", "verb", false],
  ["verb", "adjective", false],
  ["noun", "adjective", false],
  ["name", "verb", false],
  ["adjective", "preposition", false],
  ["noun", "pronoun", false],
])("%s and %s: %s", (a, b, agree) => expect(partsAgree(a, b)).toBe(agree));

const part = fc.constantFrom(...partsOfSpeech);

test("whichever comes first, and every part of speech with itself", () =>
  fc.assert(
    fc.property(part, part, (a, b) => {
      expect(partsAgree(a, b)).toBe(partsAgree(b, a));
      expect(partsAgree(a, a)).toBe(true);
    }),
  ));
