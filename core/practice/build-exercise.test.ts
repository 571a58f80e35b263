import { expect, test } from "vitest";
import { buildEntryExercise } from "./build-exercise";
import { tableDistractors } from "./testing/glossary-table";
import { card, materialOf, sentenceOf } from "./testing/material-of";

const others = { distractors: tableDistractors, confusedWith: [], seed: "card 3" };

const verb = materialOf("optreden", "verb", {
  entry: { meanings: ["to act"] },
  sentences: [
    sentenceOf("Aan het begin van de week [trad] het apparaat met geweld [op] tegen de betogers."),
    sentenceOf("De kinderen [treden] elke zomer in de straat [op].", "The children act in the street."),
  ],
});
const noun = materialOf("geweld", "noun", {
  entry: { article: "het", meanings: ["violence"] },
  sentences: [sentenceOf("Ze veroordelen het [geweld] tegen demonstranten.")],
});

test.each([
  ["meaning", true, true],
  ["cloze", true, true],
  ["say", true, true],
  ["article", false, true],
  ["apart", true, false],
  ["infinitive", true, false],
  ["choose", true, true],
] as const)("%s: of a split verb %s, of a noun %s", (kind, ofVerb, ofNoun) => {
  expect(buildEntryExercise(kind, verb, card, others)?.kind ?? null).toBe(ofVerb ? kind : null);
  expect(buildEntryExercise(kind, noun, card, others)?.kind ?? null).toBe(ofNoun ? kind : null);
});

test("the same by the same seed, another sentence by another", () => {
  const built = (seed: string) => buildEntryExercise("cloze", verb, card, { ...others, seed });
  expect(built("card 3")).toEqual(built("card 3"));
  const texts = Array.from({ length: 20 }, (_, i) => {
    const cloze = built(`card ${i}`);
    return cloze?.kind === "cloze" ? cloze.sentence.text : null;
  });
  expect(new Set(texts)).toEqual(new Set(verb.sentences.map(({ text }) => text)));
});

test("without a schedule no card is touched", () => {
  const free = { cardId: null, articleCardId: null, intervals: null };
  expect(buildEntryExercise("say", noun, free, others)).toMatchObject(free);
});

test("a sentence in which the word means something else serves for its forms alone", () => {
  const other = sentenceOf("Hij [treedt] elke zomer [op].", "He sings every summer.");
  const whole = sentenceOf("Hij wilde hard [optreden].", "He wanted to act firmly.");
  const material = { ...verb, sentences: [whole, other] };
  const texts = (kind: "meaning" | "infinitive") =>
    new Set(
      Array.from({ length: 20 }, (_, i) => {
        const built = buildEntryExercise(kind, material, card, { ...others, seed: `card ${i}` });
        return built?.sentence?.text;
      }),
    );
  expect(texts("meaning")).toEqual(new Set([whole.text]));
  expect(texts("infinitive")).toEqual(new Set([other.text]));
});
