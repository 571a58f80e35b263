import fc from "fast-check";
import { expect, test } from "vitest";
import type { OrderExercise } from "./exercise";
import { orderExercise } from "./order-exercise";
import { isRightOrder, orderProblem } from "./order-problem";
import { analysedWords } from "./testing/analysed-words";
import { orderCases } from "./testing/order-cases";
import { ordersByRule } from "./testing/orders-by-rule";
import { ordersInTexts } from "./testing/orders-in-texts";

const cases = [...orderCases(ordersInTexts), ...orderCases(ordersByRule)];

function exerciseOf(text: string, seed = "seed"): OrderExercise {
  const known = cases.find((one) => one.text === text);
  const sentence = { text, ranges: [], english: "", englishFrom: null, place: null };
  const exercise = known && orderExercise(sentence, known.words, seed);
  if (!exercise) throw new Error(`no exercise: ${text}`);
  return exercise;
}

/** The numbers of the words of an exercise, of the same ones in turn. */
function chosenOf({ words }: OrderExercise, order: string): number[] {
  const left = words.map((word, number) => ({ word, number }));
  return order.split(" ").map((text) => {
    const at = left.findIndex(({ word }) => word === text);
    if (at === -1) throw new Error(`"${text}" is not in: ${words.join(" ")}`);
    return left.splice(at, 1)[0]?.number ?? -1;
  });
}

test("each right order has every word once, and the mixed words are none of them", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.string(), ({ text }, seed) => {
      const exercise = exerciseOf(text, seed);
      const all = exercise.words.map((_, i) => i);
      for (const order of exercise.orders) {
        expect([...order].sort((a, b) => a - b)).toEqual(all);
        expect(orderProblem(exercise, order)).toBeNull();
      }
      expect(isRightOrder(exercise, all)).toBe(false);
      expect(exercise.orders.length).toBeLessThanOrEqual(24);
      expect(exerciseOf(text, seed)).toEqual(exercise);
    }),
  );
});

test("a right order stays right with two of the same word exchanged", () => {
  const exercise = exerciseOf("Een brug maakt geen onderscheid tussen een bakfiets en een leaseauto.");
  const [own = []] = exercise.orders;
  const same = own.filter((i) => exercise.words[i] === "een");
  const [first = -1, second = -1] = same;
  const exchanged = own.map((i) => (i === first ? second : i === second ? first : i));
  expect(same).toHaveLength(3);
  expect(exchanged).not.toEqual(own);
  expect(isRightOrder(exercise, exchanged)).toBe(true);
});

test.each([
  ["Hij gaat morgen naar huis.", "hij morgen gaat naar huis", "verbSecond"],
  ["Hij gaat morgen naar huis.", "morgen hij gaat naar huis", "verbSecond"],
  ["Hij gaat morgen naar huis.", "gaat hij morgen naar huis", "verbSecond"],
  ["Hij gaat morgen naar huis.", "naar huis gaat hij morgen", "words"],
  ["Hij gaat morgen naar huis.", "huis gaat hij morgen naar", "words"],
  [
    "En ik drink elke zondag een kopje koffie op nummer twaalf.",
    "en ik elke zondag drink een kopje koffie op nummer twaalf",
    "verbSecond",
  ],
  [
    "En ik drink elke zondag een kopje koffie op nummer twaalf.",
    "en een kopje koffie op nummer twaalf drink ik elke zondag",
    "words",
  ],
  ["Ze heet Sientje en ze woont bij mij.", "ze woont bij mij en ze heet Sientje", "words"],
  ["Op tafel ligt een boek.", "een boek ligt op tafel", "words"],
  ["Op tafel ligt een boek.", "een boek op tafel ligt", "verbSecond"],
  [
    "Naarmate de week vorderde, nam het geweld af.",
    "naarmate de week vorderde, het geweld nam af",
    "verbSecond",
  ],
  [
    "Naarmate de week vorderde, nam het geweld af.",
    "naarmate vorderde, de week nam het geweld af",
    "verbFinal",
  ],
  ["Nadat hij had gegeten, ging hij slapen.", "nadat hij had gegeten, hij ging slapen", "verbSecond"],
  ["Ze vertelt dat hij het boek gelezen heeft.", "ze vertelt dat hij heeft het boek gelezen", "verbFinal"],
  ["Ze vertelt dat hij het boek gelezen heeft.", "ze vertelt dat hij gelezen heeft het boek", "verbFinal"],
  ["Ze vertelt dat hij het boek gelezen heeft.", "ze vertelt dat het hij boek gelezen heeft", "words"],
  ["We gingen naar huis omdat het regende.", "we naar huis gingen omdat het regende", "verbSecond"],
  ["Is die man zijn baasje?", "die man is zijn baasje", "words"],
])("%s: %s: %s", (text, order, problem) => {
  const exercise = exerciseOf(text);
  expect(orderProblem(exercise, chosenOf(exercise, order))).toBe(problem);
});

test.each([
  [
    "Gent is mooi vandaag.",
    "name=Gent verb.presentThird=zijn adjective.base adverb",
    ["Gent", "is", "mooi", "vandaag"],
  ],
  [
    "IJs is lekker koud.",
    "noun.singular verb.presentThird=zijn adjective.base adjective.base",
    ["ijs", "is", "lekker", "koud"],
  ],
  [
    "Maandag begint de cursus.",
    "noun.singular verb.presentThird=beginnen determiner noun.singular",
    ["maandag", "begint", "de", "cursus"],
  ],
  ["‘Ik ken hem niet!’", "pronoun verb.presentFirst=kennen pronoun adverb", ["ik", "ken", "hem", "niet"]],
])("the words of %s", (text, tags, shown) => {
  const sentence = {
    text,
    ranges: [],
    english: "",
    englishFrom: null,
    place: null,
  } satisfies OrderExercise["sentence"];
  const exercise = orderExercise(sentence, analysedWords(text, tags), "seed");
  expect(exercise?.orders[0]?.map((i) => exercise.words[i])).toEqual(shown);
});

test.each([
  [
    "a heading",
    "De brug staat nu open",
    "determiner noun.singular verb.presentThird=staan adverb adjective.base",
  ],
  ["three words", "Niemand kon voordringen.", "pronoun verb.pastSingular=kunnen verb.infinitive"],
  [
    "no finite verb",
    "Voor Henk, niet voor de kat.",
    "preposition name=Henk adverb preposition determiner noun.singular",
  ],
  [
    "a quote inside",
    "‘Dat kan niet’, zegt Henk.",
    "pronoun verb.presentThird=kunnen adverb verb.presentThird=zeggen name=Henk",
  ],
  ["a colon", "Hij zegt: dat kan.", "pronoun verb.presentThird=zeggen pronoun verb.presentThird=kunnen"],
  [
    "two commas",
    "Jan, mijn broer, is ziek.",
    "name=Jan determiner noun.singular verb.presentThird=zijn adjective.base",
  ],
  [
    "an abbreviation",
    "Hij woont bij dr. Jansen thuis.",
    "pronoun verb.presentThird=wonen preposition noun.singular name=Jansen adverb",
  ],
  ["a number first", "12 mensen wonen hier.", "numeral noun.plural=mens verb.presentPlural=wonen adverb"],
])("nothing to order: %s", (_why, text, tags) => {
  const sentence = {
    text,
    ranges: [],
    english: "",
    englishFrom: null,
    place: null,
  } satisfies OrderExercise["sentence"];
  expect(orderExercise(sentence, analysedWords(text, tags), "seed")).toBeNull();
});
