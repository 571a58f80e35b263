import { expect, test } from "vitest";
import { buildMeaning } from "./build-meaning";
import { card, materialOf, sentenceOf } from "./testing/material-of";

const first = () => 0;
const marked = sentenceOf("Ze veroordelen het [geweld] tegen demonstranten.");
const unmarked = sentenceOf("Lukashenko geeft buitenlandse inmenging de schuld.");

test("the sentence in which it is marked", () => {
  const exercise = buildMeaning(materialOf("geweld", "noun", { sentences: [unmarked, marked] }), card, first);
  const { form: _, ...shown } = marked;
  expect(exercise).toMatchObject({
    kind: "meaning",
    cardId: "card",
    articleCardId: null,
    intervals: [0, 1, 3, 8],
  });
  expect(exercise?.sentence).toEqual(shown);
});

test.each([
  ["no sentence", []],
  ["none that has it marked", [unmarked]],
])("with %s the word alone", (_, sentences) => {
  const exercise = buildMeaning(materialOf("geweld", "noun", { sentences }), card, first);
  expect(exercise).toMatchObject({ entry: { lemma: "geweld" }, sentence: null });
});

test("without meanings the English of the sentence has to tell", () => {
  const entry = { meanings: [] };
  const silent = { ...marked, english: "" };
  expect(buildMeaning(materialOf("geweld", "noun", { entry }), card, first)).toBeNull();
  expect(buildMeaning(materialOf("geweld", "noun", { entry, sentences: [silent] }), card, first)).toBeNull();
  const told = buildMeaning(
    materialOf("geweld", "noun", { entry, sentences: [silent, marked] }),
    card,
    first,
  );
  expect(told?.sentence?.english).toBe("English.");
});
