import { expect, test } from "vitest";
import type { AnalysedWord, Analysis } from "@/core/dutch/analyser";
import { applyDecisions } from "@/core/dutch/apply-decisions";
import type { Entry } from "./entry";
import { findOccurrences } from "./find-occurrences";
import { formsOf } from "./forms";
import { matchWords, rangesOfPair } from "./match-words";

type Headword = Pick<Entry, "id" | "lemma" | "partOfSpeech" | "forms">;

const entry = (lemma: string, partOfSpeech: Entry["partOfSpeech"], forms: string[] = []): Headword => ({
  id: `${lemma}/${partOfSpeech}`,
  lemma,
  partOfSpeech,
  forms,
});

/** "leden lid/noun:0.9 lijden/verb:0.1": a word with its analyses, one word a line; "[opbellen] 1 3" for a pair. */
function analysed(
  dutch: string,
  lines: string[],
  pair?: [infinitive: string, verb: number, particle: number],
) {
  let at = 0;
  return lines.map((line, i): AnalysedWord => {
    const [text = "", ...cells] = line.split(" ");
    const start = dutch.indexOf(text, at);
    at = start + text.length;
    const analyses = cells.map((cell): Analysis => {
      const [lemma = "", partOfSpeech = "", probability = "1", source = "list"] = cell.split(/[/:]/);
      return {
        ...{ lemma, partOfSpeech, probability: Number(probability), form: null, band: 1 },
        source: source === "guess" ? "guess" : "list",
      };
    });
    const half = pair && (pair[1] === i || pair[2] === i);
    return {
      ...{ start, end: at, sentence: 0, analyses, parts: [] },
      pair: half
        ? { verb: pair[1], particle: pair[2], infinitive: pair[0], particleText: "op", base: "bellen" }
        : null,
    };
  });
}

/** Where entries stand: "leden" firm, "leden?" faint, "belt…op" both halves. */
function shown(dutch: string, words: readonly AnalysedWord[], entries: readonly Headword[]) {
  const byForms = findOccurrences(
    dutch,
    entries.map((one) => ({ entryId: one.id, forms: formsOf(one) })),
  );
  return matchWords(words, entries, byForms).map(({ entryId, ranges, faint }) => {
    const surface = ranges.map(([start, end]) => dutch.slice(start, end)).join("…");
    return `${surface}${faint ? "?" : ""} ${entryId}`;
  });
}

const members = "De leden stemden.";
const leden = analysed(members, [
  "De de/determiner",
  "leden lid/noun:0.9 lijden/verb:0.1",
  "stemden stemmen/verb",
]);

test.each<[string, Headword[], string[]]>([
  ["the likeliest lemma is firm", [entry("lid", "noun")], ["leden lid/noun"]],
  ["another candidate is faint", [entry("lijden", "verb")], ["leden? lijden/verb"]],
  [
    "the firm one puts out the faint one",
    [entry("lijden", "verb"), entry("lid", "noun")],
    ["leden lid/noun"],
  ],
  ["of another part of speech it is none", [entry("lid", "verb")], []],
  ["of no part of speech it is any", [entry("lid", "other")], ["leden lid/other"]],
  [
    "a form by the rules that the analysis does not think of is faint",
    [entry("leed", "noun")],
    ["leden? leed/noun"],
  ],
  ["a lemma that is not there is nowhere", [entry("bezem", "noun")], []],
  ["a form that the learner gave is faint", [entry("bestuur", "noun", ["leden"])], ["leden? bestuur/noun"]],
  [
    "two entries of one word, both firm",
    [entry("lid", "noun"), entry("lid", "other")],
    ["leden lid/noun", "leden lid/other"],
  ],
  [
    "a phrase puts out the words in it",
    [entry("de leden", "phrase"), entry("lid", "noun")],
    ["De leden de leden/phrase"],
  ],
  [
    "in the order of the text",
    [entry("stemmen", "verb"), entry("lid", "noun")],
    ["leden lid/noun", "stemden stemmen/verb"],
  ],
])("%s", (_, entries, expected) => expect(shown(members, leden, entries)).toEqual(expected));

test("candidates below two in a hundred are no reason to mark a word", () => {
  const words = analysed("leden", ["leden lid/noun:0.985 lijden/verb:0.015"]);
  expect(shown("leden", words, [entry("lijden", "verb")])).toEqual([]);
});

test("what no list has, but the learner's forms, is faint", () => {
  const words = analysed("blorken", ["blorken blork/noun:0.6:guess blorken/verb:0.4:guess"]);
  expect(shown("blorken", words, [entry("blorkst", "adjective", ["blorken"])])).toEqual([
    "blorken? blorkst/adjective",
  ]);
});

const call = "Hij belt op zondag de bank op.";
const lines = [
  "Hij hij/pronoun",
  "belt opbellen/verb:0.9 bellen/verb:0.1",
  "op op/preposition",
  "zondag zondag/noun",
  "de de/determiner",
  "bank bank/noun",
  "op opbellen/verb:0.9 op/preposition:0.1",
];
const belt = analysed(call, lines, ["opbellen", 1, 6]);
const opbellen = entry("opbellen", "verb");
const bellen = entry("bellen", "verb");
const op = entry("op", "preposition");

test.each<[string, Headword[], string[]]>([
  ["a split verb is marked once, with both halves", [opbellen], ["belt…op opbellen/verb"]],
  [
    "and puts out what its halves would be alone",
    [opbellen, bellen, op],
    ["belt…op opbellen/verb", "op op/preposition"],
  ],
  ["without it they are faint", [bellen], ["belt? bellen/verb"]],
])("%s", (_, entries, expected) => expect(shown(call, belt, entries)).toEqual(expected));

test("halves that the analysis does not put together are no split verb, whatever the forms say", () => {
  const dutch = "Hij belt en staat op.";
  const words = analysed(
    dutch,
    ["Hij hij/pronoun", "belt bellen/verb", "en en/conjunction", "staat opstaan/verb", "op opstaan/verb"],
    ["opstaan", 3, 4],
  );
  expect(shown(dutch, words, [opbellen, entry("opstaan", "verb")])).toEqual(["staat…op opstaan/verb"]);
});

test("what the learner decided counts: apart, another reading, words put together", () => {
  const apart = applyDecisions(belt, [{ sentence: 0, words: [1, 6], decision: { kind: "apart" } }]);
  expect(shown(call, apart, [opbellen, bellen])).toEqual(["belt bellen/verb"]);
  const lijden = { kind: "reading", lemma: "lijden", partOfSpeech: "verb" } as const;
  const read = applyDecisions(leden, [{ sentence: 0, words: [1], decision: lijden }]);
  expect(shown(members, read, [entry("lid", "noun"), entry("lijden", "verb")])).toEqual([
    "leden lijden/verb",
  ]);
  const together = { kind: "together", lemma: "op zondag bellen", partOfSpeech: "phrase" } as const;
  const one = applyDecisions(belt, [{ sentence: 0, words: [1, 2, 3], decision: together }]);
  expect(shown(call, one, [entry("op zondag bellen", "phrase")])).toEqual([
    "belt…op…zondag op zondag bellen/phrase",
  ]);
});

test("the ranges of a word, of a split verb from either half, of an expression", () => {
  const ranges = (words: readonly AnalysedWord[], i: number) => {
    const word = words[i];
    return word ? rangesOfPair(words, word).map(([start, end]) => call.slice(start, end)) : null;
  };
  expect([ranges(belt, 0), ranges(belt, 1), ranges(belt, 6)]).toEqual([
    ["Hij"],
    ["belt", "op"],
    ["belt", "op"],
  ]);
  const decision = { kind: "together", lemma: "hij op zondag", partOfSpeech: "phrase" } as const;
  const together = applyDecisions(belt, [{ sentence: 0, words: [0, 2, 3], decision }]);
  expect(ranges(together, 2)).toEqual(["Hij", "op", "zondag"]);
});

test("without words or entries there is nothing to mark", () => {
  expect(matchWords([], [opbellen], [])).toEqual([]);
  expect(matchWords(belt, [], [])).toEqual([]);
});
