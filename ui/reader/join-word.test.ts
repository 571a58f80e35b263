import { expect, test } from "vitest";
import { joinWord } from "./join-word";
import type { WordChoice, WordRange } from "./types";

const dutch = "De politie trad met bruut geweld op tegen de betogers";

function rangeOf(word: string, paragraphId = "p"): WordRange {
  const start = dutch.indexOf(word);
  return { paragraphId, start, end: start + word.length };
}

const choiceOf = (...words: string[]): WordChoice => ({
  at: rangeOf(words[0] ?? ""),
  words: words.map((word) => rangeOf(word)),
  byKey: true,
  deed: "add",
  joining: true,
});

const spans = (...words: string[]) =>
  words.map((word): [number, number] => [rangeOf(word).start, rangeOf(word).end]);
const textsOf = (choice: WordChoice | null) =>
  choice?.words.map(({ start, end }) => dutch.slice(start, end)) ?? null;

test.each<[chosen: string[], lit: string[], pressed: string, words: string[] | null]>([
  [["geweld"], ["geweld"], "bruut", ["bruut", "geweld"]],
  [["bruut", "geweld"], ["bruut", "geweld"], "bruut", ["geweld"]],
  [["geweld"], ["geweld"], "geweld", null],
  // Both halves of a split verb belong to the expression, whichever was pressed.
  [["trad"], ["trad", "op"], "tegen", ["trad", "op", "tegen"]],
  [["trad"], ["trad", "op"], "op", ["trad", "op"]],
  [["bruut geweld"], ["bruut geweld"], "op", ["bruut geweld", "op"]],
  [["bruut geweld", "op"], [], "geweld", ["op"]],
  [
    ["De", "politie", "trad", "met", "bruut", "geweld"],
    [],
    "op",
    ["De", "politie", "trad", "met", "bruut", "geweld"],
  ],
])("%j, with %j lit, and then %s", (chosen, lit, pressed, words) =>
  expect(textsOf(joinWord(choiceOf(...chosen), rangeOf(pressed), spans(...lit)))).toEqual(words),
);

test("a word of another paragraph begins anew, and so does the first", () => {
  const word = rangeOf("op", "q");
  const alone = { at: word, words: [word], byKey: false, deed: null, joining: false };
  expect(joinWord(choiceOf("trad"), word, [])).toEqual(alone);
  expect(joinWord(null, word, [])).toEqual(alone);
});

test("the popover stays beside the first word while that is chosen", () => {
  const both = joinWord(choiceOf("geweld"), rangeOf("trad"), []);
  expect(both?.at).toEqual(rangeOf("geweld"));
  expect(joinWord(both, rangeOf("geweld"), [])?.at).toEqual(rangeOf("trad"));
});
