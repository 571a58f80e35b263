import { expect, test } from "vitest";
import { inSameSense } from "./same-sense";
import { materialOf, sentenceOf } from "./testing/material-of";

const met = sentenceOf("De eerste zin.", "The first sentence.");

test.each([
  ["staat", "noun", ["state"], "Het is het einde van de [staat].", "It is the end of the state.", true],
  ["staat", "noun", ["state"], "Ook al [staat] er één bootje.", "Even though there is only one boat.", false],
  ["staat", "noun", ["state"], "Ook al [staat] er één bootje.", "", true],
  ["staat", "noun", [], "Ook al [staat] er één bootje.", "Even though there is only one boat.", true],
  ["afslaan", "verb", ["to stall"], "De motoren [slaan] [af].", "The engines stall.", true],
  [
    "afslaan",
    "verb",
    ["to stall"],
    "Een koek [slaat] hij nooit [af].",
    "He never says no to a pastry.",
    false,
  ],
  ["demonstrant", "noun", ["demonstrator"], "De [demonstranten] bleven.", "The protesters stayed.", true],
  ["beweren", "verb", ["to claim", "to allege"], "Zij [beweerden] dat.", "That is what they claimed.", true],
])("%s (%s, %j): %s (%s): %s", (lemma, partOfSpeech, meanings, marked, english, kept) => {
  const sentence = sentenceOf(marked, english);
  const material = materialOf(lemma, partOfSpeech, {
    entry: { meanings: [...meanings] },
    sentences: [met, sentence],
  });
  expect(inSameSense(material)).toEqual(kept ? [met, sentence] : [met]);
});
