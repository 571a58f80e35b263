import { expect, test } from "vitest";
import { type LexiconFile, parseLexicon, parseLexiconFiles } from "./lexicon";

const parseLine = (file: LexiconFile, line: string) => {
  const { entries, problems } = parseLexicon(file, line.replaceAll("|", "\t").replaceAll("~", "|"));
  return entries[0] ?? problems[0];
};

test.each([
  ["huis|het|huizen|1|A1|-|house", "het", ["huizen"], null],
  ["aardappel|de|aardappels/aardappelen|2|A1|-|potato", "de", ["aardappels", "aardappelen"], null],
  ["deksel|de/het|deksels|5|B1|-|lid", "both", ["deksels"], null],
  ["leed|het|-|4|B2|formal|sorrow", "het", [], "formal"],
  ["hersenen|de|=|3|B1|-|brain", "de", ["hersenen"], null],
])("noun: %s", (line, article, plurals, register) =>
  expect(parseLine("nouns", line)).toMatchObject({
    partOfSpeech: "noun",
    article,
    auxiliary: null,
    forms: { plurals },
    register,
  }),
);

test.each([
  [
    "lopen|liep|liepen|gelopen|hebben/zijn|1|A1|-|to walk",
    { lemma: "lopen", auxiliary: "both" },
    { particle: null, past: ["liep", "liepen"], participle: "gelopen" },
  ],
  [
    "op~treden|optrad|optraden|opgetreden|hebben|2|B1|-|to perform; to take action",
    { lemma: "optreden", auxiliary: "hebben" },
    { particle: "op", past: ["optrad", "optraden"], participle: "opgetreden" },
  ],
  [
    "wielrennen|-|-|-|hebben|6|B1|-|to cycle",
    { lemma: "wielrennen", auxiliary: "hebben" },
    { particle: null },
  ],
])("verb: %s", (line, head, forms) => {
  const entry = parseLine("verbs", line);
  expect(entry).toMatchObject({ partOfSpeech: "verb", article: null, ...head });
  expect(entry).toHaveProperty("forms", forms);
});

test.each([
  ["groot|grote|groter|grootst|1|A1|-|large", { inflected: "grote", degrees: ["groter", "grootst"] }],
  ["houten|-|-|-|4|A2|-|wooden", { inflected: null, degrees: null }],
  [
    "verbaasd|verbaasde|verbaasder|-|3|B1|-|surprised",
    { inflected: "verbaasde", degrees: ["verbaasder", "-"] },
  ],
])("adjective: %s", (line, forms) =>
  expect(parseLine("adjectives", line)).toMatchObject({ partOfSpeech: "adjective", forms }),
);

test("other words name their part of speech; meanings are parted by a semicolon", () =>
  expect(parseLine("others", "bij|preposition|1|A1|-|at, with; near")).toEqual({
    lemma: "bij",
    partOfSpeech: "preposition",
    article: null,
    forms: {},
    auxiliary: null,
    band: 1,
    level: "A1",
    register: null,
    meanings: ["at, with", "near"],
  }));

test.each<[LexiconFile, string, string]>([
  ["nouns", "huis|het|1|A1|-|house", "columns"],
  ["nouns", "huis|het|huizen|1|A1|-|house|more", "columns"],
  ["nouns", "|het|huizen|1|A1|-|house", "columns"],
  ["nouns", "huis|der|huizen|1|A1|-|house", "article"],
  ["nouns", "huis|-|huizen|1|A1|-|house", "article"],
  ["verbs", "lopen|liep|liepen|gelopen|-|1|A1|-|to walk", "auxiliary"],
  ["nouns", "huis|het|huizen|8|A1|-|house", "band"],
  ["nouns", "huis|het|huizen|0|A1|-|house", "band"],
  ["nouns", "huis|het|huizen|1.5|A1|-|house", "band"],
  ["nouns", "huis|het|huizen||A1|-|house", "band"],
  ["nouns", "huis|het|huizen|x|A1|-|house", "band"],
  ["nouns", "huis|het|huizen|1|A3|-|house", "level"],
  ["nouns", "huis|het|huizen|1|A1|-|", "meanings"],
  ["nouns", "huis|het|huizen|1|A1|-|a; b; c; d; e", "meanings"],
  ["nouns", "huis|het|huizen|1|A1|-|house; ; home", "meanings"],
  ["others", "bij||1|A1|-|at", "columns"],
])("%s: %s: %s", (file, line, reason) => expect(parseLine(file, line)).toEqual({ line: 1, reason }));

test("problems are told by line; remarks, empty lines and all other lines are read on", () => {
  const text = [
    "# lemma",
    "",
    "huis\thet",
    "deur\tde\tdeuren\t1\tA1\t-\tdoor",
    "kat\tde\tkatten\t1\tA0\t-\tcat",
    "",
  ];
  const { entries, problems } = parseLexicon("nouns", text.join("\n"));
  expect(entries.map(({ lemma }) => lemma)).toEqual(["deur"]);
  expect(problems).toEqual([
    { line: 3, reason: "columns" },
    { line: 5, reason: "level" },
  ]);
});

test("compiled, the files are read one after the other; a missing one is empty", () => {
  const verbs = "gaan\tging\tgingen\tgegaan\tzijn\t1\tA1\t-\tto go\nfout";
  const nouns = "huis\thet\thuizen\t1\tA1\t-\thouse";
  const entries = parseLexiconFiles(JSON.stringify({ verbs, nouns }));
  expect(entries.map(({ lemma }) => lemma)).toEqual(["huis", "gaan"]);
});
