import { expect, test } from "vitest";
import { regularForms } from "./regular-forms";

const formsOf = (lemma: string, partOfSpeech: string) =>
  regularForms(lemma, partOfSpeech).map(({ words, apart }) => words.replace(" ", apart ? " … " : " "));

test.each([
  ["huis", "noun", ["huizen", "huisje", "huisjes"]],
  ["Wit-Rus", "noun", ["Wit-Russen", "Wit-Rusje", "Wit-Rusjes"]],
  ["open", "adjective", ["opener", "openere", "openst", "openste", "opens", "openers"]],
  ["roze", "adjective", ["rozer", "rozere", "rozers"]],
  [
    "zetten",
    "verb",
    ["zet", "zette", "gezet", "gezette", "zettend", "zettende"], // zetten is the lemma, whatever it stands for
  ],
])("%s has all its forms but the lemma, each once", (lemma, partOfSpeech, forms) =>
  expect(formsOf(lemma, partOfSpeech)).toEqual(forms),
);

test.each([
  ["aantrekken", ["aantrekt", "aangetrokken", "aan te trekken", "trekken … aan", "aantrekkende"]],
  ["Optreden", ["optreedt", "trad … op"]],
])("%s is recognised joined and split", (lemma, forms) =>
  expect(formsOf(lemma, "verb")).toEqual(expect.arrayContaining(forms)),
);

test.each([
  ["uiten", "verb", "uit"],
  ["innen", "verb", "in"],
  ["weren", "verb", "weer"],
  ["openen", "verb", "open"],
  ["wassen", "verb", "was"],
  ["zijn", "verb", "zij"],
  ["afweren", "verb", "weer … af"], // Het neemt weer af.
  ["aanvallen", "verb", "aanval"],
  ["voorstellen", "verb", "voorstel"],
  ["produceren", "verb", "producer"],
  ["link", "noun", "links"],
  ["recht", "adjective", "rechts"],
  ["rede", "noun", "reden"],
  ["nieuw", "adjective", "nieuws"],
])("%s (%s) does not claim %s", (lemma, partOfSpeech, word) =>
  expect(formsOf(lemma, partOfSpeech)).not.toContain(word),
);

test.each([
  ["winkel", "noun", "winkelen"],
  ["boom", "noun", "booms"], // not after oom
  ["film", "noun", "filmen"],
])("%s (%s) has no form %s", (lemma, partOfSpeech, word) =>
  expect(formsOf(lemma, partOfSpeech)).not.toContain(word),
);

test.each([
  ["opnieuw", "adverb"],
  ["op korte afstand", "phrase"],
  ["zich aansluiten", "verb"],
])("%s (%s) has no regular forms", (lemma, partOfSpeech) => expect(formsOf(lemma, partOfSpeech)).toEqual([]));
