import fc from "fast-check";
import { expect, test } from "vitest";
import { buildChoose } from "./build-choose";
import { seededRandom } from "./seeded";
import { glossaryTable, tableDistractors } from "./testing/glossary-table";
import { card, materialOf, sentenceOf } from "./testing/material-of";

const others = { distractors: tableDistractors, confusedWith: [] };

test("exactly one is right, all in one shape, none twice", () => {
  fc.assert(
    fc.property(fc.constantFrom(...glossaryTable), fc.string(), (asked, seed) => {
      const { lemma, partOfSpeech, band, meanings } = asked;
      const material = materialOf(lemma, partOfSpeech, { entry: { meanings }, band });
      const options = buildChoose(material, card, others, seededRandom(seed))?.options ?? [];
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(4);
      expect(options.filter(({ right }) => right).map(({ entryId }) => entryId)).toEqual([lemma]);
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      for (const { text } of options) {
        expect(text.startsWith("to ")).toBe(partOfSpeech === "verb");
        expect(text).not.toMatch(/[()~]/);
      }
    }),
  );
});

test("in an order that the seed decides", () => {
  const material = materialOf("brug", "noun", { entry: { meanings: ["bridge"] }, band: 2 });
  const at = (seed: string) =>
    buildChoose(material, card, others, seededRandom(seed))?.options.findIndex(({ right }) => right);
  expect(new Set(Array.from({ length: 40 }, (_, i) => at(`card ${i}`)))).toEqual(new Set([0, 1, 2, 3]));
  expect(at("card 1")).toBe(at("card 1"));
});

test("fewer where fewer are safe, and none where no other is", () => {
  const material = materialOf("vergroten", "verb", { entry: { meanings: ["to increase"] } });
  const built = (...lemmas: string[]) => {
    const distractors = tableDistractors.filter(({ lemma }) => lemmas.includes(lemma));
    return buildChoose(material, card, { distractors, confusedWith: [] }, seededRandom("a"));
  };
  const two = built("verhogen", "mijden", "vermijden");
  expect(two?.options.map(({ text }) => text).sort()).toEqual(["to avoid", "to increase"]);
  expect(built("verhogen", "toenemen")).toBeNull();
  expect(built()).toBeNull();
});

test.each([[[]], [["(untranslated)"]]])("nothing to choose with the meanings %j", (meanings) => {
  const material = materialOf("er", "adverb", { entry: { meanings } });
  expect(buildChoose(material, card, others, seededRandom("a"))).toBeNull();
});

test("with a sentence that has it marked, if there is one", () => {
  const sentences = [sentenceOf("De brug staat open."), sentenceOf("De [brug] staat open, zeggen we dan.")];
  const built = (given: typeof sentences) => {
    const material = materialOf("brug", "noun", { entry: { meanings: ["bridge"] }, sentences: given });
    return buildChoose(material, card, others, seededRandom("a"));
  };
  expect(built(sentences)?.sentence?.text).toBe("De brug staat open, zeggen we dan.");
  expect(built(sentences.slice(0, 1))?.sentence).toBeNull();
});
