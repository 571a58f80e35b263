import { beforeEach, expect, test } from "vitest";
import { entriesOf, entriesWithContexts, entryIdsMetIn, homeParagraphs } from "./entry-contexts";
import { addEntry, deleteEntries } from "./glossary";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";
import { saveTranslation } from "./translations";

const first = "Zeker twee demonstranten kwamen om. Het geweld nam af.";
const second = "De betogers bleven.";
let prepared: Awaited<ReturnType<typeof preparedText>>;

beforeEach(async () => {
  prepared = await preparedText(first, second);
});

const add = (
  id: string,
  lemma: string,
  sentence: { text: string; paragraphId: string | null } | null,
  seconds = 0,
) => addEntry(prepared.db, { learnerId, id, entry: entryOf(lemma), sentence }, at(seconds));
const translate = (owner: string, body: string) => {
  const input = { id: `t-${owner}`, paragraphId: prepared.paragraphId, base: 0, body, done: false };
  const spell = { spell: "s", origin: "typed" as const, duration: 0 };
  return saveTranslation(prepared.db, { learnerId: owner, ...input, ...spell }, at(5));
};
const find = (...ids: string[]) => entriesWithContexts(prepared.db, { learnerId, ids });

test("an entry comes with its sentence, the paragraph that it stands in, and the learner's English", async () => {
  await translate(learnerId, "At least two protesters died.");
  await translate(otherId, "Not mine.");
  await add("e-1", "demonstrant", {
    text: "Zeker twee demonstranten kwamen om.",
    paragraphId: prepared.paragraphId,
  });
  const [found] = await find("e-1");
  expect(found?.entry).toMatchObject({ id: "e-1", lemma: "demonstrant" });
  expect(found?.contexts).toEqual([
    {
      sentence: "Zeker twee demonstranten kwamen om.",
      home: {
        ...{ slug: "een-tekst", title: "Een tekst", paragraphId: prepared.paragraphId, number: 1 },
        ...{ dutch: first, own: "At least two protesters died.", reference: null },
      },
    },
  ]);
});

test("a sentence of an import, or of a paragraph that a correction took out, has no home", async () => {
  await add("e-1", "bal", { text: "Een bal.", paragraphId: null });
  await add("e-2", "geweld", { text: "Het geweld nam af.", paragraphId: prepared.paragraphId });
  await add("e-3", "boom", null);
  await prepared.correct([second]);
  const found = new Map((await find("e-1", "e-2", "e-3")).map(({ entry, contexts }) => [entry.id, contexts]));
  expect(found.get("e-1")).toEqual([{ sentence: "Een bal.", home: null }]);
  expect(found.get("e-2")).toEqual([{ sentence: "Het geweld nam af.", home: null }]);
  expect(found.get("e-3")).toEqual([]);
});

test("deleted entries, those of others and none at all", async () => {
  await add("e-1", "bal", null);
  await addEntry(
    prepared.db,
    { learnerId: otherId, id: "e-2", entry: entryOf("boom"), sentence: null },
    at(0),
  );
  await deleteEntries(prepared.db, { learnerId, ids: ["e-1"] }, at(1));
  expect(await find("e-1", "e-2", "nowhere")).toEqual([]);
  expect(await find()).toEqual([]);
});

test("the entries that were met in a text are told once each, and are the learner's own", async () => {
  const [other = null] = prepared.others;
  await add("e-1", "demonstrant", {
    text: "Zeker twee demonstranten kwamen om.",
    paragraphId: prepared.paragraphId,
  });
  await prepared.db.context.create({
    data: { learnerId, id: "c", entryId: "e-1", paragraphId: other, sentence: second, addedAt: at(0) },
  });
  await add("e-2", "betoger", { text: second, paragraphId: other });
  await add("e-3", "bal", { text: "Een bal.", paragraphId: null });
  await add("e-4", "geweld", { text: "Het geweld nam af.", paragraphId: prepared.paragraphId });
  const sentence = { text: second, paragraphId: other };
  const input = { learnerId: otherId, id: "e-5", entry: entryOf("boom"), sentence };
  await addEntry(prepared.db, input, at(0));
  await deleteEntries(prepared.db, { learnerId, ids: ["e-4"] }, at(1));
  const metIn = (slug: string) => entryIdsMetIn(prepared.db, { learnerId, slug });
  expect(await metIn("een-tekst")).toEqual(["e-1", "e-2"]);
  expect(await metIn("nowhere")).toEqual([]);
  const entries = await entriesOf(prepared.db, { learnerId, ids: ["e-1", "e-3", "e-4", "e-5"] });
  expect(entries.map(({ lemma }) => lemma).sort()).toEqual(["bal", "demonstrant"]);
  await prepared.correct([first]);
  expect(await metIn("een-tekst")).toEqual(["e-1"]);
});

test("paragraphs with what they say and whose they are", async () => {
  await translate(learnerId, "At least two.");
  const paragraphIds = [prepared.paragraphId, ...prepared.others, "nowhere"];
  const found = await homeParagraphs(prepared.db, { learnerId, paragraphIds });
  expect(found.map(({ number, own, kind }) => [number, own, kind]).sort()).toEqual([
    [1, "At least two.", "paragraph"],
    [2, "", "paragraph"],
  ]);
  await prepared.correct([second]);
  const left = await homeParagraphs(prepared.db, { learnerId, paragraphIds });
  expect(left.map(({ dutch }) => dutch)).toEqual([second]);
});
