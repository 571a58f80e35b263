import fc from "fast-check";
import { expect, test } from "vitest";
import { inflect } from "./inflect";
import { irregularVerbs } from "./irregular-verbs";

const named = (lemma: string, partOfSpeech: string, known = {}) =>
  inflect(lemma, partOfSpeech, known).map(
    ({ words, name, apart }) => `${name}: ${words}${apart ? " (apart)" : ""}`,
  );

test("a separable verb has its forms joined and split", () =>
  expect(named("optreden", "verb")).toEqual([
    "infinitive: optreden",
    "presentFirst: optreed",
    "presentThird: optreedt",
    "presentPlural: optreden",
    "pastSingular: optrad",
    "pastPlural: optraden",
    "pastParticiple: opgetreden",
    "presentParticiple: optredend",
    "presentParticipleInflected: optredende",
    "teInfinitive: op te treden",
    "presentFirst: treed op (apart)",
    "presentThird: treedt op (apart)",
    "presentPlural: treden op (apart)",
    "pastSingular: trad op (apart)",
    "pastPlural: traden op (apart)",
  ]));

test("zijn is complete", () =>
  expect(named("zijn", "verb")).toEqual([
    "infinitive: zijn",
    "presentFirst: ben",
    "presentFirst: wees",
    "presentThird: is",
    "presentThird: bent",
    "presentThird: weest",
    "presentPlural: zijn",
    "pastSingular: was",
    "pastPlural: waren",
    "pastParticiple: geweest",
    "presentParticiple: zijnd",
    "presentParticipleInflected: zijnde",
    "subjunctive: zij",
    "subjunctive: ware",
  ]));

test.each([
  ["hond", "noun", { plurals: [] }, "plural", []],
  ["bank", "noun", { plurals: ["banken"] }, "plural", ["banken"]],
  ["jagen", "verb", { past: ["jaagde", "jaagden"] }, "pastSingular", ["jaagde"]],
  ["jagen", "verb", { past: ["joeg/jaagde", "joegen/jaagden"] }, "pastPlural", ["joegen", "jaagden"]],
  [
    "optreden",
    "verb",
    { particle: "op", past: ["trad op", "traden op"] },
    "pastSingular",
    ["optrad", "trad op"],
  ],
  [
    "optreden",
    "verb",
    { particle: "op", past: ["optrad", "optraden"] },
    "pastPlural",
    ["optraden", "traden op"],
  ],
  ["voorkomen", "verb", { particle: null }, "pastParticiple", ["voorkomen"]],
  ["voorkomen", "verb", { particle: "voor" }, "pastParticiple", ["voorgekomen"]],
  ["voorkomen", "verb", {}, "pastParticiple", ["voorgekomen", "voorkomen"]],
  ["ondergaan", "verb", {}, "pastParticiple", ["ondergaan", "ondergegaan"]],
  ["voorkomen", "verb", { particle: null }, "teInfinitive", []],
  ["uniek", "adjective", { degrees: null }, "comparative", []],
  ["erg", "adjective", { degrees: ["erger", "-"] }, "superlative", []],
  ["beige", "adjective", { inflected: "beige" }, "inflected", ["beige"]],
])("what the dictionary says of %s wins: %s %o", (lemma, partOfSpeech, known, name, words) =>
  expect(
    inflect(lemma, partOfSpeech, known as Parameters<typeof inflect>[2])
      .filter((form) => form.name === name)
      .map((form) => form.words),
  ).toEqual(words),
);

test.each(["", "zich aansluiten", "op straat"])("%j has no forms", (lemma) =>
  expect([...inflect(lemma, "verb"), ...inflect(lemma, "noun")]).toEqual([]),
);

test("other parts of speech have no forms", () => expect(inflect("opnieuw", "adverb")).toEqual([]));

const letters = fc.string({
  unit: fc.constantFrom(..."abdefgiklmnoprstuvwzéëij'-E"),
  minLength: 1,
  maxLength: 12,
});
const anyLemma = fc.oneof(
  letters,
  fc.constantFrom("constructor", "opconstructoren", "toString", "__proto__", "ë"),
);

test("of any lemma: the lemma first, no form empty, none twice, the same again", () =>
  fc.assert(
    fc.property(anyLemma, fc.constantFrom("noun", "verb", "adjective"), (lemma, partOfSpeech) => {
      const forms = inflect(lemma, partOfSpeech);
      expect(forms[0]?.words).toBe(partOfSpeech === "verb" ? lemma.toLowerCase() : lemma);
      for (const { words, apart } of forms) expect(words).toMatch(apart ? /^\S+ \S+$/ : /^\S+(?: \S+)*$/);
      expect(new Set(forms.map((form) => JSON.stringify(form))).size).toBe(forms.length);
      expect(inflect(lemma, partOfSpeech)).toEqual(forms);
    }),
  ));

test("a weak verb has a past in -de or -te, and that with n; its participle has the same consonant", () => {
  const stem = fc.tuple(
    fc.constantFrom("", "b", "fl", "kr", "str", "w"),
    fc.constantFrom("a", "e", "o", "ij", "oe", "ui", "ie"),
    fc.constantFrom("kk", "tt", "dd", "lp", "ng", "nd", "st", "rk", "ss"),
  );
  fc.assert(
    fc.property(stem, (parts) => {
      const verb = `${parts.join("")}en`;
      fc.pre(!irregularVerbs.has(verb));
      const of = (name: string) => inflect(verb, "verb").find((form) => form.name === name)?.words ?? "";
      expect(of("pastSingular")).toMatch(/[dt]e$/);
      expect(of("pastPlural")).toBe(`${of("pastSingular")}n`);
      expect(of("pastParticiple").at(-1)).toBe(of("pastSingular").at(-2));
    }),
  );
});
