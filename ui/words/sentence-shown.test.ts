import { expect, test } from "vitest";
import { sentenceShown } from "./sentence-shown";

const dutch = "Het regent. Zij trad gisteren op.";
const found = {
  slug: "een-tekst",
  title: "Een tekst",
  number: 3,
  dutch,
  own: "",
  reference: "It is raining. She performed yesterday.",
  start: 12,
  end: 33,
  ranges: [
    [16, 20],
    [30, 32],
  ] satisfies [number, number][],
};

test("both halves are marked in the sentence itself", () => {
  const { text, ranges } = sentenceShown(found, false);
  expect(text).toBe("Zij trad gisteren op.");
  expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(["trad", "op"]);
});

test("a range outside the sentence is not marked", () => {
  expect(sentenceShown({ ...found, ranges: [[4, 10]] }, false).ranges).toEqual([]);
});

test.each([
  ["the reference", {}, false, "She performed yesterday."],
  ["nothing where references are hidden", {}, true, ""],
  ["one's own first", { own: "Rain. She was on." }, false, "She was on."],
  ["one's own where references are hidden", { own: "Rain. She was on." }, true, "She was on."],
  ["the reference where one's own is blank", { own: " \n" }, false, "She performed yesterday."],
  ["nothing where there is no English", { reference: null }, false, ""],
])("the English is %s", (_, part, hideReferences, english) => {
  expect(sentenceShown({ ...found, ...part }, hideReferences).english).toBe(english);
});
