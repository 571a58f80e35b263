import fc from "fast-check";
import { expect, test } from "vitest";
import { tableKey } from "@/core/dutch/form-table";
import { inflect } from "@/core/dutch/inflect";
import { expandSpellingDictionary } from "@/core/dutch/spelling-dictionary";
import { tagNumber } from "@/core/dutch/tags";
import { readSpelling } from "./resources";
import { realDutch } from "./testing";

/** On a machine that does other things too. */
const slow = { timeout: 60_000 };
const { lexicon, table, analyser } = realDutch();
const { aff, dic } = readSpelling();
const spelling = [...expandSpellingDictionary(aff, dic)];
const words = new Set(spelling.map(({ word }) => word));
const inflected = ["noun", "verb", "adjective"];

const recognised = (word: string, lemma: string, tag: string) =>
  table.readings(tableKey(word)).some((reading) => reading.lemma === lemma && reading.tag === tagNumber(tag));

test("every form of every lemma of the lexicon, one word each, is recognised as what it is", slow, () => {
  let forms = 0;
  const missed: string[] = [];
  for (const { lemma, partOfSpeech, forms: known } of lexicon)
    for (const { words: form, name } of inflect(lemma, partOfSpeech, known)) {
      if (form.includes(" ")) continue;
      forms += 1;
      if (!recognised(form, lemma, `${partOfSpeech}.${name}`)) missed.push(`${form}: ${name} of ${lemma}`);
    }
  expect(missed).toEqual([]);
  expect(forms).toBeGreaterThan(50_000);
});

test("every other lemma of the lexicon is recognised under its part of speech", slow, () =>
  expect(
    lexicon
      .filter(({ lemma, partOfSpeech }) => !inflected.includes(partOfSpeech) && !lemma.includes(" "))
      .filter(({ lemma, partOfSpeech }) => {
        // o.a., d.w.z.
        if (partOfSpeech === "phrase") return !recognised(lemma, lemma, "other");
        const tags =
          partOfSpeech === "conjunction"
            ? ["conjunction.coordinating", "conjunction.subordinating"]
            : [partOfSpeech];
        return !tags.some((tag) => recognised(lemma, lemma, tag));
      })
      .map(({ lemma, partOfSpeech }) => `${lemma}, ${partOfSpeech}`),
  ).toEqual([]),
);

const inLexicon = new Set(lexicon.map(({ lemma, partOfSpeech }) => `${partOfSpeech} ${lemma}`));
const takes: readonly [partOfSpeech: string, kinds: readonly string[]][] = [
  ["noun", ["NN2", "NN1r", "NN2r"]],
  ["verb", ["PPn"]],
  ["adjective", ["AJe", "AJc", "AJcn", "AJse", "AJsn"]],
];
/** Base words of the spelling dictionary by their part of speech, of which the lexicon says nothing. */
const lemmas = spelling
  .filter(({ of }) => of === null)
  .flatMap(({ word, kinds }) =>
    takes
      .filter(
        ([partOfSpeech, some]) =>
          some.some((kind) => kinds.has(kind)) && !inLexicon.has(`${partOfSpeech} ${word}`),
      )
      .map(([partOfSpeech]): [string, string] => [word, partOfSpeech]),
  );

test(
  "of any lemma of the spelling dictionary: the forms by the rules that it has are recognised",
  slow,
  () => {
    expect(lemmas.length).toBeGreaterThan(40_000);
    fc.assert(
      fc.property(fc.nat({ max: lemmas.length - 1 }), (i) => {
        const [lemma, partOfSpeech] = lemmas[i] ?? ["", ""];
        // ISO 8859-1 is what a table can hold.
        fc.pre(/^[ -\u00ff]+$/.test(lemma));
        const forms = inflect(lemma, partOfSpeech);
        const participle = forms.find(({ name }) => name === "pastParticiple")?.words;
        // gelieerd is an adjective of the lexicon, and nothing else.
        const isAdjective = inLexicon.has(`adjective ${participle}`);
        for (const { words: form, name } of forms) {
          if (form.includes(" ") || !words.has(form) || (isAdjective && name.startsWith("pastParticiple")))
            continue;
          expect(recognised(form, lemma, `${partOfSpeech}.${name}`)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  },
);

const bases = spelling.filter(({ of }) => of === null).map(({ word }) => word);

test(
  "of any base word of the spelling dictionary there is a reading, and the likeliest is no guess",
  slow,
  () =>
    fc.assert(
      fc.property(fc.nat({ max: bases.length - 1 }), (i) => {
        const word = bases[i] ?? "";
        fc.pre(/^[ -\u00ff]{1,60}$/.test(word) && !/[\s.;]/.test(word));
        expect(table.has(tableKey(word))).toBe(true);
        expect(analyser.analyse(word)[0]?.analyses[0]?.source).not.toBe("guess");
      }),
      { numRuns: 1_000 },
    ),
);

test("what the spelling dictionary comes to: as many words, as many base words as in version 2.0.0", () => {
  expect([spelling.length, spelling.filter(({ of }) => of === null).length, words.size]).toEqual([
    352_978, 179_374, 341_669,
  ]);
  const has = (...some: string[]) => some.filter((word) => words.has(word));
  expect(has("huizen", "liep", "opgebeld", "foto's", "ideeën", "Nederlandse", "mee-eten")).toHaveLength(7);
  expect(has("huisen", "loopte", "hij's", "ĳs", "")).toEqual([]);
});
