import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeFormTable, FormTable, type Reading, tableKey } from "./form-table";
import { tagNumber, tags } from "./tags";

const reading = (lemma: string, tag: (typeof tags)[number], band = 0): Reading => ({
  lemma,
  tag: tagNumber(tag),
  band,
});
const tableOf = (readings: Record<string, Reading[]>) =>
  new FormTable(encodeFormTable(new Map(Object.entries(readings))));

const some = {
  huis: [reading("huis", "noun.singular", 1)],
  huizen: [reading("huis", "noun.plural", 1), reading("huizen", "verb.infinitive", 7)],
  "foto's": [reading("foto", "noun.plural", 1)],
  ideeën: [reading("idee", "noun.plural", 1)],
  geëist: [reading("eisen", "verb.pastParticiple", 2)],
  was: [reading("zijn", "verb.pastSingular", 1), reading("was", "noun.singular", 5)],
  "ad hoc": [reading("ad hoc", "adverb", 5)],
  h: [reading("h", "noun.singular")],
};

test("readings are what was put in", () => {
  const table = tableOf(some);
  expect(table.size).toBe(Object.keys(some).length);
  for (const [word, readings] of Object.entries(some)) expect(table.readings(word)).toEqual(readings);
});

test.each(["hui", "huize", "huizend", "foto", "ideeen", "", "zzz", "!", "\t", "œuvre", "漢"])(
  "%j is not in it",
  (word) => {
    expect(tableOf(some).has(word)).toBe(false);
    expect(tableOf(some).readings(word)).toEqual([]);
  },
);

test.each([
  ["hui", true],
  ["huizen", true],
  ["huizend", false],
  ["foto'", true],
  ["ge\u00eb", true],
  ["ad ", true],
  ["x", false],
  ["was", true],
  ["wast", false],
  ["", true],
])("a word begins with %j: %s", (prefix, begins) => expect(tableOf(some).hasPrefix(prefix)).toBe(begins));

test("an empty table has nothing", () => {
  const table = tableOf({});
  expect([table.size, table.has("huis"), table.hasPrefix("h"), table.hasPrefix("")]).toEqual([
    0,
    false,
    false,
    false,
  ]);
});

test("lines are in the order of their bytes, a word before what it begins", () => {
  const words = ["zee", "ëb", "a", "a b", "a'b", "aé", "ab", "A"];
  const bytes = encodeFormTable(new Map(words.map((word) => [word, [reading(word, "other")]])));
  const lines = Buffer.from(bytes).toString("latin1").trimEnd().split("\n");
  expect(lines.map((line) => line.replace(/\t.*/, ""))).toEqual([
    "A",
    "a",
    "a b",
    "a'b",
    "ab",
    "aé",
    "zee",
    "ëb",
  ]);
});

test.each([
  ["œuvre", "œuvre"],
  ["x".repeat(61), "x"],
  ["huis", "h;s"],
  ["huis", "ĳs"],
])("%s as a form of %s is left out", (word, lemma) =>
  expect(tableOf({ [word]: [reading(lemma, "noun.singular")] }).size).toBe(0),
);

test.each([
  ["Ideeën", "ideeën"],
  ["FOTO’S", "foto's"],
  ["ge\u0065\u0308ist", "geëist"],
])("%s is looked up as %s", (word, key) => expect(tableKey(word)).toBe(key));

const word = fc.string({
  unit: fc.constantFrom(..."aenstzij'- ëéïüÿ"),
  minLength: 1,
  maxLength: 12,
});
const readings = fc.array(
  fc.record({ lemma: word, tag: fc.nat({ max: tags.length - 1 }), band: fc.nat({ max: 7 }) }),
  { minLength: 1, maxLength: 4 },
);

test("of any words: encoded and read again, all are there with their readings, and nothing else", () =>
  fc.assert(
    fc.property(fc.dictionary(word, readings, { maxKeys: 30 }), word, (all, other) => {
      const table = tableOf(all);
      expect(table.size).toBe(Object.keys(all).length);
      for (const [key, value] of Object.entries(all)) {
        expect(table.has(key)).toBe(true);
        expect(table.readings(key)).toEqual(value);
      }
      expect(table.has(other)).toBe(Object.hasOwn(all, other));
      expect(table.hasPrefix(other)).toBe(Object.keys(all).some((key) => key.startsWith(other)));
    }),
  ));
