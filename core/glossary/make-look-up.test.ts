import { expect, test } from "vitest";
import { Analyser } from "@/core/dutch/analyser";
import type { Decision } from "@/core/dutch/look-up";
import { smallDutch } from "@/core/dutch/testing/small-dutch";
import { keysOf, makeLookUp, queryAt, queryOfLemma, type Sense } from "./make-look-up";

const dutch = smallDutch();
/** Knows nothing: all candidates are as likely, and every verb and particle that fit are a pair. */
const analyser = new Analyser(dutch.table, dutch.verbs, {
  ranker: { values: new Int8Array(16), step: 1 },
  pairs: { values: new Int8Array(16), step: 1 },
  threshold: 0.5,
  seen: { further: new Map(), usual: new Map() },
});

/** The ranges of some words of a paragraph, each found behind the one before. */
function rangesOf(paragraph: string, words: string[]): [number, number][] {
  let at = 0;
  return words.map((word) => {
    const start = paragraph.indexOf(word, at);
    at = start + word.length;
    return [start, at];
  });
}

function query(paragraph: string, words: string[], decision: Decision | null = null) {
  const sentence = { start: 0, end: paragraph.length };
  return queryAt(
    paragraph,
    analyser.analyse(paragraph),
    rangesOf(paragraph, words),
    sentence,
    dutch,
    decision,
  );
}

const call = "Hij belt de bank op.";

test.each([
  ["a word", ["bank"], "bank", ["bank noun"], true],
  ["the verb of a split verb", ["belt"], "belt … op", ["opbellen verb", "bellen verb"], true],
  ["its particle", ["op"], "belt … op", ["opbellen verb", "op preposition"], true],
  ["both", ["belt", "op"], "belt … op", ["opbellen verb", "bellen verb"], true],
  ["a phrase", ["de bank"], "de bank", ["de bank phrase"], true],
  ["words that stand apart", ["Hij", "op"], "Hij … op", ["hij … op phrase"], true],
])("%s of %j: %s", (_, words, surface, readings, known) => {
  const found = query(call, words);
  expect(found).toMatchObject({ surface, known, sentence: { start: 0, end: call.length } });
  expect(found?.analyses.map(({ lemma, partOfSpeech }) => `${lemma} ${partOfSpeech}`)).toEqual(readings);
  expect(found?.ranges.map(([start, end]) => call.slice(start, end)).join(" … ")).toBe(surface);
});

test("a verb and a particle that the analysis did not join are the verb that they would make", () => {
  const paragraph = "Hij roept. Op de bank.";
  const found = query(paragraph, ["roept", "Op"]);
  expect(found?.analyses.map(({ lemma, form }) => [lemma, form])).toEqual([
    ["oproepen", "presentThird"],
    ["roept … op", null],
  ]);
});

test("where there is no word there is nothing to look up", () => {
  expect(query(call, ["."])).toBeNull();
  expect(query("", [])).toBeNull();
});

test("a compound in no list is known by its parts; of a word that is none nothing is known", () => {
  expect(query("verkiezingsuitslag", ["verkiezingsuitslag"])).toMatchObject({
    known: true,
    parts: [
      { text: "verkiezing", link: "s" },
      { text: "uitslag", link: "" },
    ],
  });
  expect(query("blorkje", ["blorkje"])).toMatchObject({ known: false, parts: [] });
});

test("guesses are shown only where there is nothing else", () => {
  const [best, ...others] = query("Blorken", ["Blorken"])?.analyses ?? [];
  expect(best?.source).toBe("guess");
  expect(others.map(({ source }) => source)).toEqual(["name"]);
});

test.each([
  ["huis", ["huis noun"], true],
  ["snel", ["snel adjective", "snel adverb"], true],
  ["Snel", ["Snel adjective", "Snel adverb"], true],
  ["leden", ["lid noun", "lijden verb"], true], // a form is led back to its lemmas, the most frequent first
  ["verkiezingsuitslag", ["verkiezingsuitslag noun"], true], // by its parts
  ["blork", ["blork noun"], false],
])("the lemma %s by itself: %j", (lemma, readings, known) => {
  const found = queryOfLemma(lemma, dutch);
  expect(found.analyses.map((one) => `${one.lemma} ${one.partOfSpeech}`)).toEqual(readings);
  expect(found).toMatchObject({ surface: lemma, ranges: [], known, decision: null });
});

test("dictionaries are asked for each lemma and part once", () => {
  const found = query("Stadshuis", ["Stadshuis"]);
  expect(found && keysOf(found)).toEqual(["stadshuis", "stad", "huis"]);
});

const sense = (key: string, partOfSpeech: string | null, meanings: string[], id = "core"): Sense => ({
  ...{ key, partOfSpeech, meanings },
  dictionary: { id, title: id.toUpperCase() },
});
const entry = (lemma: string, partOfSpeech: string) => ({
  ...{ id: `${lemma}/${partOfSpeech}`, lemma, partOfSpeech },
  ...{ article: null, meanings: [], status: "new" as const },
});

function lookUp(
  paragraph: string,
  words: string[],
  senses: Sense[] = [],
  entries: ReturnType<typeof entry>[] = [],
) {
  const found = query(paragraph, words, { kind: "apart" });
  if (!found) throw new Error("no word");
  return makeLookUp(found, senses, entries, dutch);
}

test("an answer has article, forms, meanings by dictionary and the learner's entries of each reading", () => {
  const senses = [
    sense("lid", "noun", ["member"]),
    sense("lid", "verb", ["no verb"], "fd"),
    sense("lid", null, ["member; limb"], "fd"),
    sense("lijden", "noun", ["suffering"]),
  ];
  const answer = lookUp("De leden", ["leden"], senses, [entry("Lid", "noun"), entry("lid", "verb")]);
  expect(answer).toMatchObject({
    surface: "leden",
    decision: { kind: "apart" },
    known: true,
    suggestions: [],
  });
  expect(answer.readings.find(({ lemma }) => lemma === "lid")).toMatchObject({
    form: "plural",
    article: "het",
    articleReason: { kind: "list" },
    band: 1,
    principalParts: ["leden", "lidje"],
    senses: [
      { dictionary: "core", title: "CORE", partOfSpeech: "noun", meanings: ["member"] },
      { dictionary: "fd", title: "FD", partOfSpeech: null, meanings: ["member; limb"] },
    ],
    entries: [{ id: "Lid/noun" }],
  });
  // Of another part of speech only, rather than none at all.
  expect(answer.readings.find(({ lemma }) => lemma === "lijden")).toMatchObject({
    article: null,
    senses: [{ meanings: ["suffering"] }],
    entries: [],
  });
});

test("of a split verb the whole verb is described", () => {
  const [reading] = lookUp(call, ["op"], [sense("opbellen", "verb", ["to phone"])]).readings;
  expect(reading).toMatchObject({
    lemma: "opbellen",
    form: "presentThird",
    separable: { particle: "op", base: "bellen" },
    principalParts: ["belt … op", "belde … op", "heeft opgebeld"],
    senses: [{ meanings: ["to phone"] }],
  });
});

test("the parts of a compound come with their first two meanings", () => {
  const senses = [sense("stad", "noun", ["city", "town", "centre"]), sense("huis", "noun", ["house"])];
  expect(lookUp("stadshuis", ["stadshuis"], senses).parts).toEqual([
    { text: "stad", lemma: "stad", link: "s", meanings: ["city", "town"] },
    { text: "huis", lemma: "huis", link: "", meanings: ["house"] },
  ]);
});

test("an unknown word has the nearest spellings; not where a dictionary has it", () => {
  const unknown = lookUp("opgroepen", ["opgroepen"]);
  expect(unknown.known).toBe(false);
  expect(unknown.suggestions[0]).toBe("opgeroepen");
  const known = lookUp("opgroepen", ["opgroepen"], [sense("opgroep", "noun", ["?"])]);
  expect(known).toMatchObject({ known: true, suggestions: [] });
});
