import { expect, test } from "vitest";
import { Candidates, type SeenWords } from "./candidates";
import { tagNumber, tags } from "./tags";
import { smallDutch } from "./testing/small-dutch";

const { table, verbs } = smallDutch();
const seen: SeenWords = {
  further: new Map([["ruis", [{ lemma: "ruisen", tag: tagNumber("verb.presentFirst"), band: 0 }]]]),
  usual: new Map([
    ["leden", new Set([tagNumber("noun.plural")])],
    ["leed", new Set([tagNumber("adverb")])],
  ]),
};
const candidates = new Candidates(table, seen, verbs.keys());

const shown = (word: string) =>
  candidates.of(word).candidates.map(({ lemma, tag, source }) => `${lemma} ${tags[tag]} ${source}`);

test.each([
  ["huizen", ["huis noun.plural list"]],
  ["Huizen", ["huis noun.plural list", "Huizen name name"]],
  ["húízen", ["huis noun.plural list"]], // accents that only stress
  ["ideeën", ["idee noun.plural list"]],
  ["Gent", ["Gent name list"]],
  [
    "voorkomen",
    [
      "voorkomen verb.infinitive list",
      "voorkomen verb.presentPlural list",
      "voorkomen verb.pastParticiple list",
    ],
  ],
  ["opgeroepen", ["oproepen verb.pastParticiple list"]],
  ["opwerkt", ["opwerken verb.presentThird list"]],
  ["ruis", ["ruisen verb.presentFirst list"]],
  ["verkiezingsuitslagen", ["verkiezingsuitslag noun.plural compound"]],
  ["24-jarige", ["24-jarig adjective.inflected compound"]],
  ["2020", ["2020 numeral guess"]],
  ["3e", ["3e numeral guess"]],
  [",", [", other guess"]],
  ["…", ["… other guess"]],
])("%s: %j", (word, expected) => expect(shown(word)).toEqual(expected));

test.each([
  ["blorken", ["blork noun.plural guess", "blorken verb.infinitive guess", "blorken noun.singular guess"]],
  ["gedruizigheden", ["gedruizigheid noun.plural guess"]],
  ["blorkje", ["blork noun.diminutive guess"]],
  ["blorkige", ["blorkig adjective.inflected guess"]],
  ["geblorkeerd", ["geblorkeren verb.pastParticiple guess"]],
  ["Blorkistan", ["Blorkistan name name"]],
  // A verb with a particle that no list has it with.
  ["opging", ["opgaan verb.pastSingular guess"]],
  ["aanliep", ["aanlopen verb.pastSingular guess"]],
  ["opgegaan", ["opgaan verb.pastParticiple guess"]],
])("%s, which no list has, may be %j", (word, expected) =>
  expect(shown(word)).toEqual(expect.arrayContaining(expected)),
);

test.each(["huizen", "ruis", "Gent"])("%s stands in a list: nothing is guessed of it", (word) =>
  expect(shown(word).filter((one) => one.endsWith("guess"))).toEqual([]),
);

test("of a frequent word the tags that it was seen with come first, and only they are ranked", () => {
  const { candidates: all, ranked } = candidates.of("leden");
  expect(all.map(({ lemma }) => lemma)).toEqual(["lid", "lijden"]);
  expect(ranked).toBe(1);
});

test("where none of them is possible, all are ranked", () => {
  const { candidates: all, ranked } = candidates.of("leed");
  expect(ranked).toBe(all.length);
  expect(new Set(all.map(({ lemma }) => lemma))).toEqual(new Set(["leed", "lijden"]));
});

test("the verbs that a word can be, each once, without inflected participles", () => {
  expect(candidates.of("voorkomen").verbs).toEqual([{ lemma: "voorkomen", band: 2, candidates: [0, 1, 2] }]);
  expect(candidates.of("lopende").verbs).toEqual([]);
  expect(candidates.of("huis").verbs).toEqual([]);
});

test("a compound keeps its parts; a word of a list has none", () => {
  expect(candidates.of("stadshuis").parts.map(({ text }) => text)).toEqual(["stad", "huis"]);
  expect(candidates.of("huis").parts).toEqual([]);
});

test.each([
  [",", true],
  ["”", true],
  ["%", false],
  ["en", false],
])("%s ends a clause: %s", (word, ends) => expect(candidates.of(word).endsClause).toBe(ends));

test("asked again, the answer is the same object", () =>
  expect(candidates.of("huizen")).toBe(candidates.of("huizen")));

test.each(["", "'", "-", "x", "’t", "a-b", "ß", "漢字", "\u0301", "😀"])("%j has some candidate", (word) =>
  expect(candidates.of(word).candidates.length).toBeGreaterThan(0),
);
