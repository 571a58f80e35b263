import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "@/core/text/tokens";
import type { EntryInput } from "./entry";
import { findIn, findOccurrences, indexForms } from "./find-occurrences";
import { formsOf } from "./forms";
import { paragraphWords } from "./paragraph-words";

const entry = (lemma: string, partOfSpeech: EntryInput["partOfSpeech"], forms: string[] = []) => ({
  entryId: `${lemma} ${partOfSpeech}`,
  forms: formsOf({ lemma, partOfSpeech, forms }),
});

const entries = [
  ...["optreden", "aantrekken", "afstoten", "afnemen", "nastreven", "plaatsvinden", "opvolgen", "opgeven"],
  ...[
    "opklimmen",
    "toenemen",
    "aansluiten",
    "afkomen",
    "omkomen",
    "houden",
    "nemen",
    "trekken",
    "opbellen",
    "aanspreken",
  ],
].map((lemma) => entry(lemma, "verb"));

const nouns = [entry("verkiezing", "noun"), entry("regime", "noun"), entry("Russisch", "adjective")];

const phrases = [
  entry("de straat op gaan", "phrase", ["gingen … de straat op", "gaat … de straat op"]),
  entry("straat", "noun"),
  entry("iemand de schuld geven van", "phrase", ["geeft … de schuld voor"]),
  entry("naar de stembus gaan", "phrase", ["naar de stembus … gaan"]),
  entry("tot nu toe", "phrase"),
  entry("nog steeds", "phrase"),
  entry("a.u.b.", "other"),
];

const found = (dutch: string) =>
  findOccurrences(dutch, [...entries, ...nouns, ...phrases]).map(
    ({ entryId, ranges }) =>
      `${entryId.replace(/ \w+$/, "")}: ${ranges.map(([start, end]) => dutch.slice(start, end)).join(" … ")}`,
  );

test.each([
  [
    "Aan het begin van de week trad het Wit-Russische veiligheidsapparaat met bruut geweld op tegen de betogers.",
    ["optreden: trad … op"],
  ],
  [
    "Minsk en Moskou trekken elkaar aan en stoten elkaar af",
    ["aantrekken: trekken … aan", "afstoten: stoten … af"],
  ],
  ["Naarmate de week vorderde, nam het geweld af.", ["afnemen: nam … af"]],
  [
    "Het Kremlin streeft nog steeds eenwording na, maar wel nadrukkelijk onder de leiding van Poetin.",
    ["nastreven: streeft … na", "nog steeds: nog steeds"],
  ],
  [
    "Daar vond ook een betoging van aanhangers van de Wit-Russische president plaats, waar enkele duizenden mensen op afkwamen.",
    ["plaatsvinden: vond … plaats", "afkomen: afkwamen"],
  ],
  ["Zeker twee demonstranten kwamen om.", ["omkomen: kwamen … om"]],
  [
    "Op sommige plekken leken leden zich zelfs aan te sluiten bij de demonstranten.",
    ["aansluiten: aan te sluiten"],
  ],
  [
    "Wij zullen geen bevelen om een nieuwe verkiezing te houden opvolgen.",
    ["verkiezing: verkiezing", "houden: houden", "opvolgen: opvolgen"],
  ],
  [
    "Op zondag gingen tegenstanders de straat op. De oppositie zweeg.",
    ["de straat op gaan: gingen … de straat op"],
  ],
  [
    "Hij geeft inmenging de schuld voor de protesten.",
    ["iemand de schuld geven van: geeft … de schuld voor"],
  ],
  [
    "… de Wit-Russen opnieuw naar de stembus te laten gaan.",
    ["naar de stembus gaan: naar de stembus … gaan"],
  ],
  ["Verkiezingen in het REGIME", ["verkiezing: Verkiezingen", "regime: REGIME"]],
  ["de Russische president", ["Russisch: Russische"]],
  ["Kom a.u.b. naar de straat.", ["a.u.b.: a.u.b", "straat: straat"]],
  // Of two verbs before one particle the nearer; the other is found as itself.
  ["Zij trekken weg, hij belt haar op.", ["trekken: trekken", "opbellen: belt … op"]],
])("%s", (dutch, expected) => expect(found(dutch)).toEqual(expected));

test.each([
  ["Hij klimt op de dijk.", []], // a preposition
  ["Dat nam hij tot nu toe.", ["nemen: nam", "tot nu toe: tot nu toe"]],
  ["de Wit-Russische president", []], // a hyphenated compound is a word of its own
  ["de verkiezingsuitslag", []],
  ["Hij trad daar. Sta op!", []], // within one sentence
  ["Hij trad in Minsk op het podium.", []],
  [`Hij trad ${"heel ".repeat(21)}op.`, []],
  ["Zij spraken de man aan de deur.", []],
  ["nog, steeds", []],
])("%s", (dutch, expected) => expect(found(dutch)).toEqual(expected));

test("entries with the same form are all given, in the order of their ids", () => {
  const leven = [entry("leven", "verb"), entry("leven", "noun")];
  expect(findOccurrences("Het leven is goed.", leven)).toEqual([
    { entryId: "leven noun", ranges: [[4, 9]] },
    { entryId: "leven verb", ranges: [[4, 9]] },
  ]);
});

test("an entry with two forms for the same words is given once", () => {
  const twice = [{ entryId: "x", forms: [...formsOf({ lemma: "op", partOfSpeech: "other", forms: [] })] }];
  expect(findOccurrences("op en op", [...twice, ...twice])).toEqual([
    { entryId: "x", ranges: [[0, 2]] },
    { entryId: "x", ranges: [[6, 8]] },
  ]);
});

const index = indexForms([
  ...entries,
  ...nouns,
  ...phrases,
  entry("geweld", "noun"),
  entry("op", "preposition"),
]);
const piece = fc.constantFrom(
  ...[
    "trad",
    "op",
    "aan",
    "te",
    "sluiten",
    "nam",
    "af",
    "de",
    "straat",
    "gingen",
    "tot",
    "nu",
    "toe",
    "geweld",
  ],
  ...["trekken", "elkaar", "Regime", "nog", "steeds", ",", ". Het", "(", "“", "…", "-", "\n", "é", "😀"],
);
const paragraph = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));

test("ranges are whole words in the text, in order; what overlaps is the same; the forms of its words suffice", () => {
  fc.assert(
    fc.property(paragraph, (dutch) => {
      const words = paragraphWords(dutch);
      const occurrences = findIn(index, words);
      const starts = new Set(tokenize(dutch).map(({ start }) => start));
      const ends = new Set(tokenize(dutch).map(({ end }) => end));
      const looked = new Set(words.map(({ text }) => text));
      const owner = new Map<number, string>();
      let previous = 0;
      for (const { ranges } of occurrences) {
        expect(ranges[0]?.[0]).toBeGreaterThanOrEqual(previous);
        previous = ranges[0]?.[0] ?? 0;
        let reached = -1;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThan(reached);
          expect(end).toBeGreaterThan(start);
          expect(starts.has(start) && ends.has(end)).toBe(true);
          reached = end;
          for (let at = start; at < end; at++) {
            expect(owner.get(at) ?? JSON.stringify(ranges)).toBe(JSON.stringify(ranges));
            owner.set(at, JSON.stringify(ranges));
          }
        }
      }
      const lookedUp = new Map([...index].filter(([word]) => looked.has(word)));
      expect(findIn(lookedUp, words)).toEqual(occurrences);
    }),
  );
});

test("a lemma of letters is found where it stands alone", () => {
  const lemma = fc.stringMatching(/^[a-zé]{1,12}( [a-zé]{1,12}){0,3}$/);
  fc.assert(
    fc.property(lemma, (word) => {
      const one = [{ entryId: "1", forms: formsOf({ lemma: word, partOfSpeech: "other", forms: [] }) }];
      const placeholders = /^(?:iemand|iets|zich) | (?:iemand|iets)(?: |$)/.test(word);
      fc.pre(!placeholders);
      expect(findOccurrences(word, one)).toEqual([{ entryId: "1", ranges: [[0, word.length]] }]);
    }),
  );
});
