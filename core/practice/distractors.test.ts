import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseDistractors, type Distractor } from "./distractors";
import { seededRandom } from "./seeded";
import { glossaryTable, tableDistractors } from "./testing/glossary-table";
import { materialOf } from "./testing/material-of";

type Row = (typeof glossaryTable)[number];

const row = (lemma: string): Row => {
  const found = glossaryTable.find((one) => one.lemma === lemma);
  if (!found) throw new Error(lemma);
  return found;
};
const materialFor = ({ lemma, partOfSpeech, band, meanings }: Row, synonyms: string[] = []) =>
  materialOf(lemma, partOfSpeech, { entry: { meanings }, band, synonyms });
const lemmas = (chosen: readonly Distractor[]) => chosen.map(({ lemma }) => lemma);
const chosenFor = (lemma: string, confusedWith: string[] = [], seed = "seed") =>
  lemmas(chooseDistractors(materialFor(row(lemma)), tableDistractors, confusedWith, seededRandom(seed)));

test("never two right answers, of any lemma, part of the glossary and seed", () => {
  const some = fc.subarray([...tableDistractors], { minLength: 1 });
  const ids = fc.subarray(glossaryTable.map(({ lemma }) => lemma));
  fc.assert(
    fc.property(
      fc.constantFrom(...glossaryTable),
      some,
      ids,
      fc.string(),
      (asked, picked, confused, seed) => {
        // As the caller has them: of a lemma all meanings or none.
        const all = tableDistractors.filter(({ lemma }) => picked.some((one) => one.lemma === lemma));
        const chosen = chooseDistractors(materialFor(asked), all, confused, seededRandom(seed));
        const senses = [asked, ...lemmas(chosen).map(row)].flatMap((one) => one.senses);
        expect(new Set(senses).size).toBe(senses.length);
        expect(new Set([asked.lemma, ...lemmas(chosen)]).size).toBe(chosen.length + 1);
        expect(chosen.length).toBeLessThanOrEqual(3);
      },
    ),
    { numRuns: 300 },
  );
});

test("three for every lemma of the table, from all of it", () => {
  for (const { lemma, partOfSpeech } of glossaryTable)
    if (partOfSpeech !== "adverb") expect([lemma, chosenFor(lemma).length]).toEqual([lemma, 3]);
});

test.each([
  ["vergroten", ["verhogen", "toenemen", "stijgen", "groeien"]],
  ["huis", ["woning", "rijhuis"]],
  ["regime", ["bewind"]],
  ["betoging", ["demonstratie", "protest"]],
  ["buurvrouw", ["buur"]],
  // difficult and heavy share no word
  ["lastig", ["moeilijk", "zwaar"]],
  ["vlug", ["snel", "gauw"]],
])("%s: never %j, also where those are what is confused with it", (lemma, refused) => {
  for (let i = 0; i < 40; i++)
    for (const other of chosenFor(lemma, refused, `seed ${i}`)) expect(refused).not.toContain(other);
});

test("what a dictionary says of the lemma is right too", () => {
  const candidates = tableDistractors.filter(({ lemma }) => ["boot", "brug", "kat"].includes(lemma));
  const plain = materialOf("schip", "noun", { entry: { meanings: ["nave"] } });
  const chosen = (material: typeof plain) =>
    lemmas(chooseDistractors(material, candidates, [], seededRandom("a"))).sort();
  expect(chosen(plain)).toEqual(["boot", "brug", "kat"]);
  expect(chosen({ ...plain, allMeanings: ["nave", "ships"] })).toEqual(["brug", "kat"]);
});

test("nor a listed synonym, nor what means the same as that", () => {
  const candidates = tableDistractors.filter(({ lemma }) => ["hulp", "steun", "brug"].includes(lemma));
  const material = materialFor(row("steun"), ["de hulp"]);
  expect(lemmas(chooseDistractors(material, candidates, [], seededRandom("a")))).toEqual(["brug"]);
});

test("nor the lemma itself, in another part of speech or with zich", () => {
  const candidates: Distractor[] = [
    { meaning: "performance", lemma: "optreden", partOfSpeech: "noun", band: 2, entryId: null },
    { meaning: "to turn", lemma: "zich keren", partOfSpeech: "verb", band: 2, entryId: "a" },
    { meaning: "to stem", lemma: "keren", partOfSpeech: "verb", band: 2, entryId: "b" },
  ];
  const chosenBy = (lemma: string, partOfSpeech: string) =>
    lemmas(chooseDistractors(materialOf(lemma, partOfSpeech), candidates, [], seededRandom("a")));
  expect(chosenBy("keren", "verb")).toEqual([]);
  expect(chosenBy("optreden", "noun")).toEqual([]);
});

test("what the learner confuses first, the most confused before the others", () => {
  // weg and kat are entries of the learner's, of other bands than brug; so is zwaar, an adjective.
  expect(chosenFor("brug", ["weg", "kat"]).slice(0, 2)).toEqual(["weg", "kat"]);
  expect(chosenFor("brug", ["kat", "weg"]).slice(0, 2)).toEqual(["kat", "weg"]);
  expect(chosenFor("brug", ["buur", "zwaar"]).slice(0, 2)).toEqual(["buur", "zwaar"]);
});

test("then the nearest in frequency, of the same part of speech", () => {
  for (let i = 0; i < 20; i++)
    for (const lemma of chosenFor("weg", [], `seed ${i}`)) {
      expect(row(lemma)).toMatchObject({ partOfSpeech: "noun", band: 1 });
    }
});

test("never a verb among nouns, also where it is confused", () => {
  const candidates: Distractor[] = [
    { meaning: "to accuse", lemma: "beschuldigen", partOfSpeech: "verb", band: 2, entryId: "beschuldigen" },
  ];
  expect(
    chooseDistractors(materialFor(row("brug")), candidates, ["beschuldigen"], seededRandom("a")),
  ).toEqual([]);
});

test("of a word that is no entry the lexicon's meanings serve too", () => {
  const material = materialOf("brug", "noun", { entry: { id: null, meanings: ["bridge"] } });
  const candidates = tableDistractors.filter(({ entryId }) => entryId === null);
  expect(chooseDistractors(material, candidates, [], seededRandom("a"))).toHaveLength(3);
});

test("none without a word", () => {
  const candidates: Distractor[] = [
    { meaning: "(untranslated)", lemma: "er", partOfSpeech: "noun", band: 1, entryId: null },
  ];
  expect(chooseDistractors(materialFor(row("brug")), candidates, [], seededRandom("a"))).toEqual([]);
});

test("others by another seed, the same by the same", () => {
  const sets = new Set(Array.from({ length: 20 }, (_, i) => chosenFor("brug", [], `seed ${i}`).join(" ")));
  expect(sets.size).toBeGreaterThan(5);
  expect(chosenFor("brug", [], "x")).toEqual(chosenFor("brug", [], "x"));
});

test("none that has the right one within it, nor one within another", () => {
  const verb = (meaning: string, lemma: string): Distractor => ({
    ...{ meaning, lemma, partOfSpeech: "verb", band: 3, entryId: null },
  });
  const candidates = [
    verb("to go on drinking all night", "doorzakken"),
    verb("to drive", "rijden"),
    verb("to drive past, pass", "voorbijrijden"),
  ];
  const material = materialOf("toegaan", "verb", { entry: { meanings: ["to go on"] } });
  for (const seed of ["a", "b", "c"]) {
    const chosen = lemmas(chooseDistractors(material, candidates, [], seededRandom(seed)));
    expect(chosen).not.toContain("doorzakken");
    expect(chosen).toHaveLength(1);
  }
});

test("of the same frequency the ones as long, but no other frequency for that", () => {
  const noun = (meaning: string, band: number): Distractor => ({
    ...{ meaning, lemma: meaning, partOfSpeech: "noun", band, entryId: null },
  });
  const candidates = [
    ...["valve", "celebrity", "freezer"].map((meaning) => noun(meaning, 3)),
    ...["hot-water bottle cover", "member of parliament", "sign of life"].map((meaning) => noun(meaning, 3)),
    noun("bar of soap", 4),
  ];
  const material = materialOf("brokje", "noun", { entry: { meanings: ["piece of dry pet food"] } });
  const chosen = chooseDistractors(material, candidates, [], seededRandom("a"));
  expect(lemmas(chosen).sort()).toEqual(["hot-water bottle cover", "member of parliament", "sign of life"]);
});

test.each([
  ["at the (office)", "preposition"],
  ["to rape", "verb"],
])("%s is no answer to choose from", (meaning, partOfSpeech) => {
  const candidates: Distractor[] = [{ meaning, lemma: "een", partOfSpeech, band: 3, entryId: null }];
  const material = materialOf("ander", partOfSpeech, { entry: { meanings: ["against"] } });
  expect(chooseDistractors(material, candidates, [], seededRandom("a"))).toEqual([]);
});
