import { expect, test } from "vitest";
import { formTable } from "./form-table";

type Reading = Parameters<typeof formTable>[0];

const of = (lemma: string, partOfSpeech: string, part: Partial<Reading> = {}) => {
  const reading = { lemma, partOfSpeech, article: null, separable: null, principalParts: [], level: null };
  const table = formTable({ ...reading, ...part });
  const rows = table?.rows.map(({ name, who, cells }) => [who ? `${name} ${who}` : name, ...cells]);
  return table && { columns: table.columns, rows };
};

test("a noun with its articles", () => {
  expect(of("huis", "noun", { article: "het", principalParts: ["huizen", "huisje"] })).toEqual({
    columns: "plain",
    rows: [
      ["singular", "het huis"],
      ["plural", "de huizen"],
      ["diminutive", "het huisje"],
      ["diminutivePlural", "de huisjes"],
    ],
  });
});

test.each<[string, string, string | null, string[], string | undefined]>([
  [
    "both plurals where the look-up names one",
    "museum",
    "B1",
    ["musea", "museumpje"],
    "de musea, de museums",
  ],
  ["a plural that the rules would not give", "verzinsel", null, ["verzinselen"], "de verzinselen"],
  ["the rules where the look-up says nothing", "boom", null, [], "de bomen"],
  ["none where the lexicon has none", "aardgas", "B1", ["aardgasje"], undefined],
])("%s", (_, lemma, level, principalParts, plural) => {
  const rows = of(lemma, "noun", { article: "both", level, principalParts })?.rows ?? [];
  expect(rows[0]).toEqual(["singular", `de/het ${lemma}`]);
  expect(rows.find(([name]) => name === "plural")?.[1]).toBe(plural);
});

test("a verb", () => {
  expect(of("werken", "verb", { principalParts: ["werkt", "werkte", "heeft gewerkt"] })).toEqual({
    columns: "plain",
    rows: [
      ["present ik", "werk"],
      ["present hij, jij", "werkt"],
      ["present wij", "werken"],
      ["past ik, hij", "werkte"],
      ["past wij", "werkten"],
      ["perfect hij", "heeft gewerkt"],
      ["imperative", "werk"],
      ["teInfinitive", "te werken"],
      ["pastParticiple", "gewerkt, gewerkte"],
      ["presentParticiple", "werkend, werkende"],
    ],
  });
});

test("a separable verb: in a main clause its halves stand apart", () => {
  const separable = { particle: "op", base: "treden" };
  const principalParts = ["treedt op", "trad op", "heeft opgetreden"];
  expect(of("optreden", "verb", { separable, principalParts })).toEqual({
    columns: "split",
    rows: [
      ["present ik", "treed … op", "optreed"],
      ["present hij, jij", "treedt … op", "optreedt"],
      ["present wij", "treden … op", "optreden"],
      ["past ik, hij", "trad … op", "optrad"],
      ["past wij", "traden … op", "optraden"],
      ["perfect hij", "heeft opgetreden"],
      ["imperative", "treed … op"],
      ["teInfinitive", "op te treden"],
      ["pastParticiple", "opgetreden"],
      ["presentParticiple", "optredend, optredende"],
    ],
  });
});

test("zijn: each form with its own pronoun, and the imperative apart from them", () => {
  const rows = Object.fromEntries(of("zijn", "verb")?.rows?.map(([name = "", cell]) => [name, cell]) ?? []);
  expect(rows).toMatchObject({
    "present ik": "ben",
    "present hij, jij": "is, bent",
    "present wij": "zijn",
    imperative: "wees",
  });
});

test("an adjective, with and without -e", () => {
  expect(of("mooi", "adjective", { principalParts: ["mooier", "mooist"] })).toEqual({
    columns: "inflected",
    rows: [
      ["positive", "mooi", "mooie"],
      ["comparative", "mooier", "mooiere"],
      ["superlative", "mooist", "mooiste"],
      ["partitive", "iets moois, iets mooiers"],
    ],
  });
});

test("an adjective of the lexicon that it gives no degrees has none", () => {
  expect(of("dagelijks", "adjective", { level: "A2" })?.rows).toEqual([
    ["positive", "dagelijks", "dagelijkse"],
  ]);
});

test.each([
  ["vandaag", "adverb"],
  ["naar de stembus gaan", "phrase"],
  ["zich herinneren", "verb"],
  ["hij", "pronoun"],
])("%s has no table", (lemma, partOfSpeech) => expect(of(lemma, partOfSpeech)).toBeNull());
