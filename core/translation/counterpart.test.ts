import { expect, test } from "vitest";
import { counterpart } from "./counterpart";

const dutch = "Het regent vandaag in Gent. De zon schijnt alleen in Breda. Morgen sneeuwt het.";
const english = "It is raining in Ghent today. The sun only shines in Breda. Tomorrow it snows.";

test.each([
  ["regent", english, "It is raining in Ghent today."],
  ["Breda", english, "The sun only shines in Breda."],
  ["het.", english, "Tomorrow it snows."],
  ["regent", "", ""],
  ["Breda", "Only rain.", "Only rain."],
])("the English of %s in %j", (word, of, expected) => {
  expect(counterpart(dutch, of, dutch.indexOf(word))).toBe(expected);
});

test.each([-1, 27, 900])("offset %i lies in no sentence", (offset) => {
  expect(counterpart(dutch, english, offset)).toBe("");
});
