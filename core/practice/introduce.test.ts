import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseNew, type Introducible, interferes } from "./introduce";

const entry = (lemma: string, meanings: string[] = [], partOfSpeech = "noun"): Introducible => ({
  ...{ id: lemma, lemma, meanings, partOfSpeech },
});

test.each([
  // look-alikes
  ["huur", "duur", true],
  ["kopen", "lopen", true],
  ["leggen", "liggen", true],
  ["kennen", "kunnen", true],
  ["trekken", "drukken", true],
  ["verklaring", "verkiezing", true],
  ["vergadering", "verandering", true],
  ["eigenlijk", "eindelijk", true],
  ["gebruiken", "gebeuren", true],
  ["Belg", "berg", true],
  ["bank", "bank", true],
  ["zich herinneren", "herinneren", true],
  ["zee", "zes", false],
  ["huis", "fiets", false],
  ["brood", "bord", false],
  ["schouder", "schotel", false],
  ["woonkamer", "slaapkamer", false],
  ["vrijheid", "waarheid", false],
  ["belasting", "bedoeling", false],
  ["vriendelijk", "vervelend", false],
  ["verschrikkelijk", "verschillend", false],
  // a prefix and nothing else tells them apart: separable, inseparable, of nouns too
  ["uitgeven", "opgeven", true],
  ["afspraak", "toespraak", true],
  ["aankomst", "toekomst", true],
  ["betalen", "vertalen", true],
  ["ontwerp", "onderwerp", true],
  ["zich inschrijven", "voorschrijven", true],
  // but not from the word without it, which helps to learn the other
  ["geven", "opgeven", false],
  ["staan", "bestaan", false],
  // nor where too little follows for it to be one
  ["onder", "verder", false],
])("by their letters, %s and %s: %s", (a, b, expected) => {
  expect(interferes(entry(a), entry(b))).toBe(expected);
  expect(interferes(entry(b), entry(a))).toBe(expected);
});

test.each([
  ["vergroten", ["to increase", "to enlarge"], "verhogen", ["to raise; to increase"], "verb", true],
  ["vergroten", ["to increase (in size)"], "ophogen", ["increase"], "verb", true],
  ["starten", ["to start"], "aanvangen", ["To start, begin"], "verb", true],
  ["oever", ["bank (of a river)"], "kredietinstelling", ["a bank"], "noun", true],
  ["angst", ["the fear"], "vrees", ["fear!"], "noun", true],
  ["café", ["café"], "kroeg", ["cafe\u0301"], "noun", true],
  ["vergroten", ["to enlarge"], "stemmen", ["to vote"], "verb", false],
  ["wel", ["(particle)"], "toch", ["(particle)"], "adverb", false],
  ["straks", [], "meteen", [], "adverb", false],
  ["lenen", ["to lend"], "uitlenen", ["to lend out"], "verb", false],
  ["aan", ["to"], "zonder", ["without"], "preposition", false],
])("%s %j and %s %j (%s): %s", (a, meaningsOfA, b, meaningsOfB, partOfSpeech, expected) =>
  expect(interferes(entry(a, meaningsOfA, partOfSpeech), entry(b, meaningsOfB, partOfSpeech))).toBe(expected),
);

test("a verb and a noun of one meaning are asked for in other words", () => {
  expect(interferes(entry("toename", ["increase"]), entry("vergroten", ["to increase"], "verb"))).toBe(false);
});

const deck = [
  entry("huur", ["rent"]),
  entry("duur", ["expensive"], "adjective"),
  entry("fiets", ["bicycle"]),
  entry("verhogen", ["to increase"], "verb"),
  entry("rijwiel", ["bicycle"]),
  entry("wolk", ["cloud"]),
];

test.each([
  ["the first, without those that interfere with one before", [], 10, ["huur", "fiets", "verhogen", "wolk"]],
  ["not more than asked for", [], 2, ["huur", "fiets"]],
  ["none", [], 0, []],
  ["nor with one of today", [entry("vergroten", ["increase"], "verb")], 10, ["huur", "fiets", "wolk"]],
  ["in place of one passed over, the next", [entry("muur"), entry("wolf")], 2, ["fiets", "verhogen"]],
])("%s", (_, today, limit, expected) =>
  expect(chooseNew(deck, today, limit).map(({ lemma }) => lemma)).toEqual(expected),
);

test("what is chosen keeps its order, and no two of it interfere", () => {
  const words = fc.constantFrom(...deck, entry("vuur"), entry("wolf"), entry("opgeven"), entry("afgeven"));
  fc.assert(
    fc.property(fc.array(words), fc.array(words, { maxLength: 3 }), fc.nat(8), (candidates, today, limit) => {
      const chosen = chooseNew(candidates, today, limit);
      expect(chosen.length).toBeLessThanOrEqual(limit);
      const places = chosen.map((one) => candidates.indexOf(one));
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      for (const [i, one] of chosen.entries())
        for (const other of [...today, ...chosen.slice(i + 1)]) expect(interferes(one, other)).toBe(false);
      if (chosen.length < limit)
        for (const one of candidates)
          expect([...today, ...chosen].some((other) => interferes(one, other))).toBe(true);
    }),
  );
});
