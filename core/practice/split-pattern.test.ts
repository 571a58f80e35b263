import { expect, test } from "vitest";
import { inflect } from "@/core/dutch/inflect";
import { splitPattern } from "./split-pattern";
import { inSight } from "./testing/material-of";

/** Every sentence that a verb gets, as the generator goes through all its numbers. */
function patternsOf(verb: string, reflexive = false, meanings: string[] = []) {
  const forms = inflect(verb, "verb");
  const asked = { verb, reflexive, meanings };
  const all = Array.from({ length: 100 }, (_, i) => splitPattern(asked, forms, () => i / 100));
  return new Map(all.flatMap((one) => (one ? [[one.sentence.text, one]] : [])));
}

// Every verb in every pattern, in the order of the table.
const persons: [string, string[]][] = [
  [
    "opbellen",
    [
      "Vandaag bel ik niet op.",
      "Elke dag bel jij ook op.",
      "Vandaag belt mijn broer ook op.",
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
      "Vandaag houdt mijn broer ook op.",
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
  [
    "aantrekken",
    "jij",
    "Elke dag trek jij dat ook aan.",
    "mijn zus",
    "Vorig jaar trok mijn zus dat niet aan.",
  ],
  ["meedoen", "jij", "Elke dag doe jij ook mee.", "jullie", "Gisteren deden jullie niet mee."],
  ["teruggaan", "jij", "Elke dag ga jij ook terug.", "mijn broer", "Vandaag gaat mijn broer ook terug."],
  ["uitgeven", "jij", "Elke dag geef jij dat ook uit.", "hij", "Gisteren gaf hij dat ook uit."],
  ["opstaan", "jij", "Elke dag sta jij ook op.", "wij", "Elke week staan wij ook op."],
  ["aankomen", "jij", "Elke dag kom jij ook aan.", "hij", "Gisteren kwam hij ook aan."],
  [
    "nastreven",
    "jij",
    "Elke dag streef jij dat ook na.",
    "mijn broer",
    "Vandaag streeft mijn broer dat ook na.",
  ],
  ["opgeven", "jij", "Elke dag geef jij ook op.", "ik", "Vandaag geef ik niet op."],
  [
    "aanbieden",
    "jij",
    "Elke dag bied jij dat ook aan.",
    "mijn broer",
    "Vandaag biedt mijn broer dat ook aan.",
  ],
  ["optreden", "jij", "Elke dag treed jij ook op.", "hij", "Gisteren trad hij ook op."],
  ["neerzetten", "jij", "Elke dag zet jij dat ook neer.", "jullie", "Gisteren zetten jullie dat niet neer."],
  ["meereizen", "jij", "Elke dag reis jij ook mee.", "jullie", "Gisteren reisden jullie niet mee."],
  ["mee-eten", "jij", "Elke dag eet jij ook mee.", "hij", "Gisteren at hij ook mee."],
  ["aanhebben", "ik", "Vandaag heb ik dat niet aan.", "mijn broer", "Vandaag heeft mijn broer dat ook aan."],
  ["aankunnen", "ik", "Vandaag kan ik dat niet aan.", "mijn broer", "Vandaag kan mijn broer dat ook aan."],
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

// What the verb needs to be a thought: an object, its preposition, or nothing.
test.each([
  ["toelichten", ["to explain"], "Vandaag licht ik dat niet toe."],
  ["voorrekenen", ["to work out (for someone), in figures"], "Vandaag reken ik dat niet voor."],
  ["aanspreken", ["to speak to (someone)"], "Vandaag spreek ik hem niet aan."],
  ["aankijken", ["to look at (someone)"], "Vandaag kijk ik hem niet aan."],
  ["nakijken", ["to check"], "Vandaag kijk ik dat niet na."],
  ["toestaan", ["to allow"], "Vandaag sta ik dat niet toe."],
  ["meenemen", ["to take along"], "Vandaag neem ik dat niet mee."],
  ["afkomen", ["to be drawn to"], "Vandaag kom ik daar niet op af."],
  ["omgaan", ["to deal with"], "Vandaag ga ik daar niet mee om."],
  ["overgaan", ["to proceed to"], "Vandaag ga ik daar niet toe over."],
  ["uitkijken", ["to look out"], "Vandaag kijk ik niet uit."],
  ["klaarstaan", ["to stand ready"], "Vandaag sta ik niet klaar."],
  ["omhooggaan", ["to go up"], "Vandaag ga ik niet omhoog."],
  ["meelezen", ["to read along"], "Vandaag lees ik niet mee."],
  ["samenstellen", ["to compile"], "Vandaag stel ik dat niet samen."],
  ["rondbrengen", ["to deliver"], "Vandaag breng ik dat niet rond."],
  ["instappen", ["to get in"], "Vandaag stap ik niet in."],
  ["kwijtraken", ["to lose"], "Vandaag raak ik dat niet kwijt."],
  ["uitnodigen", ["to invite"], "Vandaag nodig ik hem niet uit."],
  ["ophangen", ["to hang (up)", "to hang (a person)"], "Vandaag hang ik dat niet op."],
  ["samenwerken", ["to cooperate"], "Vandaag werk ik niet samen."],
  ["voordringen", ["to jump the queue"], "Vandaag dring ik niet voor."],
])("%s (%j): %s", (verb, meanings, sentence) => {
  expect([...patternsOf(verb, false, meanings).keys()][0]).toBe(sentence);
});

test.each([
  ["toegaan", "Elke week gaat het er ook zo aan toe."],
  ["toenemen", "Elke week neemt dat ook toe."],
  ["voortkomen", "Elke week komt dat daar ook uit voort."],
])("%s is of things: %s", (verb, sentence) => {
  expect([...patternsOf(verb).keys()][0]).toBe(sentence);
});

test("zich is the object, of most", () => {
  expect([...patternsOf("inschrijven", true).keys()][0]).toBe("Vandaag schrijf ik me niet in.");
  expect([...patternsOf("afvragen", true).keys()][0]).toBe("Vandaag vraag ik me dat niet af.");
});

test("zich goes with the subject", () => {
  const sentences = [...patternsOf("aansluiten", true).keys()];
  expect(sentences.slice(0, 4)).toEqual([
    "Vandaag sluit ik me niet aan.",
    "Elke dag sluit jij je ook aan.",
    "Vandaag sluit mijn broer zich ook aan.",
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
      expect(inSight(sentence)).toMatch(
        /^\p{L}+(?: \p{L}+)? … \p{L}+(?: \p{L}+)? (?:dat )?(?:ook|niet) …\.$/u,
      );
      expect(form.name.startsWith(tense)).toBe(true);
    }
  },
);

test.each(["lopen", "overleven", "boogschieten"])("%s has none", (verb) => {
  expect(patternsOf(verb).size).toBe(0);
});
