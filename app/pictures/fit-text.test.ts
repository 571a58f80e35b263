import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FittedText, fitText } from "./fit-text";
import { widthOf } from "./text-width";
import { loadTypeface } from "./typeface";

const { metrics } = await loadTypeface();
const box = { width: 982, height: 366, largest: 108, smallest: 34, leading: 1.2 };
const linesOf = ({ text, lines }: FittedText) =>
  lines.map(({ start, end, tail }) => text.slice(start, end) + tail);
const widest = (fitted: FittedText) =>
  Math.max(0, ...linesOf(fitted).map((line) => widthOf(metrics, line) * fitted.size));

describe("a text in its box", () => {
  test("as large as it goes, in lines of about one length", () => {
    const fitted = fitText(metrics, "Rusland bereid om Wit-Russisch regime militair te steunen", box);
    expect(linesOf(fitted)).toEqual(["Rusland bereid om", "Wit-Russisch regime", "militair te steunen"]);
    expect(fitted.size).toBeGreaterThan(90);
  });

  test.each([
    ["De kat", ["De kat"], 108],
    ["", [], 108],
  ])("%j stands at the largest size", (text, lines, size) => {
    const fitted = fitText(metrics, text, box);
    expect([linesOf(fitted), fitted.size]).toEqual([lines, size]);
  });

  test("a word is not parted from its clitic", () => {
    const narrow = { width: 400, height: 400, largest: 60, smallest: 60, leading: 1.2 };
    expect(linesOf(fitText(metrics, "Zij gaan ’s avonds uit", narrow))).toEqual([
      "Zij gaan",
      "’s avonds uit",
    ]);
  });

  test("a word that is longer than any line is broken before a syllable, at a readable size", () => {
    const word = "zandzeepsodemineralenwatersteenstralen".repeat(3);
    const fitted = fitText(metrics, word, box);
    expect(fitted.size).toBeGreaterThanOrEqual(50);
    const lines = linesOf(fitted);
    expect(lines.slice(0, -1).every((line) => line.endsWith("-"))).toBe(true);
    expect(lines.slice(1).every((line) => /^[^aeiou][aeiou]/.test(line))).toBe(true);
    expect(lines.map((line) => line.replace(/-$/, "")).join("")).toBe(word);
  });

  test("of its own hyphens a word is broken at the last that fits, and gets no second one", () => {
    const narrow = { width: 420, height: 400, largest: 60, smallest: 60, leading: 1.2 };
    expect(linesOf(fitText(metrics, "Noord-Hollands-Kanaal", narrow))).toEqual([
      "Noord-",
      "Hollands-",
      "Kanaal",
    ]);
  });

  test("what is too much is cut behind a word, without its comma", () => {
    const fitted = fitText(metrics, "één bijzin, ".repeat(200).trim(), box);
    expect(fitted.size).toBe(box.smallest);
    expect(linesOf(fitted).at(-1)).toMatch(/(één|bijzin)…$/);
  });
});

test("never wider nor higher than the box, and nothing is lost but spaces and the end", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aeënrstWÉ-,’ij"), minLength: 1, maxLength: 120 });
  const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const fitted = fitText(metrics, text, box);
      expect(widest(fitted)).toBeLessThanOrEqual(box.width + 0.001);
      expect(fitted.lines.length * fitted.size * box.leading).toBeLessThanOrEqual(box.height);
      const ends = fitted.lines.map(({ end }) => end);
      fitted.lines.forEach(({ start }, i) => {
        expect(text.slice(ends[i - 1] ?? 0, start).trim()).toBe("");
      });
      if (fitted.lines.at(-1)?.tail !== "…") expect(text.slice(ends.at(-1) ?? 0).trim()).toBe("");
    }),
  );
});
