import { expect, test } from "vitest";
import { builtSentence } from "./built-sentence";

const exercise = { words: ["vandaag", "het", "regent"], end: "!" };

test.each([
  [[], ""],
  [[0], "Vandaag"],
  [[0, 2], "Vandaag regent"],
  [[0, 2, 1], "Vandaag regent het!"],
])("%j", (chosen, sentence) => expect(builtSentence(exercise, chosen)).toBe(sentence));
