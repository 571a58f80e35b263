import fc from "fast-check";
import { expect, test } from "vitest";
import { type Expected, outcomes } from "./exercise";
import { gradeAnswer } from "./grade";
import { normaliseAnswer } from "./normalise-answer";
import { shownAnswer, tidyAnswer } from "./tidy-answer";

const words = new Set(
  `bieten boot boten bot een fietsen huis huizen kat kieken liep loop loopt lopen maand maanden mand muis muizen
  teveel tevoren verkiezing verkiezingen vind vindt vinden weiland word wordt worden woning zeven zweven`.split(
    /\s+/,
  ),
);
const knowledge = { isWord: (word: string) => words.has(word) };

const asked = (answer: string, others: Partial<Expected> = {}): Expected => ({
  ...{ answer, article: null, forms: [], synonyms: [] },
  ...others,
});
const grade = (expected: Expected, typed: string) => gradeAnswer(expected, typed, knowledge);
const outcome = (expected: Expected, typed: string) => {
  const { outcome, rating, articleRating } = grade(expected, typed);
  return [outcome, rating, articleRating];
};

test.each([
  // what is forgiven
  ["verkiezing", "verkiezing", "exact"],
  ["verkiezing", "  Verkiezing. ", "exact"],
  ["Nederlands", "nederlands", "exact"],
  ["Gisteren", "gisteren", "exact"],
  ["foto's", "foto’s", "exact"],
  ["foto’s", "foto`s", "exact"],
  ["zee-egel", "zee\u2011egel", "exact"],
  ["bĳten", "bijten", "exact"],
  ["op de hoogte", "op\u00A0de  hoogte", "exact"],
  ["a.u.b.", "a.u.b", "exact"],
  ["ziekenhuis", "zieken\u00ADhuis", "exact"],
  // accents
  ["creëren", "creeren", "accent"],
  ["café", "cafe", "accent"],
  ["cafe", "café", "accent"],
  ["coëfficiënt", "coefficiënt", "accent"],
  ["één", "een", "accent"], // though that is a word too
  ["knieën", "kniëen", "accent"],
  // one typo, in five letters or more
  ["verkiezing", "verkiezng", "typo"],
  ["verkiezing", "verkeizing", "typo"],
  ["verkiezing", "verkiezinng", "typo"],
  ["verkiezing", "werkiezing", "typo"],
  ["gelopen", "geloopen", "typo"],
  ["schrijven", "schrieven", "typo"],
  ["foto's", "fotos", "typo"],
  ["zee-egel", "zeeegel", "typo"],
  ["creëren", "creern", "typo"], // and its accent
  ["ziekenhuis", "zieken huis", "typo"],
  ["tevoren", "te voren", "typo"],
  ["op de hoogte", "op de hoogtte", "typo"],
  // no typo
  ["verkiezing", "verkezng", "wrong"],
  ["boot", "boott", "wrong"], // of four letters
  ["boot", "bot", "wrong"],
  ["huis", "muis", "wrong"],
  ["maand", "mand", "wrong"], // five letters, another word
  ["zeven", "zweven", "wrong"],
  ["bijten", "bieten", "wrong"],
  ["kijken", "kieken", "wrong"],
  ["bijten", "beiten", "wrong"], // ij is two letters here: which of ij and ei it is has to be learned
  ["te veel", "teveel", "wrong"],
  ["op de hoogte", "op te hoogte", "wrong"], // the typo's own word is short
  ["op de hoogte", "op hoogte", "wrong"],
  ["verkiezing", "", "wrong"],
  ["verkiezing", " … ", "wrong"],
  ["verkiezing", "stem", "wrong"],
  // split verbs
  ["trad … op", "trad … op", "exact"],
  ["trad … op", "trad op", "exact"],
  ["trad … op", "trad ... op", "exact"],
  ["trad … op", "Trad…op.", "exact"],
  ["trad … op", "trad", "wrong"],
  ["trad … op", "op trad", "wrong"],
  ["trad … op", "optrad", "wrong"],
  ["vertrok … weg", "vertrk … weg", "typo"],
  // an article that was not asked for
  ["boot", "de boot", "exact"],
  ["verkiezing", "een verkiezng", "typo"],
  ["het", "het", "exact"],
  ["het eens zijn", "eens zijn", "wrong"],
  ["het eens zijn", "het eens zijn", "exact"],
  ["eens zijn", "het eens zijn", "wrong"],
])("%j, typed %j: %s", (answer, typed, result) =>
  expect(outcome(asked(answer), typed)).toEqual([result, result === "wrong" ? 1 : 3, null]),
);

const huis = asked("huis", { article: "het", forms: ["huizen", "huisje"], synonyms: ["woning", "het pand"] });
const election = asked("verkiezing", { article: "de", forms: ["verkiezingen"] });
const deksel = asked("deksel", { article: "both" });
test.each([
  [huis, "het huis", ["exact", 3, 3]],
  [huis, "Het Huis.", ["exact", 3, 3]],
  [huis, "'t huis", ["exact", 3, 3]],
  [huis, "’t huis", ["exact", 3, 3]],
  [huis, "de huis", ["article", 3, 1]],
  [huis, "een huis", ["article", 3, 1]],
  [huis, "'n huis", ["article", 3, 1]],
  [huis, "huis", ["article", 3, 1]],
  [huis, "hethuis", ["wrong", 1, null]],
  [huis, "het", ["wrong", 1, null]],
  [huis, "het muis", ["wrong", 1, null]],
  [huis, "", ["wrong", 1, null]],
  [huis, "de huizen", ["form", 2, null]], // the plural's own article, and right
  [huis, "huisje", ["form", 2, null]],
  [huis, "de woning", ["synonym", 3, null]],
  [huis, "woning", ["synonym", 3, null]],
  [huis, "het pand", ["synonym", 3, null]],
  [huis, "pand", ["synonym", 3, null]],
  [election, "de verkiezng", ["typo", 3, 3]],
  [election, "het verkiezng", ["typo", 3, 1]],
  [election, "verkiezng", ["typo", 3, 1]],
  [asked("café", { article: "het" }), "het cafe", ["accent", 3, 3]],
  [asked("café", { article: "het" }), "de cafe", ["article", 3, 1]],
  [deksel, "de deksel", ["exact", 3, 3]],
  [deksel, "het deksel", ["exact", 3, 3]],
  [deksel, "'t deksel", ["exact", 3, 3]],
  [deksel, "een deksel", ["article", 3, 1]],
  [deksel, "deksel", ["article", 3, 1]],
  [asked("Tweede Kamer", { article: "de" }), "de tweede kamer", ["exact", 3, 3]],
  [asked("Tweede Kamer", { article: "de" }), "tweede kamer", ["article", 3, 1]],
])("$answer with its article $article, typed %j", (expected, typed, result) =>
  expect(outcome(expected, typed)).toEqual(result),
);

const lopen = { forms: ["loop", "loopt", "liep", "gelopen"] };
test.each([
  [asked("gelopen", lopen), "liep", "form"],
  [asked("loopt", lopen), "loop", "form"], // one letter, but a word
  [asked("vindt", { forms: ["vind", "vond"] }), "vind", "form"],
  [asked("wordt", { forms: ["word"] }), "word", "form"],
  [asked("trad … op", { forms: ["treedt … op", "optrad"] }), "treedt op", "form"],
  [asked("trad … op", { forms: ["treedt … op", "optrad"] }), "optrad", "form"],
  [asked("skypete", { forms: ["skypet"] }), "skypet", "form"], // in no list, but in the learner's own
  [asked("fiets", { synonyms: ["rijwiel", "cliché"] }), "rijwiel", "synonym"],
  [asked("fiets", { synonyms: ["rijwiel", "cliché"] }), "cliche", "synonym"],
  [asked("fiets", { synonyms: ["rijwiel"] }), "rijwil", "wrong"],
  [asked("rijwiel", { synonyms: ["rijwil"] }), "rijwil", "synonym"],
  [asked("loopt", { ...lopen, synonyms: ["liep"] }), "liep", "form"],
  [asked("loopt", { ...lopen, synonyms: ["loopt"] }), "loopt", "exact"],
])("$answer, typed %j: %s", (expected, typed, result) => expect(grade(expected, typed).outcome).toBe(result));

/** Written as "same[-removed][+added]". */
const written = (expected: Expected, typed: string) =>
  grade(expected, typed)
    .diff.map(({ kind, text }) => (kind === "same" ? text : `[${kind === "removed" ? "-" : "+"}${text}]`))
    .join("");

test.each([
  [huis, "het huis", "het huis"],
  [huis, " 'T  Huis. ", "het [-H][+h]uis"],
  [huis, "Het huis", "het huis"],
  [huis, "huis", "[+het ]huis"],
  [huis, "", "[+het huis]"],
  [huis, "fiets", "[-fiets][+het huis]"],
  [election, "de verkiezng", "de verkiez[+i]ng"],
  [deksel, "het deksel", "het deksel"],
  [deksel, "deksel", "[+de/het ]deksel"],
  [asked("foto's"), "foto’s", "foto's"],
  [asked("foto’s"), "fotos", "foto[+’]s"],
  [asked("Nederlands"), "nederlands", "[-n][+N]ederlands"],
  [asked("creëren"), "creeren", "cre[-e][+ë]ren"],
  [asked("trad … op"), "trad op", "trad … op"],
  [asked("trad … op"), "trad...af", "trad … [-af][+op]"],
  [asked("boot"), "de boot", "[-de ]boot"],
])("$answer, typed %j, is shown as %s", (expected, typed, diff) =>
  expect(written(expected, typed)).toBe(diff),
);

const letter = fc.constantFrom(..."abdeghijknoprstuvzëéï'-");
const word = fc.string({ unit: letter, minLength: 1, maxLength: 9 }).map((rest) => `a${rest}n`);
const phrase = fc
  .array(fc.oneof(word, fc.constantFrom("de", "het", "op", "te")), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "));
const article = fc.constantFrom("de" as const, "het" as const, "both" as const, null);
const expecteds = fc.record({
  answer: fc.oneof(
    phrase,
    fc.tuple(word, word).map((halves) => halves.join(" … ")),
  ),
  article,
  forms: fc.array(word, { maxLength: 3 }),
  synonyms: fc.array(phrase, { maxLength: 3 }),
});
const full = ({ answer, article }: Expected) =>
  article === null ? answer : `${article === "both" ? "het" : article} ${answer}`;
/** The answer, something near it, a form, or anything. */
const typedOf = (expected: Expected) =>
  fc.oneof(
    fc.constantFrom(full(expected), expected.answer, ...expected.forms, ...expected.synonyms),
    fc.nat({ max: 20 }).map((at) => full(expected).slice(0, at) + full(expected).slice(at + 1)),
    phrase,
    fc.string({ unit: "binary" }),
  );
const cases = expecteds.chain((expected) => fc.tuple(fc.constant(expected), typedOf(expected)));
const joined = (diff: ReturnType<typeof gradeAnswer>["diff"], kind: "removed" | "added") =>
  diff
    .filter((part) => part.kind === "same" || part.kind === kind)
    .map(({ text }) => text)
    .join("");

test("what was expected is exact, also in words that are in no list, and its diff has no change", () =>
  fc.assert(
    fc.property(expecteds, (expected) => {
      const { outcome, articleRating, diff } = grade(expected, full(expected));
      expect([outcome, articleRating]).toEqual(["exact", expected.article === null ? null : 3]);
      expect(diff.map(({ kind }) => kind)).toEqual(["same"]);
    }),
  ));

test("only a wrong answer is rated 1, and an article only where one was asked", () =>
  fc.assert(
    fc.property(cases, ([expected, typed]) => {
      const { outcome, rating, articleRating } = grade(expected, typed);
      expect(outcomes).toContain(outcome);
      expect(rating === 1).toBe(outcome === "wrong");
      if (expected.article === null) expect(articleRating).toBeNull();
      if (outcome === "article") expect(articleRating).toBe(1);
      if (outcome === "exact" || outcome === "accent") expect(articleRating).not.toBe(1);
    }),
  ));

test("the diff leads from what was typed to what was expected", () =>
  fc.assert(
    fc.property(cases, ([expected, typed]) => {
      const { diff } = grade(expected, typed);
      const to = joined(diff, "added");
      expect([
        shownAnswer(expected, "de"),
        shownAnswer(expected, "het"),
        shownAnswer(expected, null),
      ]).toContain(to);
      expect(joined(diff, "removed")).toBe(tidyAnswer(typed, to));
      for (const { text } of diff) expect(text).not.toBe("");
    }),
  ));

test("composed or not, with other spaces and quotes, it is graded the same", () =>
  fc.assert(
    fc.property(cases, ([expected, typed]) => {
      const { diff: _, ...graded } = grade(expected, typed);
      for (const variant of [
        typed.normalize("NFC"),
        typed.normalize("NFD"),
        ` ${typed.replaceAll(" ", "\u00A0 ")}\u00A0`,
        typed.replaceAll("'", "’"),
      ])
        expect(grade(expected, variant)).toMatchObject(graded);
    }),
  ));

test("answers are compared under a spelling that is its own", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const key = normaliseAnswer(text);
      expect(normaliseAnswer(key)).toBe(key);
    }),
  ));

test.each([
  ["of one letter", "a".repeat(2_000)],
  ["of full stops and spaces", ". ".repeat(1_000)],
  ["that is an article over and over", "het ".repeat(500)],
  ["of accents", "e\u0301".repeat(1_000)],
])("an answer of 2,000 characters %s is graded", (_, typed) => {
  const { outcome, diff } = grade(huis, typed);
  expect(outcome).toBe("wrong");
  expect(joined(diff, "added")).toMatch(/huis$/);
});

const streven = asked("streeft … na", {
  forms: ["streef … na", "streefde … na", "nastrevend", "nastrevende"],
});
const demonstreren = asked("gedemonstreerd", { forms: ["demonstreert", "demonstrerend", "demonstrerende"] });

// The ending of a verb is grammar, also where it makes no word; of other words it is spelling.
test.each([
  [streven, "streefd na", "form"],
  [streven, "streeff na", "typo"],
  [streven, "streeft naa", "wrong"], // too short to tell
  [demonstreren, "gedemonstreert", "form"],
  [demonstreren, "gedemonsteerd", "typo"],
  [asked("geweld", { forms: ["gewelden"] }), "gewelt", "typo"],
  [asked("bereid", { forms: ["bereide"] }), "bereit", "typo"],
  [asked("over het hoofd zien"), "over de hoofd zien", "form"],
  [asked("over het hoofd zien"), "over hoofd zien", "wrong"],
  [asked("de"), "het", "wrong"],
])("%j, typed %s: %s", (expected, typed, worth) => {
  expect(outcome(expected, typed)[0]).toBe(worth);
});

test.each([
  ["nam … af", "nam, af", "exact"],
  ["nam … af", "nam / af", "exact"],
  ["nam … af", "nam - af", "exact"],
  ["at … mee", "at_mee", "exact"],
  ["mee-eten", "mee, eten", "wrong"],
  ["nam … af", "nam", "wrong"],
])("%s, its halves typed %s: %s", (answer, typed, worth) => {
  expect(outcome(asked(answer), typed)[0]).toBe(worth);
});

test("the caps lock is no difference to show", () => {
  expect(grade(asked("geweld", { article: "het" }), "HET GEWELD").diff).toEqual([
    { kind: "same", text: "het geweld" },
  ]);
  expect(grade(asked("NAVO"), "NAVO").diff).toEqual([{ kind: "same", text: "NAVO" }]);
});
