import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize, wordAt } from "./tokens";

const kindsOf = (text: string, ...kinds: string[]) =>
  tokenize(text)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ["De Wit-Russische NAVO-troepen.", ["De", "Wit-Russische", "NAVO-troepen"]],
  ["Zijn foto's en zo’n A4'tje", ["Zijn", "foto's", "en", "zo’n", "A4'tje"]],
  ["'s-Gravenhage en ’s-Hertogenbosch", ["'s-Gravenhage", "en", "’s-Hertogenbosch"]],
  ["’s Avonds gaat 't licht uit, zag 'k.", ["’s", "Avonds", "gaat", "'t", "licht", "uit", "zag", "'k"]],
  ["‘s avonds zag hij 'm 'ns", ["‘s", "avonds", "zag", "hij", "'m", "'ns"]],
  ["'t Is 'n huis", ["'t", "Is", "'n", "huis"]],
  ["'Ja', zei hij, 'dat kan'.", ["Ja", "zei", "hij", "dat", "kan"]],
  ["‘Niet waar’, zei ze.", ["Niet", "waar", "zei", "ze"]],
  ["de letter 't' van 'thuis'", ["de", "letter", "t", "van", "thuis"]],
  ["zand- en grindwinning", ["zand", "en", "grindwinning"]],
  ["rock-'n-roll", ["rock-'n-roll"]],
  ["de 18-jarige uit de 16e-eeuwse stad", ["de", "18-jarige", "uit", "de", "16e-eeuwse", "stad"]],
  ["COVID-19 en MH17", ["COVID-19", "en", "MH17"]],
  ["Hans' fiets", ["Hans", "fiets"]],
  ["en/of (zo)iets", ["en", "of", "zo", "iets"]],
  ["co\u00ADalitie, caf\u0065\u0301", ["co\u00ADalitie", "caf\u0065\u0301"]],
  ["een gedachtestreep – of—twee", ["een", "gedachtestreep", "of", "twee"]],
])("the words of %s", (text, words) => expect(kindsOf(text, "word")).toEqual(words));

test.each([
  ["Het kost 1.000,50 euro.", ["1.000,50"]],
  ["80 procent om 20.30 uur of 12:15", ["80", "20.30", "12:15"]],
  ["de 3e, de 20ste en de 2de", ["3e", "20ste", "2de"]],
  ["Op 3. En op 4, ja.", ["3", "4"]],
  ["Het werd 2-1 in 1914-1918.", ["2", "1", "1914", "1918"]],
  ["1½ m²", ["1½"]],
  ["A4 en 3D", []], // words
])("the numbers of %s", (text, numbers) => expect(kindsOf(text, "number")).toEqual(numbers));

test("quotes, brackets and emoji are punctuation", () => {
  expect(kindsOf("„Ja” (‘nee’) 😀…", "punctuation").join("")).toBe("„”(‘’)😀…");
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  // Lone surrogates, NUL, bidirectional marks, and what words are made of.
  fc.string({
    unit: fc.constantFrom(
      "\ud800",
      "\udc00",
      "\0",
      "\u200f",
      "ש",
      "a",
      "1",
      ".",
      "-",
      "'",
      "’",
      "s",
      " ",
      "\u0301",
    ),
  }),
);

test("the tokens joined give the paragraph back, in order and without empty ones", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      expect(tokens.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start, end } of tokens) expect(start).toBeLessThan(end);
    }),
  );
});

test("wordAt gives the token of tokenize that contains the offset, or else ends there", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = tokenize(text).filter(({ kind }) => kind === "word" || kind === "number");
      for (let offset = -1; offset <= text.length + 1; offset++) {
        const expected =
          words.find(({ start, end }) => start <= offset && offset < end) ??
          words.find(({ end }) => end === offset);
        expect(wordAt(text, offset)).toEqual(expected ?? null);
      }
    }),
  );
});

test.each([
  [0, "Zo'n"],
  [3, "Zo'n"],
  [4, "Zo'n"], // the caret behind the word
  [5, "80"],
  [8, null], // the space before the quote
  [9, null],
  [10, "foto's"],
  [17, null],
  [99, null],
  [-1, null],
])("the word at %i", (offset, word) => {
  const text = "Zo'n 80  'foto's'";
  const token = wordAt(text, offset);
  expect(token && text.slice(token.start, token.end)).toBe(word);
});

test.each(["a", "1.", "'", "a-", ".", "a'b ", "😀"])(
  "200,000 characters of %j are read in one go",
  (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(tokenize(text).at(-1)?.end).toBe(text.length);
  },
);
