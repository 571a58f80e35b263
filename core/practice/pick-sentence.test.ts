import { expect, test } from "vitest";
import { pickSentence } from "./pick-sentence";
import { seededRandom } from "./seeded";
import { sentenceOf } from "./testing/material-of";

const sentences = [
  "De [brug] staat open.",
  "Een [brug] maakt geen onderscheid.",
  "Voor de [brug] wacht ik.",
].map((marked) => sentenceOf(marked));

test("the first the most often, and each of the others", () => {
  const counts = sentences.map(() => 0);
  for (let i = 0; i < 300; i++) {
    const { text = "" } = pickSentence(sentences, seededRandom(`card ${i}`)) ?? {};
    const at = sentences.findIndex((one) => one.text === text);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const [first = 0, second = 0, third = 0] = counts;
  expect(first + second + third).toBe(300);
  expect(first).toBeGreaterThan(second + third);
  expect(Math.min(second, third)).toBeGreaterThan(20);
});

test("the same by the same seed", () => {
  const pick = () => pickSentence(sentences, seededRandom("card 7"));
  expect(pick()).toBe(pick());
});

test("the only one, or none", () => {
  expect(pickSentence(sentences.slice(1, 2), () => 0.99)).toBe(sentences[1]);
  expect(pickSentence([], () => 0)).toBeNull();
});
