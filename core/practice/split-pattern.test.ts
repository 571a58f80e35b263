import { expect, test } from "vitest";
import { inflect } from "@/core/dutch/inflect";
import { splitPattern } from "./split-pattern";
import { inSight } from "./testing/material-of";

/** Every sentence that a verb gets, as the generator goes through all its numbers. */
function patternsOf(verb: string, reflexive = false) {
  const forms = inflect(verb, "verb");
  const all = Array.from({ length: 100 }, (_, i) => splitPattern(verb, forms, reflexive, () => i / 100));
  return new Map(all.flatMap((one) => (one ? [[one.sentence.text, one]] : [])));
}

// Every verb in every pattern, in the order of the table.
const persons: [string, string[]][] = [
  [
    "opbellen",
    [
      "Vandaag bel ik niet op.",
      "Elke dag bel jij ook op.",
      "Vandaag belt het meisje ook op.",
      "Elke week bellen wij ook op.",
      "Vandaag bellen de buren niet op.",
      "Gisteren belde hij ook op.",
      "Vorig jaar belde mijn zus niet op.",
      "Gisteren belden jullie niet op.",
      "Vorige week belden de buren ook op.",
    ],
  ],
  [
    "ophouden",
    [
      "Vandaag houd ik niet op.",
      "Elke dag houd jij ook op.",
      "Vandaag houdt het meisje ook op.",
      "Elke week houden wij ook op.",
      "Vandaag houden de buren niet op.",
      "Gisteren hield hij ook op.",
      "Vorig jaar hield mijn zus niet op.",
      "Gisteren hielden jullie niet op.",
      "Vorige week hielden de buren ook op.",
    ],
  ],
];

test.each(persons)("%s in every person", (verb, sentences) => {
  expect([...patternsOf(verb).keys()]).toEqual(sentences);
});

test.each([
  ["aantrekken", "jij", "Elke dag trek jij ook aan.", "mijn zus", "Vorig jaar trok mijn zus niet aan."],
  ["meedoen", "jij", "Elke dag doe jij ook mee.", "jullie", "Gisteren deden jullie niet mee."],
  ["teruggaan", "jij", "Elke dag ga jij ook terug.", "het meisje", "Vandaag gaat het meisje ook terug."],
  ["uitgeven", "jij", "Elke dag geef jij ook uit.", "hij", "Gisteren gaf hij ook uit."],
  ["opstaan", "jij", "Elke dag sta jij ook op.", "wij", "Elke week staan wij ook op."],
  ["aankomen", "jij", "Elke dag kom jij ook aan.", "hij", "Gisteren kwam hij ook aan."],
  ["nastreven", "jij", "Elke dag streef jij ook na.", "het meisje", "Vandaag streeft het meisje ook na."],
  ["opgeven", "jij", "Elke dag geef jij ook op.", "ik", "Vandaag geef ik niet op."],
  ["aanbieden", "jij", "Elke dag bied jij ook aan.", "het meisje", "Vandaag biedt het meisje ook aan."],
  ["optreden", "jij", "Elke dag treed jij ook op.", "hij", "Gisteren trad hij ook op."],
  ["neerzetten", "jij", "Elke dag zet jij ook neer.", "jullie", "Gisteren zetten jullie niet neer."],
  ["meereizen", "jij", "Elke dag reis jij ook mee.", "jullie", "Gisteren reisden jullie niet mee."],
  ["mee-eten", "jij", "Elke dag eet jij ook mee.", "hij", "Gisteren at hij ook mee."],
  ["aanhebben", "ik", "Vandaag heb ik niet aan.", "het meisje", "Vandaag heeft het meisje ook aan."],
  ["aankunnen", "ik", "Vandaag kan ik niet aan.", "het meisje", "Vandaag kan het meisje ook aan."],
])("%s: %s", (verb, one, sentence, other, further) => {
  const all = [...patternsOf(verb).values()];
  expect(all.find(({ subject }) => subject === one)?.sentence.text).toBe(sentence);
  expect(all.find(({ subject }) => subject === other)?.sentence.text).toBe(further);
});

test("no jij where its form behind the verb is one of its own: kun jij", () => {
  expect([...patternsOf("aankunnen").values()].map(({ subject }) => subject)).not.toContain("jij");
});

test("only things take place", () => {
  expect([...patternsOf("plaatsvinden").keys()]).toEqual([
    "Elke week vindt dat ook plaats.",
    "Vandaag vindt dat niet plaats.",
    "Elke dag vinden die dingen ook plaats.",
    "Gisteren vond dat niet plaats.",
    "Vorige week vonden die dingen ook plaats.",
  ]);
});

test("zich goes with the subject", () => {
  const sentences = [...patternsOf("aansluiten", true).keys()];
  expect(sentences.slice(0, 4)).toEqual([
    "Vandaag sluit ik me niet aan.",
    "Elke dag sluit jij je ook aan.",
    "Vandaag sluit het meisje zich ook aan.",
    "Elke week sluiten wij ons ook aan.",
  ]);
  expect(sentences).toContain("Gisteren sloten jullie je niet aan.");
});

test.each([...persons.map(([verb]) => verb), "plaatsvinden", "nastreven", "mee-eten"])(
  "%s stands in its two gaps only",
  (verb) => {
    for (const { sentence, form, tense } of patternsOf(verb).values()) {
      const [finite = "", particle = ""] = form.words.split(" ");
      expect(sentence.ranges.map(([start, end]) => sentence.text.slice(start, end))).toEqual([
        finite,
        particle,
      ]);
      expect(inSight(sentence)).toMatch(/^\p{L}+(?: \p{L}+)? … \p{L}+(?: \p{L}+)? (?:ook|niet) …\.$/u);
      expect(form.name.startsWith(tense)).toBe(true);
    }
  },
);

test.each(["lopen", "overleven", "boogschieten"])("%s has none", (verb) => {
  expect(splitPattern(verb, inflect(verb, "verb"), false, () => 0)).toBeNull();
});
