import fc from "fast-check";
import { expect, test } from "vitest";
import { diffWords } from "./word-diff";

/** Written as "same -removed- +added+". */
const written = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}]` : `[+${text}]`))
    .join("");

test.each([
  ["The same.", "The same.", "The same."],
  ["", "New.", "[+New.]"],
  ["Old.", "", "[-Old.]"],
  ["", "", ""],
  ["Russia is ready.", "Russia is prepared.", "Russia is [-ready][+prepared]."],
  ["The quick brown fox.", "The slow red fox.", "The [-quick brown][+slow red] fox."],
  ["He came.", "He came home.", "He came[+ home]."],
  ["He can't.", "He can’t.", "He [-can't][+can’t]."],
  ["One\nTwo", "Uno\nDue", "[-One][+Uno]\n[-Two][+Due]"],
  ["Good 👍🏽", "Good 👍", "Good 👍[-🏽]"],
])("%j → %j", (before, after, diff) => expect(written(before, after)).toBe(diff));

function expectWhole(before: string, after: string) {
  const parts = diffWords(before, after);
  const joined = (...kinds: string[]) =>
    parts
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join("");
  expect(joined("same", "removed")).toBe(before);
  expect(joined("same", "added")).toBe(after);
  for (const { text } of parts) expect(text).not.toBe("");
  return parts;
}

test("same and removed parts are the one body, same and added parts the other", () => {
  const words = fc
    .array(fc.constantFrom("a", "b", "the ", " ", "\n", ". ", "c d"))
    .map((parts) => parts.join(""));
  const body = fc.oneof(words, fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(body, body, (before, after) => {
      expectWhole(before, after);
    }),
  );
});

test.each([
  ["all other", "one two ".repeat(25_000), "drie vier ".repeat(20_000)],
  ["in another order", "a b c ".repeat(33_000), "c b a ".repeat(33_000)],
  ["without a space", "a".repeat(200_000), "b".repeat(200_000)],
])("200,000 characters %s", (_, before, after) => {
  expectWhole(before, after);
});

test("a small change in 200,000 characters is shown as one", () => {
  const before = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(" ");
  const parts = expectWhole(before, before.replace("word7 ", "").replace("word15000", "other"));
  expect(parts.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
    "word7 ",
    "word15000",
    "other",
  ]);
});

test("where too many words differ, sentences are compared", () => {
  const sentence = (i: number, word: string) => `${word}${i} `.repeat(20).trim();
  const body = (word: string) =>
    Array.from({ length: 200 }, (_, i) => (i % 10 === 0 ? `Same ${i}.` : `${sentence(i, word)}.`)).join("\n");
  const same = expectWhole(body("a"), body("b")).filter(
    ({ kind, text }) => kind === "same" && text.startsWith("Same"),
  );
  expect(same.length).toBe(20);
});
