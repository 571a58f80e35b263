import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTranslations } from "./merge-translations";

test.each([
  [
    "both elsewhere",
    "The man came home.",
    "The old man came home.",
    "The man came home late.",
    "The old man came home late.",
    0,
  ],
  ["the same change", "He go home.", "He goes home.", "He goes home.", "He goes home.", 0],
  [
    "the same change and another",
    "He go home.",
    "He goes home.",
    "He goes home again.",
    "He goes home again.",
    0,
  ],
  ["the same word", "The big house", "The huge house", "The large house", "The huge large house", 1],
  ["both go on", "I go.", "I go home.", "I go now.", "I go home now.", 1],
  ["both begin", "", "Hello", "World", "Hello World", 1],
  ["one deletes what the other changes", "A red car.", "A car.", "A blue car.", "A blue car.", 1],
  ["one deletes", "One. Two. Three.", "One. Three.", "One. Two. Three. Four.", "One. Three. Four.", 0],
])("%s", (_, base, mine, theirs, body, conflicts) =>
  expect(mergeTranslations(base, mine, theirs)).toEqual({ body, conflicts }),
);

const body = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom("a", "b", " ", "the ", "\n", ". ", "c d")).map((parts) => parts.join("")),
);

test("what only one side changed is that side's", () => {
  fc.assert(
    fc.property(body, body, (base, changed) => {
      expect(mergeTranslations(base, base, changed)).toEqual({ body: changed, conflicts: 0 });
      expect(mergeTranslations(base, changed, base)).toEqual({ body: changed, conflicts: 0 });
      expect(mergeTranslations(base, changed, changed)).toEqual({ body: changed, conflicts: 0 });
    }),
  );
});

test("no word that either side brought is lost", () => {
  const words = (alphabet: string[]) => fc.array(fc.constantFrom(...alphabet), { maxLength: 12 });
  fc.assert(
    fc.property(
      words(["a", "b", "c"]),
      words(["a", "b", "c", "m"]),
      words(["a", "b", "c", "t"]),
      (base, mine, theirs) => {
        const merged = mergeTranslations(base.join(" "), mine.join(" "), theirs.join(" ")).body.split(" ");
        const count = (list: string[], word: string) => list.filter((each) => each === word).length;
        // Only mine brings m, only theirs t.
        expect(count(merged, "m")).toBe(count(mine, "m"));
        expect(count(merged, "t")).toBe(count(theirs, "t"));
      },
    ),
  );
});

const long = Array.from({ length: 20_000 }, (_, i) => `Word${i} the.`).join(" ");

test.each([
  ["one word each", long, long.replace("Word7 ", "Mine "), long.replace("Word19000 ", "Theirs "), 0],
  ["every line", long, long.replaceAll("the", "my"), long.replaceAll("the", "their"), 1],
  ["one word over and over", "a ".repeat(100_000), "a b ".repeat(50_000), "c a ".repeat(50_000), 1],
])("200,000 characters: %s", (_, base, mine, theirs, conflicts) => {
  const merged = mergeTranslations(base, mine, theirs);
  expect(merged.conflicts).toBe(conflicts);
  expect(merged.body.length).toBeGreaterThan(long.length / 2);
});
