import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { findOccurrences } from "@/core/glossary/find-occurrences";
import { paragraphWords } from "@/core/glossary/paragraph-words";
import type { Database } from "./connect";
import { findEntriesByWords } from "./glossary";
import { exportEntries } from "./glossary-list";
import { type LoadReport, loadContent } from "./load-content";
import { giveStarterGlossaries } from "./starter-glossary";
import { testDatabase } from "./testing/database";
import { at, learnerId } from "./testing/prepared-text";
import { getSection, listLibrary } from "./texts";

const contentDir = path.join(import.meta.dirname, "../content");
const article = "wit-rusland-2020-08";
const slugs = [article, "de-brug-staat-open", "de-kat-van-nummer-twaalf", "de-speelstraat"];

let db: Database;
let report: LoadReport;

beforeAll(async () => {
  const opened = await testDatabase();
  ({ db } = opened);
  report = await loadContent(db, contentDir, at(0));
  // A learner for each text, since a word is given once, with the tag of the first text that has it.
  for (const slug of slugs) {
    await db.learner.create({ data: { id: slug, name: "", settings: {}, createdAt: at(0) } });
    await giveStarterGlossaries(db, { learnerId: slug, contentDir, slugs: [slug] }, at(1));
  }
  return opened.close;
});

const sectionOf = async (slug: string) => {
  const section = await getSection(db, { learnerId, slug });
  if (!section) throw new Error(slug);
  return section;
};

/** Where the entries of a text's own glossary stand in it, as the reading page finds them. */
async function foundIn(slug: string) {
  const { paragraphs } = await sectionOf(slug);
  const own = await exportEntries(db, slug);
  const words = [
    ...new Set(paragraphs.flatMap(({ dutch }) => paragraphWords(dutch).map(({ text }) => text))),
  ];
  const entries = await findEntriesByWords(db, { learnerId: slug, words });
  const named = entries.map(({ id, forms }) => ({ entryId: id, forms }));
  const occurrences = paragraphs.flatMap(({ dutch }) =>
    findOccurrences(dutch, named).map(({ entryId, ranges }) => ({
      entryId,
      words: ranges.map(([start, end]) => dutch.slice(start, end)),
    })),
  );
  return { own, occurrences };
}

test("everything in content/ loads without a single problem", () => {
  expect(report).toEqual({ loaded: slugs.toSorted(), unchanged: 0, problems: [] });
});

test("the article is there letter for letter, its slips included", async () => {
  const { paragraphs, text } = await sectionOf(article);
  expect(paragraphs.map(({ kind }) => kind).filter((kind) => kind === "heading")).toHaveLength(2);
  expect(paragraphs).toHaveLength(16);
  expect(paragraphs[1]?.dutch).toContain("de Wit-Russissche leider");
  expect(paragraphs[7]?.dutch).toContain("critici van het regime opgroepen naar de hoofdstad");
  expect(paragraphs.some(({ dutch }) => dutch.includes("2020-08"))).toBe(false);
  expect(text).toMatchObject({ date: "2020-08", licence: "none" });
});

test.each(slugs)("every paragraph of %s has a reference of its own", async (slug) => {
  const { paragraphs } = await sectionOf(slug);
  const references = paragraphs.map(({ reference }) => reference);
  expect(references.every((reference) => reference && reference.length > 0)).toBe(true);
  expect(new Set(references).size).toBe(paragraphs.length);
  for (const { dutch, reference } of paragraphs) expect(reference).not.toBe(dutch);
});

test("the short texts are of three levels and 200 to 400 words", async () => {
  const short = (await listLibrary(db, learnerId)).filter(({ slug }) => slug !== article);
  expect(short.map(({ level }) => level).sort()).toEqual(["A2", "B1", "B2"]);
  for (const { words, slug } of short) expect([slug, words >= 200 && words <= 400]).toEqual([slug, true]);
});

test.each(slugs)(
  "every noun of the glossary of %s has an article, and every entry a meaning",
  async (slug) => {
    const { own } = await foundIn(slug);
    expect(own.length).toBeGreaterThanOrEqual(slug === article ? 60 : 1);
    expect(own.filter((entry) => entry.partOfSpeech === "noun" && !entry.article)).toEqual([]);
    expect(own.filter(({ meanings }) => meanings.length === 0)).toEqual([]);
  },
);

test.each(slugs)("every entry of the glossary of %s is found in its text", async (slug) => {
  const { own, occurrences } = await foundIn(slug);
  const found = new Set(occurrences.map(({ entryId }) => entryId));
  expect(own.filter(({ id }) => !found.has(id)).map(({ lemma }) => lemma)).toEqual([]);
});

test.each(slugs)("every entry of the glossary of %s comes with a sentence of its text", async (slug) => {
  const { own } = await foundIn(slug);
  const { paragraphs } = await sectionOf(slug);
  const homeless = own.filter(
    ({ sentence }) =>
      !sentence ||
      !paragraphs.some(({ id, dutch }) => id === sentence.paragraphId && dutch.includes(sentence.text)),
  );
  expect(homeless.map(({ lemma }) => lemma)).toEqual([]);
});

test.each([
  ["optreden", ["trad", "op"]],
  ["aantrekken", ["trekken", "aan"]],
  ["afstoten", ["stoten", "af"]],
  ["plaatsvinden", ["vond", "plaats"]],
  ["nastreven", ["streeft", "na"]],
  ["afnemen", ["nam", "af"]],
  ["omkomen", ["kwamen", "om"]],
  ["aansluiten", ["aan te sluiten"]],
  ["toelichten", ["toegelicht"]],
  ["oproepen", ["opgroepen"]],
])("%s is found in the article as %j", async (lemma, words) => {
  const { own, occurrences } = await foundIn(article);
  const id = own.find((entry) => entry.lemma === lemma)?.id;
  expect(occurrences.filter(({ entryId }) => entryId === id).map((found) => found.words)).toContainEqual(
    words,
  );
});

test.each(slugs)(
  "no row of the glossary of %s is left out, and each has the tag of its text",
  async (slug) => {
    const csv = await readFile(path.join(contentDir, "texts", slug, "glossary.csv"), "utf8");
    const { own } = await foundIn(slug);
    expect(own.length).toBe(csv.trimEnd().split(/\r?\n/).length - 1);
    expect(own.every(({ tags }) => tags.includes(slug))).toBe(true);
  },
);
