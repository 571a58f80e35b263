import { expect, test } from "vitest";
import { entriesToConfuse } from "./entries-to-confuse";
import { addEntry, deleteEntries } from "./glossary";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

test("the newest of a part of speech and those asked for, of this learner alone", async () => {
  const { db } = await preparedText("Een bal.");
  const add = (id: string, partOfSpeech: "noun" | "verb" | "adjective", seconds: number, owner = learnerId) =>
    addEntry(
      db,
      { learnerId: owner, id, entry: entryOf(id, { partOfSpeech, meanings: ["x"] }), sentence: null },
      at(seconds),
    );
  for (let i = 0; i < 62; i++) await add(`bal${i}`, "noun", i);
  await add("lopen", "verb", 100);
  await add("groen", "adjective", 100);
  await add("weg", "noun", 101);
  await add("ander", "noun", 102, otherId);
  await deleteEntries(db, { learnerId, ids: ["weg"] }, at(103));
  const find = async (partsOfSpeech: string[], ids: string[]) =>
    (await entriesToConfuse(db, { learnerId, partsOfSpeech, ids })).map(({ id }) => id);

  const nouns = await find(["noun", "noun"], []);
  expect(nouns).toHaveLength(60);
  expect(nouns).toContain("bal61");
  for (const id of ["bal0", "weg", "ander", "lopen"]) expect(nouns).not.toContain(id);
  expect(await find([], ["bal0", "groen", "ander", "weg"])).toEqual(["bal0", "groen"]);
  expect(await find(["verb"], ["lopen"])).toEqual(["lopen"]);
});
