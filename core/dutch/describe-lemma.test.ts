import { expect, test } from "vitest";
import { describeLemma, lexiconByLemma, listedArticles } from "./describe-lemma";
import type { LexiconEntry } from "./lexicon";
import { smallDutch } from "./testing/small-dutch";

const dutch = smallDutch();
const unlisted = { level: null, band: null, register: null };

test.each([
  [
    "huis",
    "noun",
    {
      article: "het",
      articleReason: { kind: "list" },
      separable: null,
      principalParts: ["huizen", "huisje"],
      level: "A1",
      band: 1,
      register: null,
    },
  ],
  ["leed", "noun", { article: "het", principalParts: ["leedje"], band: 4, level: "B2", register: "formal" }],
  ["oproepen", "verb", { separable: { particle: "op", base: "roepen" }, article: null, articleReason: null }],
  ["oproepen", "verb", { principalParts: ["roept … op", "riep … op", "heeft opgeroepen"] }],
  ["lopen", "verb", { separable: null, principalParts: ["loopt", "liep", "heeft/is gelopen"] }],
  ["gaan", "verb", { principalParts: ["gaat", "ging", "is gegaan"] }],
  ["snel", "adjective", { principalParts: ["sneller", "snelst"], band: 1 }],
  ["jarig", "adjective", { principalParts: [], band: 3 }],
  ["snel", "adverb", { principalParts: [], band: 1 }],
  ["hij", "pronoun", { principalParts: [], article: null, band: 1 }],
  // In no list: by the rules alone, without an auxiliary.
  ["opwerken", "verb", { separable: { particle: "op", base: "werken" }, ...unlisted }],
  ["opwerken", "verb", { principalParts: ["werkt … op", "werkte … op", "opgewerkt"] }],
  ["werken", "verb", { separable: null, principalParts: ["werkt", "werkte", "gewerkt"] }],
  [
    "verkiezingsuitslag",
    "noun",
    { article: "de", articleReason: { kind: "head", head: "uitslag" }, ...unlisted },
  ],
  // In the lexicon, but as another part of speech.
  ["huis", "verb", { article: null, ...unlisted }],
])("%s, %s: %o", (lemma, partOfSpeech, expected) =>
  expect(describeLemma(dutch, lemma, partOfSpeech)).toMatchObject(expected),
);

test("a capital at the beginning of a sentence is no other word", () =>
  expect(describeLemma(dutch, "Huis", "noun")).toMatchObject({ article: "het", band: 1 }));

const noun = (lemma: string, article: LexiconEntry["article"], meaning: string): LexiconEntry => ({
  ...{ lemma, partOfSpeech: "noun", article, meanings: [meaning] },
  ...{ forms: {}, auxiliary: null, band: 1, level: "A1", register: null },
});

test("a noun that is de in one meaning and het in another is both", () => {
  const lexicon = [
    noun("idee", "het", "idea"),
    noun("bal", "de", "ball"),
    noun("bal", "het", "ball (dance)"),
    noun("bal", "de", "ball of the foot"),
  ];
  expect([...listedArticles(lexicon)]).toEqual([
    ["idee", "het"],
    ["bal", "both"],
  ]);
  expect(lexiconByLemma(lexicon).get("bal")).toHaveLength(3);
});
