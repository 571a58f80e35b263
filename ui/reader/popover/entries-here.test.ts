import { expect, test } from "vitest";
import type { LookUp, WordReading } from "@/core/dutch/look-up";
import type { MarkedEntry } from "../types";
import { fillFrom } from "./entries-here";
import type { LookUpAnswer } from "./look-up-client";

const reading = (lemma: string, partOfSpeech: string, ...meanings: string[]): WordReading => ({
  lemma,
  partOfSpeech,
  form: null,
  probability: 0.5,
  article: null,
  articleReason: null,
  separable: null,
  principalParts: [],
  level: null,
  band: null,
  register: null,
  senses: [{ dictionary: "core", title: "Naast", partOfSpeech, meanings }],
  entries: [],
});
const answer = (surface: string, ...readings: WordReading[]): LookUpAnswer => ({
  ok: true,
  lookUp: { surface, readings } as LookUp,
});
const entry = (lemma: string, partOfSpeech: MarkedEntry["partOfSpeech"]): MarkedEntry => ({
  id: "1",
  lemma,
  article: null,
  partOfSpeech,
  meanings: [],
  status: "new",
});

const met = { surface: "trad", opensSentence: false };
const optreden = reading("optreden", "verb", "to act");
const treden = reading("treden", "verb", "to tread");

test("the likeliest reading is added with both halves of a split verb", () =>
  expect(fillFrom(answer("trad … op", optreden, treden), null, met, [])).toMatchObject({
    entry: { lemma: "optreden", meanings: ["to act"], forms: ["trad … op"] },
    isComplete: true,
  }));

test("of a lemma that was gone to, its part was not met, and a spelling was", () => {
  const lemma = answer("treden", optreden, treden);
  expect(fillFrom(lemma, { lemma: "treden", why: "part", picked: 1 }, met, []).entry).toMatchObject({
    lemma: "treden",
    forms: [],
  });
  expect(fillFrom(lemma, { lemma: "treden", why: "suggestion", picked: 0 }, met, []).entry).toMatchObject({
    lemma: "optreden",
    forms: ["trad"],
  });
});

test("the form is wanted where there is no meaning, no answer, or the entry already", () => {
  const isComplete = (of: LookUpAnswer, ...known: MarkedEntry[]) => fillFrom(of, null, met, known).isComplete;
  const split = answer("trad … op", optreden);
  expect(isComplete(answer("trad … op", reading("optreden", "verb")))).toBe(false);
  expect(isComplete({ ok: false, reason: "notReached" })).toBe(false);
  expect(isComplete(split, entry("Optreden", "verb"))).toBe(false);
  expect(isComplete(answer("trad … op", { ...optreden, entries: [entry("optreden", "verb")] }))).toBe(false);
  // Of other words that stand here it may be one as well.
  expect(isComplete(split, entry("optreden", "noun"), entry("trad", "verb"))).toBe(true);
});
