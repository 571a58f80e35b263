import { expect, test } from "vitest";
import { preparedText } from "./testing/prepared-text";
import { textParagraphs } from "./text-paragraphs";

test("gives a text as it is now, numbered as the reading page does", async () => {
  const { db, correct } = await preparedText("# Kop", "Het regent.", "De zon schijnt.");
  await correct(["# Kop", "De zon schijnt.", "Het sneeuwt."]);
  const found = await textParagraphs(db, "een-tekst");
  expect(found?.text.title).toBe("Een tekst");
  expect(found?.paragraphs.map(({ number, dutch }) => [number, dutch])).toEqual([
    [1, "Kop"],
    [2, "De zon schijnt."],
    [3, "Het sneeuwt."],
  ]);
});

test("an unknown slug is null", async () => {
  const { db } = await preparedText("Het regent.");
  expect(await textParagraphs(db, "nergens")).toBeNull();
});
