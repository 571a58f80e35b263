import { expect, test } from "vitest";
import type { WordReading } from "@/core/dutch/look-up";
import { entryInput } from "@/core/glossary/schema";
import { prefill, prefillBare } from "./prefill";

const reading = (is: Partial<WordReading>): WordReading => ({
  lemma: "land",
  partOfSpeech: "noun",
  form: "singular",
  probability: 1,
  article: "het",
  articleReason: { kind: "list" },
  separable: null,
  principalParts: [],
  level: null,
  band: null,
  register: null,
  senses: [],
  entries: [],
  ...is,
});

const core = (partOfSpeech: string | null, ...meanings: string[]) => ({
  dictionary: "core",
  title: "Naast",
  partOfSpeech,
  meanings,
});
const freedict = (partOfSpeech: string | null, ...meanings: string[]) => ({
  dictionary: "freedict",
  title: "FreeDict",
  partOfSpeech,
  meanings,
});
const met = (surface: string, opensSentence = false) => ({ surface, opensSentence });

test("a noun comes with its article and first meanings, and with the form that was met", () =>
  expect(
    prefill(reading({ senses: [core("noun", "country", "land", "countryside", "soil")] }), met("landen")),
  ).toEqual({
    lemma: "land",
    partOfSpeech: "noun",
    article: "het",
    meanings: ["country", "land", "countryside"],
    note: "",
    tags: [],
    status: "new",
    forms: ["landen"],
  }));

test.each<[WordReading["senses"], string[]]>([
  [[core("noun", "country"), freedict("noun", "nation", "state")], ["country"]],
  [[core("noun"), freedict("noun", "nation")], ["nation"]],
  [
    [core("noun", "country"), core("noun", "land", "country")],
    ["country", "land"],
  ],
  // What the verb landen means is no meaning of the noun.
  [[core("verb", "to land"), freedict(null, "country")], ["country"]],
  [[core("verb", "to land")], []],
  [[], []],
  [[core("noun", "x".repeat(301), "x".repeat(300))], ["x".repeat(300)]],
])("of %j the meanings are %j", (senses, meanings) =>
  expect(prefill(reading({ senses }), met("land")).meanings).toEqual(meanings),
);

test.each<[string, boolean, string, string[]]>([
  ["land", false, "land", []],
  ["Land", true, "land", []],
  ["Landen", true, "land", ["landen"]],
  ["Land", false, "land", ["Land"]],
  ["trad … op", false, "optreden", ["trad … op"]],
  ["Trad … op", true, "optreden", ["trad … op"]],
  ["NAVO", true, "NAVO", []],
])("%s (which opens its sentence: %s), of %s, brings the forms %j", (surface, opens, lemma, forms) =>
  expect(prefill(reading({ lemma }), met(surface, opens)).forms).toEqual(forms),
);

test("what is no noun has no article, and what the glossary does not name is other", () => {
  expect(prefill(reading({ partOfSpeech: "verb", article: null }), null)).toMatchObject({
    partOfSpeech: "verb",
    article: null,
    forms: [],
  });
  expect(prefill(reading({ partOfSpeech: "particle", article: "de" }), null)).toMatchObject({
    partOfSpeech: "other",
    article: null,
  });
  expect(prefill(reading({ partOfSpeech: "name" }), null).article).toBe("het");
});

test.each([
  ["op zondag", false, "op zondag", "phrase"],
  ["Lukashenko", false, "Lukashenko", "name"],
  ["Tijdens", true, "tijdens", "noun"],
  ["EU", true, "EU", "noun"],
  ["gestut", false, "gestut", "noun"],
] as const)("%s, of which nothing is known, opens as %s", (surface, opens, lemma, partOfSpeech) =>
  expect(prefillBare(met(surface, opens))).toMatchObject({ lemma, partOfSpeech, forms: [surface] }),
);

test("the glossary takes what is filled in", () => {
  const filled = prefill(reading({ senses: [core("noun", "country; land")] }), met("landen"));
  expect(entryInput.parse(filled)).toEqual(filled);
});
