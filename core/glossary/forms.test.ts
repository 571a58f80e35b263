import fc from "fast-check";
import { expect, test } from "vitest";
import { type EntryInput, partsOfSpeech } from "./entry";
import { formParts, formsOf } from "./forms";

const formsIn = (lemma: string, partOfSpeech: EntryInput["partOfSpeech"], forms: string[] = []) =>
  formsOf({ lemma, partOfSpeech, forms });

test("a noun has its lemma, its plural and its diminutives, each once, also where they are given again", () =>
  expect(formsIn("Verkiezing", "noun", ["verkiezingen", "VERKIEZINGEN"])).toEqual([
    { form: "verkiezing", rest: "", apart: false },
    { form: "verkiezingen", rest: "", apart: false },
    { form: "verkiezinkje", rest: "", apart: false },
    { form: "verkiezinkjes", rest: "", apart: false },
  ]));

test.each([
  ["trad … op", { form: "trad", rest: "op", apart: true }, [["trad"], ["op"]]],
  ["trad ... op", { form: "trad", rest: "op", apart: true }, [["trad"], ["op"]]],
  [
    "gaat … de straat op",
    { form: "gaat", rest: "de straat op", apart: true },
    [["gaat"], ["de", "straat", "op"]],
  ],
  [
    "naar de stembus … gaan",
    { form: "naar", rest: "de stembus … gaan", apart: true },
    [["naar", "de", "stembus"], ["gaan"]],
  ],
  [
    "houd … de boot … af",
    { form: "houd", rest: "… de boot … af", apart: true },
    [["houd"], ["de", "boot"], ["af"]],
  ],
  ["af te dingen", { form: "af", rest: "te dingen", apart: false }, [["af", "te", "dingen"]]],
  ["’s ochtends", { form: "'s", rest: "ochtends", apart: false }, [["'s", "ochtends"]]],
  ["… op", { form: "op", rest: "", apart: false }, [["op"]]],
])("given: %s", (given, form, parts) => {
  const forms = formsIn("iets", "other", [given]);
  expect(forms).toContainEqual(form);
  expect(formParts(form)).toEqual(parts);
});

test.each([
  ["iemand de schuld geven", "phrase", { form: "de", rest: "schuld geven", apart: false }],
  ["het met iemand eens zijn", "phrase", { form: "het", rest: "met … eens zijn", apart: true }],
  ["zich herinneren", "verb", { form: "herinneren", rest: "", apart: false }],
  ["op zich", "phrase", { form: "op", rest: "zich", apart: false }],
  ["iets anders", "phrase", { form: "iets", rest: "anders", apart: false }],
  ["iemand", "pronoun", { form: "iemand", rest: "", apart: false }],
] as const)("%s: %s", (lemma, partOfSpeech, form) =>
  expect(formsIn(lemma, partOfSpeech)).toEqual(expect.arrayContaining([form])),
);

test("a reflexive verb is inflected as its verb", () =>
  expect(formsIn("zich aansluiten", "verb")).toContainEqual({ form: "sloot", rest: "aan", apart: true }));

test.each(["…", "—", "!?"])("%s has nothing to look for", (lemma) =>
  expect(formsIn(lemma, "other")).toEqual([]),
);

test("any lemma and any forms give forms without doubles, of whole words", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("constructor", "toString", "opconstructoren"),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...partsOfSpeech),
      fc.array(text, { maxLength: 3 }),
      (lemma, part, forms) => {
        const found = formsIn(lemma, part, forms);
        expect(new Set(found.map((form) => JSON.stringify(form))).size).toBe(found.length);
        for (const form of found) {
          const words = formParts(form).flat();
          expect(words.length).toBeGreaterThan(0);
          expect(words.every((word) => word !== "" && !/[\s…]/.test(word))).toBe(true);
        }
      },
    ),
  );
});
