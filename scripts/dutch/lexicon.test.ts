import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type FormName, inflect } from "@/core/dutch/inflect";
import { type LexiconEntry, lexiconFiles, parseLexicon } from "@/core/dutch/lexicon";
import { expandSpellingDictionary } from "@/core/dutch/spelling-dictionary";
import { partsOfSpeech } from "@/core/glossary/entry";
import { normaliseWord } from "@/core/text/normalise";
import { root } from "../project.mjs";
import { unconfirmedForms } from "./lexicon-variants";
import { readSpelling } from "./resources";
import { realDutch, shippedTexts } from "./testing";

/** On a machine that does other things too. */
const slow = { timeout: 60_000 };
const content = path.join(root, "content");
const { lexicon, analyser } = realDutch();

/** Bar out, lower case, by UTF-16 unit: the same on every machine. */
const sortKey = (line: string) => (line.split("\t")[0] ?? "").replace("|", "").toLowerCase();

describe.each(lexiconFiles)("%s.tsv", (file) => {
  const text = readFileSync(path.join(content, "lexicon", `${file}.tsv`), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

  test("every line is in order", () => expect(parseLexicon(file, text).problems).toEqual([]));

  test("sorted by lemma", () => {
    const keys = lines.map(sortKey);
    expect(keys.filter((key, i) => i > 0 && key < (keys[i - 1] ?? ""))).toEqual([]);
  });

  test("each lemma once, with its bar and part of speech", () => {
    const isOthers = file === "others";
    const ids = lines.map((line) => line.split("\t", isOthers ? 2 : 1).join(" "));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("no space around a cell, no control character, composed letters", () =>
    expect(
      lines.filter(
        (line) =>
          /(?:^|\t) | (?:\t|$)| {2}/.test(line) ||
          /[\p{Cc}\p{Cf}]/u.test(line.replaceAll("\t", "")) ||
          line !== line.normalize("NFC"),
      ),
    ).toEqual([]));
});

test("at least five thousand lemmas, in every band, of parts of speech that the glossary has", () => {
  expect(lexicon.length).toBeGreaterThan(5_000);
  expect([...new Set(lexicon.map(({ band }) => band))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const known: readonly string[] = partsOfSpeech;
  expect(lexicon.filter(({ partOfSpeech }) => !known.includes(partOfSpeech))).toEqual([]);
});

const registers = new Set([
  "formal",
  "informal",
  "vulgar",
  "dated",
  "literary",
  "technical",
  "Belgian",
  null,
]);

test("registers are those that the README names", () =>
  expect(lexicon.filter(({ register }) => !registers.has(register))).toEqual([]));

test("meanings of verbs begin with to", () => {
  const odd = lexicon.filter(
    ({ partOfSpeech, meanings }) =>
      partOfSpeech === "verb" &&
      !meanings.every((one) => /^(?:to |\(|can|may|must|should|will|would)/.test(one)),
  );
  expect(odd.map(({ lemma, meanings }) => `${lemma}: ${meanings.join("; ")}`)).toEqual([]);
});

const givenNames: readonly FormName[] = [
  "plural",
  "pastSingular",
  "pastPlural",
  "pastParticiple",
  "inflected",
  "comparative",
  "superlative",
];

const given = (entry: LexiconEntry) =>
  inflect(entry.lemma, entry.partOfSpeech, entry.forms).filter(
    ({ name, apart, words }) => givenNames.includes(name) && !apart && words !== entry.lemma,
  );

test(
  "the forms that a line gives are those of the rules and tables, or real words by the spelling dictionary",
  slow,
  () => {
    const { aff, dic } = readSpelling();
    const real = new Set([...expandSpellingDictionary(aff, dic)].map(({ word }) => word));
    let all = 0;
    const other: string[] = [];
    for (const entry of lexicon) {
      const { lemma, partOfSpeech, forms } = entry;
      const known = partOfSpeech === "verb" ? { particle: forms.particle ?? null } : {};
      const regular = inflect(lemma, partOfSpeech, known);
      for (const { words, name } of given(entry)) {
        all += 1;
        if (!regular.some((form) => form.words === words && form.name === name)) other.push(words);
      }
    }
    const unconfirmed = other.filter((words) => !real.has(words));
    console.log(
      `Lexicon: ${lexicon.length} lemmas; ${all} forms, ${all - other.length} by rule and table, ` +
        `${other.length - unconfirmed.length} others in the spelling dictionary, ${unconfirmed.length} by hand`,
    );
    expect((all - other.length) / all).toBeGreaterThan(0.98);
    expect(unconfirmed.filter((words) => !unconfirmedForms.has(words))).toEqual([]);
  },
);

/** In the newspaper article that ships, letter for letter. */
const misprints = new Set(["Wit-Russissche (wit-russissch)", "opgroepen (opgroepen)"]);

test("every word of the texts that ship has an entry, names and numbers aside", slow, () => {
  // "avonds" stands in the entry 's avonds.
  const known = new Set(lexicon.flatMap(({ lemma }) => [lemma, ...lemma.split(" ")]).map(normaliseWord));
  const missing = new Set<string>();
  for (const dutch of [...shippedTexts().values()].flat())
    for (const { start, end, analyses } of analyser.analyse(dutch)) {
      const [best] = analyses;
      if (!best || best.partOfSpeech === "name" || !/\p{L}/u.test(best.lemma)) continue;
      if (!known.has(normaliseWord(best.lemma))) missing.add(`${dutch.slice(start, end)} (${best.lemma})`);
    }
  expect([...missing].filter((one) => !misprints.has(one))).toEqual([]);
});
