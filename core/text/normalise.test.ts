import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseWord } from "./normalise";

test.each([
  ["Foto’s", "foto's"],
  ["‘s", "'s"],
  ["ʼt", "'t"],
  ["ĲSBEER", "ijsbeer"],
  ["ĳs", "ijs"],
  ["IJs", "ijs"],
  ["co\u00ADali\u00ADtie", "coalitie"],
  ["cafe\u0301", "café"],
  ["cafe\u00AD\u0301", "café"],
  ["Wit‑Russisch", "wit-russisch"],
  ["İstanbul", "i\u0307stanbul"],
  ["ISTANBUL", "istanbul"],
  ["Één", "één"],
])("%s → %s", (word, normalised) => expect(normaliseWord(word)).toBe(normalised));

test("is idempotent", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom("İ", "I", "i", "\u0307", "\u0301", "\u00AD", "ĳ", "Ĳ", "’", "Σ", "a", "\ud800"),
    }),
  );
  fc.assert(
    fc.property(word, (text) => {
      expect(normaliseWord(normaliseWord(text))).toBe(normaliseWord(text));
    }),
  );
});
