import fc from "fast-check";
import { expect, test } from "vitest";
import { analysisTokens } from "./analysis-tokens";

const tokensOf = (sentence: string) =>
  analysisTokens(sentence).map(({ start, end }) => sentence.slice(start, end));

test.each([
  ["Hij belt op.", ["Hij", "belt", "op", "."]],
  ["“Ga weg!”, riep ze.", ["“", "Ga", "weg", "!", "”", ",", "riep", "ze", "."]],
  ["'Kom', zei hij.", ["'", "Kom", "'", ",", "zei", "hij", "."]],
  ["''Dat klopt'', zei hij.", ["''", "Dat", "klopt", "''", ",", "zei", "hij", "."]],
  [",,Nee'', riep ze.", [",,", "Nee", "''", ",", "riep", "ze", "."]],
  ["'s Avonds is 't koud.", ["'s", "Avonds", "is", "'t", "koud", "."]],
  ["Op 's-Gravenhage na.", ["Op", "'s-Gravenhage", "na", "."]],
  ["In de jaren '60 en ’t jaar erna.", ["In", "de", "jaren", "'60", "en", "’t", "jaar", "erna", "."]],
  [
    "‘Zij had ’s ochtends ‘t raam dicht’, zei Jan.",
    ["‘", "Zij", "had", "’s", "ochtends", "‘t", "raam", "dicht", "’", ",", "zei", "Jan", "."],
  ],
  ["‘60 euro’, zei hij in ’98.", ["‘", "60", "euro", "’", ",", "zei", "hij", "in", "’98", "."]],
  ["De foto's van Hans' fiets", ["De", "foto's", "van", "Hans'", "fiets"]],
  ["Zie dr. Jansen en J.P. Smit.", ["Zie", "dr.", "Jansen", "en", "J.P.", "Smit", "."]],
  ["Appels, peren, enz.", ["Appels", ",", "peren", ",", "enz."]],
  ["Hij woont bij de St. Jan.", ["Hij", "woont", "bij", "de", "St.", "Jan", "."]],
  ["Hij heet meester A.", ["Hij", "heet", "meester", "A", "."]],
  [
    "AZ&PC won (met 5%) van vader/moeder.",
    ["AZ&PC", "won", "(", "met", "5%", ")", "van", "vader/moeder", "."],
  ],
  ["1987-1989: mond- en klauwzeer", ["1987-1989", ":", "mond-", "en", "klauwzeer"]],
  ["De (tbs-)behandeling van de leraar(s).", ["De", "(tbs-)behandeling", "van", "de", "leraar(s)", "."]],
  ["Hans' fiets, Marx' werk", ["Hans'", "fiets", ",", "Marx'", "werk"]],
  ["'Leve Hans' riep hij", ["'", "Leve", "Hans", "'", "riep", "hij"]],
  ["Wacht... nee … ja?!", ["Wacht", "...", "nee", "…", "ja", "?", "!"]],
  ["Brussel - Gent -- Brugge", ["Brussel", "-", "Gent", "--", "Brugge"]],
  ['- " *', ["-", '"', "*"]],
  ["", []],
  ["  \t ", []],
])("%j", (sentence, tokens) => expect(tokensOf(sentence)).toEqual(tokens));

test.each([
  ["foto's", "word"],
  ["A4", "word"],
  ["5%", "number"],
  ["1.000,50", "number"],
  ["½", "number"],
  ["…", "punctuation"],
  ["€", "punctuation"],
])("%s is a %s", (token, kind) => expect(analysisTokens(token).map((one) => one.kind)).toEqual([kind]));

const anySentence = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aes.,'’\"()-–/&5 \n", "''", ",,", "é", "…"),
    fc.string({ unit: "binary" }),
  ),
  maxLength: 40,
});

test("of any text: all but the space is in one token, in order; none is empty", () =>
  fc.assert(
    fc.property(anySentence, (sentence) => {
      const tokens = analysisTokens(sentence);
      let last = 0;
      for (const { start, end } of tokens) {
        expect(sentence.slice(last, start)).toMatch(/^\s*$/);
        expect(sentence.slice(start, end)).toMatch(/^\S+$/);
        last = end;
      }
      expect(sentence.slice(last)).toMatch(/^\s*$/);
    }),
  ));
