import fc from "fast-check";
import { expect, test } from "vitest";
import { drawableText } from "./drawable-text";
import { loadTypeface } from "./typeface";

const { metrics } = await loadTypeface();
const has = (codePoint: number) => metrics.has(codePoint);
const draw = (text: string) => drawableText(text, has);

test.each([
  ["België, één, Oekraïne, coördinatie, Curaçao", "België, één, Oekraïne, coördinatie, Curaçao"],
  ["Łódź, Čapek, İstanbul, Ångström", "Łódź, Čapek, İstanbul, Ångström"],
  ["„quotes”, “quotes”, ‘quotes’, «quotes»", "„quotes”, “quotes”, ‘quotes’, «quotes»"],
  ["’s avonds – 50 € – 1½ … 20°", "’s avonds – 50 € – 1½ … 20°"],
  ["de ﬁets en de ﬂat", "de fiets en de flat"],
  ["ĳs en Ĳmuiden", "ijs en IJmuiden"],
  ["e\u0301e\u0301n", "één"],
  ["e\u00AD\u0301", "é"], // a soft hyphen between a letter and its accent
  ["regen\u00ADjas", "regenjas"],
  ["studente 👩‍🎓 in 🇧🇪, 👍🏽 1️⃣", "studente in , 1"],
  ["❤️ en ☀ en ©", "en en ©"],
  ["中文", "…"],
  ["het 中文 woord", "het … woord"],
  ["العربية en Москва", "… en …"],
  ["ậ en ș", "a en ș"],
  ["\uFEFFeen\u200B\n\ttwee\u2028drie ", "een twee drie"],
  ["12\u202F000 inwoners", "12\u00A0000 inwoners"],
  ["a\u0000b\uD800c", "ab…c"],
  ["\u202Egekeerd", "gekeerd"],
  ["", ""],
])("%s", (text, drawn) => expect(draw(text)).toBe(drawn));

test("whatever goes in, the font can draw what comes out, and drawing that again changes nothing", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(texts, (text) => {
      const drawn = draw(text);
      expect(Array.from(drawn).filter((char) => !has(char.codePointAt(0) ?? 0))).toEqual([]);
      expect(draw(drawn)).toBe(drawn);
    }),
    { numRuns: 1000 },
  );
});
