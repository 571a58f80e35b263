import fc from "fast-check";
import { expect, test } from "vitest";
import { foldsInto } from "./fold-revisions";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
const save = (body: string, more: { spell?: string; origin?: string; seconds?: number } = {}) => ({
  spell: more.spell ?? "one",
  origin: more.origin ?? "typed",
  body,
  savedAt: at(more.seconds ?? 0),
});

const text = "The Kremlin wrote in its statement that Belarus is subject to external pressure.";
const words = (n: number, word = "word") => Array.from({ length: n }, (_, i) => `${word}${i}`).join(" ");

test.each([
  ["typing on", "The Kremlin", "The Kremlin wrote"],
  ["a word half typed", "The pre", "The president"],
  ["the first word half typed", "Th", "The Kremlin"],
  ["a word replaced", text, text.replace("wrote", "said")],
  ["a sentence moved", "One day. Then two more.", "Then two more. One day."],
  ["capitals", "the kremlin wrote", "The Kremlin Wrote"],
  ["from nothing", "", "The"],
  ["the same again", text, text],
  ["20 of 100 words gone", words(100), words(80)],
  ["four of ten words gone", words(10), words(6)],
])("folds: %s", (_, last, next) => expect(foldsInto(save(last), save(next, { seconds: 3 }))).toBe(true));

test.each([
  ["all deleted", text, ""],
  ["one word deleted that was all there was", "Belarus", ""],
  ["half deleted", text, text.slice(0, text.length / 2)],
  ["rewritten", text, words(14)],
  ["five of ten words gone", words(10), words(5)],
  ["21 of 100 words gone", words(100), words(79)],
  ["21 replaced by as many", words(100), `${words(79)} ${words(21, "other")}`],
  ["one of two equal words gone, of two", "na na", "na"],
])("does not fold: %s", (_, last, next) =>
  expect(foldsInto(save(last), save(next, { seconds: 3 }))).toBe(false),
);

test.each([
  ["another spell", {}, { spell: "two" }],
  ["a restore", {}, { origin: "restore" }],
  ["typing after a restore", { origin: "restore" }, {}],
  ["a restore after a restore", { origin: "restore" }, { origin: "restore" }],
  ["five minutes and a second later", {}, { seconds: 301 }],
  ["a clock set back", { seconds: 10 }, { seconds: 9 }],
])("does not fold: %s", (_, last, next) => expect(foldsInto(save(text, last), save(text, next))).toBe(false));

test("folds five minutes later", () =>
  expect(foldsInto(save(text), save(text, { seconds: 300 }))).toBe(true));

test("adding words anywhere always folds", () => {
  const some = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });
  fc.assert(
    fc.property(some, some, some, (head, added, rest) => {
      const next = save([...head, ...added, ...rest].join(" "));
      expect(foldsInto(save([...head, ...rest].join(" ")), next)).toBe(true);
    }),
  );
});
