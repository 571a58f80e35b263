import { expect, test } from "vitest";
import type { LookUp, WordReading } from "@/core/dutch/look-up";
import { joinedLemma } from "./joined-lemma";

type Kind = [lemma: string, partOfSpeech: string, separable?: { particle: string; base: string }];

const word = (surface: string, ...kinds: Kind[]): Pick<LookUp, "surface" | "readings"> => ({
  surface,
  readings: kinds.map(
    ([lemma, partOfSpeech, separable = null]) => ({ lemma, partOfSpeech, separable }) as WordReading,
  ),
});

const op = word("op", ["op", "preposition"]);

test.each([
  [[word("trad", ["treden", "verb"]), op], "optreden", "verb"],
  // The analysis had found the verb already.
  [[word("trad", ["optreden", "verb", { particle: "op", base: "treden" }]), op], "optreden", "verb"],
  [[word("Neemt", ["nemen", "verb"]), word("deel", ["deel", "noun"])], "deelnemen", "verb"],
  // A noun and a verb: what is first of all a verb is the verb.
  [
    [word("werk", ["werk", "noun"], ["werken", "verb"]), word("legt", ["leggen", "verb"])],
    "werkleggen",
    "verb",
  ],
  [[word("leden", ["lid", "noun"], ["lijden", "verb"]), word("mee", ["mee", "adverb"])], "meelijden", "verb"],
  [
    [
      word("slaat", ["slaan", "verb"]),
      op,
      word("de", ["de", "determiner"]),
      word("vlucht", ["vlucht", "noun"]),
    ],
    "op de vlucht slaan",
    "phrase",
  ],
  [
    [word("slaat", ["slaan", "verb"]), word("op de vlucht", ["op de vlucht", "phrase"])],
    "op de vlucht slaan",
    "phrase",
  ],
  [[word("Noch", ["noch", "conjunction"]), word("noch", ["noch", "conjunction"])], "noch noch", "phrase"],
])("%# is proposed as %s", (words, lemma, partOfSpeech) =>
  expect(joinedLemma(words)).toEqual({ lemma, partOfSpeech }),
);
