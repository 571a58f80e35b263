import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readWoff } from "./read-woff";
import { widthOf } from "./text-width";

const latin = readWoff(await readFile("app/fonts/literata-latin-400-normal.woff"));
const extended = readWoff(await readFile("app/fonts/literata-latin-ext-400-normal.woff"));

test.each([
  ["é", true, false],
  ["€", true, false],
  ["„", true, false],
  ["Ł", false, true],
  ["ĳ", false, true],
  ["中", false, false],
  ["👍", false, false],
])("%s is in latin: %s, in latin-ext: %s", (char, inLatin, inExtended) => {
  const code = char.codePointAt(0) ?? 0;
  expect([latin.has(code), extended.has(code)]).toEqual([inLatin, inExtended]);
});

// Measured in Chromium: Literata at 1000px, font-kerning: none.
test.each([
  ["n", 661],
  ["W", 1089],
  ["’", 328],
  ["beëindigd", 4754],
  ["Wit-Russisch regime", 9957],
])("%s is %d thousandths of an em wide", (text, width) => {
  expect(Math.round(widthOf(latin, text) * 1000)).toBe(width);
});

test("another file is refused", () => {
  expect(() => readWoff(Buffer.from("wOF2 and more"))).toThrow("no WOFF 1 file");
});
