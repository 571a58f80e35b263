import { beforeEach, expect, test } from "vitest";
import { readGlossaryCsv, writeGlossaryCsv } from "@/core/exchange/glossary-csv";
import { addEntry, deleteEntries, findEntriesByWords, restoreEntries } from "./glossary";
import { exportEntries } from "./glossary-list";
import { type ImportRow, importEntries } from "./import-entries";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

let db: Awaited<ReturnType<typeof preparedText>>["db"];

beforeEach(async () => {
  ({ db } = await preparedText("Het regent."));
});

const rowsOf = (...inputs: ImportRow["input"][]): ImportRow[] =>
  inputs.map((input, i) => ({ line: i + 2, input, sentence: null }));
const add = (id: string, rows: ImportRow[], owner = learnerId) =>
  importEntries(db, { learnerId: owner, id, rows }, at(0));

test("adds what is new and names the duplicates, also within the file", async () => {
  await addEntry(
    db,
    { learnerId, id: "e-1", entry: entryOf("bal", { note: "Mine." }), sentence: null },
    at(0),
  );
  const leven = entryOf("leven", { partOfSpeech: "verb" });
  const report = await add(
    "i",
    rowsOf(entryOf("Bal"), entryOf("boom"), leven, entryOf("leven"), entryOf("BOOM")),
  );
  const [boom = ""] = report.added;
  expect(report.added).toHaveLength(3);
  expect(report.duplicates).toEqual([
    { line: 2, lemma: "bal", entryId: "e-1" },
    { line: 6, lemma: "boom", entryId: boom },
  ]);
  const entries = await exportEntries(db, learnerId);
  expect(entries.map(({ lemma, note }) => lemma + note)).toEqual(["balMine.", "boom", "leven", "leven"]);
});

test("the same id again gives the same report and adds nothing, even after an undo", async () => {
  const first = await add("i", rowsOf(entryOf("bal")));
  expect(await add("i", rowsOf(entryOf("bal")))).toEqual(first);
  await deleteEntries(db, { learnerId, ids: first.added }, at(1));
  expect(await add("i", rowsOf(entryOf("bal")))).toEqual(first);
  expect(await exportEntries(db, learnerId)).toEqual([]);
});

test("an import of nothing, and one into another glossary", async () => {
  expect(await add("i", [])).toEqual({ ok: true, added: [], duplicates: [] });
  await add("j", rowsOf(entryOf("bal")), otherId);
  expect((await add("j", rowsOf(entryOf("bal")))).added).toHaveLength(1);
});

test("a row that the database refuses undoes the whole import", async () => {
  const bad = entryOf("goed", { note: null as unknown as string });
  await expect(add("i", rowsOf(entryOf("bal"), bad))).rejects.toThrow();
  expect(await db.entry.count()).toBe(0);
  expect((await add("i", rowsOf(entryOf("bal")))).added).toHaveLength(1);
});

test("an exported glossary comes back the same in another learner's", async () => {
  const huis = entryOf("huis", {
    article: "het",
    meanings: ["house; home", 'a "house"'],
    note: "=1+1\nsecond line",
    tags: ["wonen", "x_y"],
    status: "known",
    forms: ["huisje"],
  });
  await add("i", [
    { line: 2, input: huis, sentence: 'Het huis, zei hij; "mooi".' },
    { line: 3, input: entryOf("opbellen", { partOfSpeech: "verb", forms: ["belt … op"] }), sentence: null },
  ]);
  const exported = await exportEntries(db, learnerId);
  const { entries: rows, problems } = readGlossaryCsv(writeGlossaryCsv(exported));
  expect(problems).toEqual([]);
  await add("j", rows, otherId);
  const content = (entries: typeof exported) =>
    entries.map(({ id: _, createdAt: __, updatedAt: ___, ...entry }) => entry);
  expect(content(await exportEntries(db, otherId))).toEqual(content(exported));
});

test("5,000 rows are added, taken out and put back in one go each", { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => ({
    line: i + 2,
    input: entryOf(`woord${i % 4900}`, { meanings: ["word"], tags: ["import"] }),
    sentence: i % 2 === 0 ? `Zin ${i}.` : null,
  }));
  const { added, duplicates } = await add("i", rows);
  expect([added.length, duplicates.length]).toEqual([4900, 100]);
  expect(duplicates[0]).toEqual({ line: 4902, lemma: "woord0", entryId: added[0] });
  expect(await db.context.count()).toBe(2450);
  const find = async () => (await findEntriesByWords(db, { learnerId, words: ["woord7"] })).length;
  expect(await find()).toBe(1);

  expect((await deleteEntries(db, { learnerId, ids: added }, at(1))).ids).toHaveLength(4900);
  expect([await exportEntries(db, learnerId), await find(), await db.entryForm.count()]).toEqual([[], 0, 0]);
  const { restored, refused } = await restoreEntries(db, { learnerId, ids: added }, at(2));
  expect([restored.length, refused, await find()]).toEqual([4900, [], 1]);
});
