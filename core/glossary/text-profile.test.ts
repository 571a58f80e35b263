import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KnownStatus, type ProfileWord, textProfile } from "./text-profile";

const word = (lemma: string, input: Partial<ProfileWord> = {}): ProfileWord => ({
  lemma,
  partOfSpeech: "noun",
  band: 3,
  level: "B1",
  separable: false,
  sentence: 0,
  ...input,
});
const verb = (lemma: string, input: Partial<ProfileWord> = {}) =>
  word(lemma, { partOfSpeech: "verb", ...input });

// "De regering trad op. De oppositie treedt af, en treedt weer op. Het regime zwijgt."
const text = [
  word("de", { partOfSpeech: "determiner", band: 1, level: "A1" }),
  word("regering", { band: 1, level: "B1" }),
  verb("optreden", { band: 2, level: "B1", separable: true }),
  word("de", { partOfSpeech: "determiner", band: 1, level: "A1", sentence: 1 }),
  word("oppositie", { band: 3, level: "B2", sentence: 1 }),
  verb("aftreden", { band: 4, level: "B2", separable: true, sentence: 1 }),
  verb("optreden", { band: 2, level: "B1", separable: true, sentence: 1 }),
  word("het", { partOfSpeech: "determiner", band: 1, level: "A1", sentence: 2 }),
  word("regime", { band: 5, level: "B2", sentence: 2 }),
  verb("zwijgen", { band: 3, level: "B1", sentence: 2 }),
];

const lemmasOf = (words: readonly ProfileWord[], known: [string, KnownStatus][] = []) =>
  textProfile(words, new Map(known)).worthLearning.map(({ lemma }) => lemma);

describe("a text", () => {
  const known = new Map<string, KnownStatus>([
    ["de", "known"],
    ["het", "ignored"],
    ["optreden", "learning"],
    ["oppositie", "new"],
    ["huis", "known"],
  ]);
  const profile = textProfile(text, known);

  test("has its words by frequency band and by what is known of them", () => {
    expect(profile).toMatchObject({ words: 10, lemmas: 8 });
    expect(profile.bands).toEqual([
      { band: 1, lemmas: 3, words: 4, known: 2, learning: 0, new: 1 },
      { band: 2, lemmas: 1, words: 2, known: 0, learning: 1, new: 0 },
      { band: 3, lemmas: 2, words: 2, known: 0, learning: 0, new: 2 },
      { band: 4, lemmas: 1, words: 1, known: 0, learning: 0, new: 1 },
      { band: 5, lemmas: 1, words: 1, known: 0, learning: 0, new: 1 },
    ]);
  });

  test("has its separable verbs, the most frequent first", () => {
    expect(profile.separable).toEqual([
      { lemma: "optreden", count: 2 },
      { lemma: "aftreden", count: 1 },
    ]);
  });

  test("has the words worth learning first, without those that the learner has anything of", () => {
    expect(profile.worthLearning).toEqual([
      { lemma: "regering", partOfSpeech: "noun", count: 1, band: 1, sentences: [0] },
      { lemma: "zwijgen", partOfSpeech: "verb", count: 1, band: 3, sentences: [2] },
      { lemma: "aftreden", partOfSpeech: "verb", count: 1, band: 4, sentences: [1] },
      { lemma: "regime", partOfSpeech: "noun", count: 1, band: 5, sentences: [2] },
    ]);
  });
});

describe("worth learning", () => {
  test.each<[string, ProfileWord[], string[]]>([
    [
      "what is frequent in Dutch",
      [word("zeldzaam", { band: 6 }), word("gewoon", { band: 2 })],
      ["gewoon", "zeldzaam"],
    ],
    ["what is frequent in the text", [word("eens"), word("vaak"), word("vaak")], ["vaak", "eens"]],
    [
      "a word of no list after all others",
      [word("speelstraat", { band: 0, level: null }), word("hek", { band: 7 })],
      ["hek", "speelstraat"],
    ],
    ["as Dutch sorts where nothing else tells", [word("één"), word("eb")], ["eb", "één"]],
    ["no words of A1", [word("huis", { level: "A1" })], []],
    [
      "no pronouns, numerals or interjections",
      ["pronoun", "determiner", "numeral", "interjection", "other"].map((partOfSpeech) =>
        word("iets", { partOfSpeech }),
      ),
      [],
    ],
    ["what joins sentences", [word("hoewel", { partOfSpeech: "conjunction" })], ["hoewel"]],
    ["noun and verb as two", [word("optreden"), verb("optreden")], ["optreden", "optreden"]],
  ])("%s", (_, words, expected) => expect(lemmasOf(words)).toEqual(expected));

  test.each<KnownStatus>(["known", "learning", "new", "ignored"])("not what is %s", (status) => {
    expect(lemmasOf([word("regering")], [["regering", status]])).toEqual([]);
  });

  test("known lemmas are found whatever their capitals and apostrophes", () => {
    expect(
      lemmasOf(
        [word("EU-land"), word("sms’je")],
        [
          ["eu-land", "known"],
          ["sms'je", "known"],
        ],
      ),
    ).toEqual([]);
  });

  test("a sentence that has the word twice counts once", () => {
    const [found] = textProfile(
      [word("hek"), word("hek"), word("hek", { sentence: 4 })],
      new Map(),
    ).worthLearning;
    expect(found).toMatchObject({ count: 3, sentences: [0, 4] });
  });
});

test("a lemma that is two parts of speech stands in the better band, once", () => {
  const words = [word("leven", { band: 0 }), verb("leven", { band: 2 }), word("leven", { band: 4 })];
  expect(textProfile(words, new Map()).bands).toEqual([
    { band: 2, lemmas: 1, words: 3, known: 0, learning: 0, new: 1 },
  ]);
});

test("an empty text has an empty profile", () => {
  expect(textProfile([], new Map())).toMatchObject({
    words: 0,
    lemmas: 0,
    bands: [],
    level: { estimate: null, wordsPerSentence: 0 },
    separable: [],
    worthLearning: [],
  });
});

const anyWord = fc.record({
  lemma: fc.constantFrom("huis", "Huis", "optreden", "café", "sms'je", "één", "EU"),
  partOfSpeech: fc.constantFrom("noun", "verb", "pronoun"),
  band: fc.integer({ min: 0, max: 7 }),
  level: fc.constantFrom("A1", "B2", null),
  separable: fc.boolean(),
  sentence: fc.nat(5),
});
const anyKnown = fc.array(
  fc.tuple(
    fc.constantFrom("huis", "één", "eu"),
    fc.constantFrom<KnownStatus>("known", "learning", "new", "ignored"),
  ),
);

test("nothing is lost or counted twice", () => {
  fc.assert(
    fc.property(fc.array(anyWord), anyKnown, (words, known) => {
      const profile = textProfile(words, new Map(known));
      const sum = (of: (band: (typeof profile.bands)[number]) => number) =>
        profile.bands.reduce((total, band) => total + of(band), 0);
      expect(sum((band) => band.words)).toBe(words.length);
      expect(sum((band) => band.lemmas)).toBe(profile.lemmas);
      expect(sum((band) => band.known + band.learning + band.new)).toBe(profile.lemmas);
      for (const { lemma } of profile.worthLearning)
        expect(new Map<string, KnownStatus>(known).has(lemma.toLowerCase())).toBe(false);
    }),
  );
});
