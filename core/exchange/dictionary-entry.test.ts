import fc from "fast-check";
import { expect, test } from "vitest";
import { type DictionaryEntry, dictionaryItem } from "./dictionary-entry";

const entry = (part: Partial<DictionaryEntry>): DictionaryEntry => ({
  headword: "huis",
  partOfSpeech: null,
  article: null,
  meanings: ["house"],
  ...part,
});

test.each([
  ["spaces and line ends", { headword: " ten\n gevolge  van " }, { headword: "ten gevolge van" }],
  ["one-letter ij, other hyphens", { headword: "ĳs‐" }, { headword: "ijs-" }],
  ["FreeDict's dots", { headword: "... aanvoelen" }, { headword: "aanvoelen" }],
  ["a loose accent", { headword: "cafe\u0301" }, { headword: "café" }],
  ["direction marks", { meanings: ["\u202Ehouse\u0007"] }, { meanings: ["house"] }],
  ["meanings twice or empty", { meanings: ["house", "", " house "] }, { meanings: ["house"] }],
  ["an article of a verb", { partOfSpeech: "verb", article: "de" } as const, { article: null }],
  ["an article of a noun", { partOfSpeech: "noun", article: "het" } as const, { article: "het" }],
])("%s", (_, raw, expected) => {
  expect(dictionaryItem(1, entry(raw))).toMatchObject({ entry: expected });
});

test.each([
  ["headwordMissing", { headword: " \u00AD" }],
  ["headwordTooLong", { headword: "a".repeat(201) }],
  ["meaningMissing", { meanings: ["", " "] }],
  ["invalidUtf8", { meanings: ["caf\uFFFD"] }],
])("%s", (reason, raw) => {
  expect(dictionaryItem(7, entry(raw))).toMatchObject({ problem: { line: 7, reason } });
});

test("a long meaning is cut at a space, and the thirty-first left out", () => {
  const meanings = ["word ".repeat(200), ...Array.from({ length: 40 }, (_, i) => `m${i}`)];
  const item = dictionaryItem(1, entry({ meanings }));
  if (!("entry" in item)) throw new Error("refused");
  expect(item.entry.meanings).toHaveLength(30);
  expect(item.entry.meanings[0]).toMatch(/^(?:word )+word…$/);
});

test("whatever comes in, what goes out is within the bounds", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", " ", "\n", "\0", "\uD800", "é", "e\u0301", "😀", "\u202E"),
  });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 40 }), (headword, meanings) => {
      const item = dictionaryItem(1, entry({ headword, meanings }));
      if (!("entry" in item)) return;
      const all = [item.entry.headword, ...item.entry.meanings];
      for (const value of all) {
        expect(value).toMatch(/^\S(?:.*\S)?$/u);
        expect(value.isWellFormed() && !/[\p{Cc}\u202E]/u.test(value)).toBe(true);
      }
      expect(new Set(item.entry.meanings).size).toBe(item.entry.meanings.length);
    }),
  );
});
