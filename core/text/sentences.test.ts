import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "./sentences";

/** Written with | where one sentence ends and the next begins. */
const split = (text: string, language: "nl" | "en") => {
  const plain = text.replaceAll("|", " ");
  return splitSentences(plain, language)
    .map(({ start, end }) => plain.slice(start, end))
    .join("|");
};

test.each([
  "Dat werd niet toegelicht.|Het Kremlin zweeg.",
  "Rusland bereid om regime te steunen",
  "Wat nu?!|Niemand weet het…|Of toch?|Ja!",
  "Ik weet het niet... misschien morgen.",
  "Volgens dr. Bakker en mr. De Vries is dat zo.|Prof. Jansen zwijgt.",
  "Steden als o.a. Gent, bijv. Brugge, d.w.z. Vlaanderen.|Klaar.",
  "Dat lukte m.b.v. Europa.|Zie blz. 3, nr. 5 en art. 12.",
  "Appels, peren enz.|Daarna kwam ca. 20 procent.",
  "Appels, peren enz. waren op.",
  "Premier J.P. Balkenende sprak.|Daarna sprak C. Th. Lion.",
  "Dat was plan B.|Daarna volgde plan C.",
  "Op 3. mei kwam hij om 20.30 uur.|Op 12 jan. 2020 niet.",
  "Dat was in 2006.|De rest volgde.",
  "1. Inleiding",
  "Zij wonen in de VS.|Dat is ver.",
  "Zij heeft er een in St. Petersburg.",
  'Hij zei: "Ik zal hem opvolgen."|De oppositie zweeg.',
  "'Ja!' zei hij.|‘Nee!’ riep ze.|„Kom je?” vroeg hij.",
  "‘En hoe geraak ik thuis?’, vroeg hij.|Ik zweeg.",
  "‘Van wie is deze kat?|Hij komt elke dag.’|De volgende ochtend wist ik het.",
  "Hij lachte (dat zag ik.)|Toen ging hij.",
  "Hij kwam.|(Zij niet.)|Toen ging hij.",
  "Het regent.|'s Avonds klaart het op.|’t Is koud.|'k Heb kou.",
  'Het regent.|"\'s Avonds niet", zei hij.',
  "De krant nu.nl meldde het.|80 mensen lazen dat.",
  "Goed.|– Nee.",
  ",,Zo is het gegaan. ''|Dat was het.",
  'Zij zei: " Kom maar. "|De rest zweeg.',
  "Dat is van mij.|Dit niet.",
])("nl: %s", (text) => expect(split(text, "nl")).toBe(text));

test.each([
  "Mr. Jones met Mrs. Smith in the U.S. Senate.|They talked.",
  "She likes fruit, e.g. apples, i.e. Cox.|So did I.|Nobody else did.",
  "He lives in the U.S.|The rest do not.",
  "No.|I won't see No. 10.",
  'It is 5 p.m. now.|"Really?" she asked.|“Yes.”|He left.',
  "The dogs' bowl.|It’s empty.",
])("en: %s", (text) => expect(split(text, "en")).toBe(text));

test("an empty line ends a sentence, a line break does not", () => {
  const text = "Een titel\n\nEen regel\nen nog een.";
  expect(splitSentences(text, "nl")).toEqual([
    { start: 0, end: 9 },
    { start: 11, end: 32 },
  ]);
});

test.each(["", "  \n "])("%j has no sentences", (text) => expect(splitSentences(text, "nl")).toEqual([]));

test("sentences are in order, apart, trimmed, and leave out nothing but space", () => {
  const pieces = fc.constantFrom(
    "Hij ",
    "kwam",
    ". ",
    ".",
    "? ",
    "…",
    '"',
    "'s ",
    " ",
    "\n\n",
    "dr. ",
    "J.",
    "80",
    "\ud800",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("nl" as const, "en" as const), (paragraph, language) => {
      let end = 0;
      for (const sentence of splitSentences(paragraph, language)) {
        expect(paragraph.slice(end, sentence.start).trim()).toBe("");
        const slice = paragraph.slice(sentence.start, sentence.end);
        expect(slice).not.toBe("");
        expect(slice.trim()).toBe(slice);
        end = sentence.end;
      }
      expect(paragraph.slice(end).trim()).toBe("");
    }),
  );
});
