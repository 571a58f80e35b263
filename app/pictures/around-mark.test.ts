import { expect, test } from "vitest";
import { aroundMark } from "./around-mark";

const marked = ({ text, marks }: ReturnType<typeof aroundMark>) =>
  marks.map(([from, to]) => text.slice(from, to));

test("a sentence whose mark is near its beginning stays whole", () => {
  const text = `De kat slaapt, ${"en slaapt ".repeat(50)}`;
  expect(aroundMark(text, [[3, 6]])).toEqual({ text, marks: [[3, 6]] });
});

test("a sentence without a mark stays whole", () => {
  const text = "en slaapt ".repeat(50);
  expect(aroundMark(text, [])).toEqual({ text, marks: [] });
});

test("a mark far on is brought near the beginning, at a whole word, and all marks move along", () => {
  const before = "en dan loopt hij ".repeat(40);
  const text = `${before}trok hij zijn jas aan.`;
  const at = before.length;
  const cut = aroundMark(text, [
    [at, at + 4],
    [text.length - 4, text.length - 1],
  ]);
  expect(marked(cut)).toEqual(["trok", "aan"]);
  expect(cut.text).toMatch(/^… (en|dan|loopt|hij) /);
  expect(cut.marks[0]?.[0]).toBeLessThanOrEqual(102);
});

test("a text without a space before the mark is cut at the mark", () => {
  const cut = aroundMark(`${"x".repeat(400)}jas`, [[400, 403]]);
  expect([cut.text, marked(cut)]).toEqual(["… jas", ["jas"]]);
});
