import { expect, test } from "vitest";
import { partsOf, takeApart } from "./compounds";
import { encodeFormTable, FormTable, type Reading } from "./form-table";
import { type Tag, tagNumber } from "./tags";

const words: [word: string, tag: Tag, band: number, lemma?: string][] = [
  ["verkiezing", "noun.singular", 2],
  ["uitslag", "noun.singular", 3],
  ["uitslagen", "noun.plural", 3, "uitslag"],
  ["huis", "noun.singular", 1],
  ["huisje", "noun.diminutive", 1, "huis"],
  ["deur", "noun.singular", 1],
  ["deuren", "noun.plural", 1, "deur"],
  ["stad", "noun.singular", 1],
  ["plan", "noun.singular", 1],
  ["kind", "noun.singular", 1],
  ["boek", "noun.singular", 1],
  ["bank", "noun.singular", 1],
  ["zonnebloem", "noun.singular", 0],
  ["zon", "noun.singular", 1],
  ["bloem", "noun.singular", 2],
  ["olie", "noun.singular", 2],
  ["jarige", "adjective.inflected", 3, "jarig"],
  ["groot", "adjective.base", 1],
  ["ouder", "noun.singular", 1],
  ["sprekende", "verb.presentParticipleInflected", 2, "spreken"],
  ["nederlands", "adjective.base", 1],
  ["lopen", "verb.infinitive", 1],
  ["zwem", "verb.presentFirst", 2, "zwemmen"],
  ["bad", "noun.singular", 2],
  ["de", "determiner", 1],
  ["les", "noun.singular", 1],
  ["onder", "preposition", 1],
  ["wijs", "noun.singular", 5],
  ["onderwijs", "noun.singular", 2],
  ["huisdeur", "noun.singular", 0],
  ["ster", "noun.singular", 2],
  ["mini", "adjective.base", 5],
  ["minister", "noun.singular", 1],
  ["wit", "adjective.base", 1],
  ["rus", "noun.singular", 4],
  ["school", "noun.singular", 1],
];
const readings = new Map<string, Reading[]>(
  words.map(([word, tag, band, lemma]) => [word, [{ lemma: lemma ?? word, tag: tagNumber(tag), band }]]),
);
const table = new FormTable(encodeFormTable(readings));

const shown = (word: string) => {
  const parts = takeApart(table, word)?.parts;
  return parts ? parts.map(({ text, link }) => text + (link ? `[${link}]` : "")).join(" ") : null;
};

test.each([
  ["verkiezingsuitslag", "verkiezing[s] uitslag"],
  ["verkiezingsuitslagen", "verkiezing[s] uitslagen"],
  ["huisdeur", "huis deur"],
  ["stadsplan", "stad[s] plan"],
  ["kinderboek", "kind[er] boek"],
  ["boekenbank", "boek[en] bank"],
  ["zonnebloemolie", "zonnebloem olie"],
  ["grootouder", "groot ouder"],
  ["zwembad", "zwem bad"],
  ["zwembadhuisje", "zwem bad huisje"],
  ["24-jarige", "24[-] jarige"],
  ["nederlandssprekende", "nederlands sprekende"],
  ["wit-rus", "wit[-] rus"],
  ["wit-huisdeur", "wit[-] huisdeur"],
  ["zwem-schoolplan", "zwem[-] school plan"],
])("%s: %s", (word, parts) => expect(shown(word)).toBe(parts));

test.each([
  "huislopen", // verbs are no heads
  "dedeur", // an article is no part
  "lopenhuis", // nor an infinitive
  "huis",
  "deuren",
  "huisx",
  "xhuis",
  "bladiebla",
  "huis-",
  "-huis",
  "",
])("%s is no compound", (word) => expect(shown(word)).toBeNull());

test.each<[word: string, lemma: string, tag: Tag, band: number]>([
  ["verkiezingsuitslagen", "verkiezingsuitslag", "noun.plural", 7],
  ["24-jarige", "24-jarig", "adjective.inflected", 7],
  ["zwembadhuisje", "zwembadhuis", "noun.diminutive", 7],
])("the head says what %s is: %s, %s", (word, lemma, tag, band) =>
  expect(takeApart(table, word)?.readings).toEqual([{ lemma, tag: tagNumber(tag), band }]),
);

test.each([
  ["verkiezingsuitslag", ["verkiezing", "uitslag"]],
  ["huisdeur", ["huis", "deur"]], // in a list, and plainly one
  ["zonnebloem", []],
  ["onderwijs", []], // a noun of a verb with a particle
  ["minister", []],
  ["huis", []],
  ["bladiebla", []],
])("a learner is shown of %s: %j", (lemma, parts) =>
  expect(partsOf(table, lemma).map((part) => part.lemma)).toEqual(parts),
);
