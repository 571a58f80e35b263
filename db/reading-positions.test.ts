import { expect, test } from "vitest";
import { loadContent } from "./load-content";
import { saveReadingPosition } from "./reading-positions";
import { at, learnerId, otherId, preparedText, textFile, writeContent } from "./testing/prepared-text";

async function prepare() {
  const prepared = await preparedText("Het regent.", "De zon schijnt.");
  await writeContent(prepared.contentDir, { "ander/text.md": textFile(["Een kat slaapt."], "Ander") });
  await loadContent(prepared.db, prepared.contentDir, at(0));
  const keep = (input: Partial<Parameters<typeof saveReadingPosition>[1]>, seconds = 0) =>
    saveReadingPosition(
      prepared.db,
      { learnerId, id: "r-1", slug: "een-tekst", paragraphId: prepared.paragraphId, ...input },
      at(seconds),
    );
  return { ...prepared, keep };
}

test("there is one place a text: the last", async () => {
  const { db, keep, paragraphId, others } = await prepare();
  expect(await keep({}, 1)).toBe(true);
  expect(await keep({ id: "r-2", paragraphId: others[0] }, 2)).toBe(true);
  expect(await keep({ id: "r-3", paragraphId: others[0] }, 3)).toBe(true);
  expect(await db.readingPosition.findMany()).toMatchObject([
    { learnerId, id: "r-1", paragraphId: others[0], readAt: at(3) },
  ]);
  expect(await keep({ id: "r-4", paragraphId }, 4)).toBe(true);
  expect(await db.readingPosition.findMany()).toMatchObject([{ paragraphId, readAt: at(4) }]);
});

test("learners and texts have their own, also with the same ids", async () => {
  const { db, keep } = await prepare();
  const cat = await db.paragraph.findFirstOrThrow({ where: { dutch: "Een kat slaapt." } });
  await keep({}, 1);
  await keep({ id: "r-2", slug: "ander", paragraphId: cat.id }, 2);
  await keep({ learnerId: otherId }, 3);
  const places = await db.readingPosition.findMany({ orderBy: { readAt: "asc" } });
  expect(places.map((place) => [place.learnerId, place.readAt])).toEqual([
    [learnerId, at(1)],
    [learnerId, at(2)],
    [otherId, at(3)],
  ]);
});

test("an unknown paragraph, one of another text and an unknown text change nothing", async () => {
  const { db, keep } = await prepare();
  const cat = await db.paragraph.findFirstOrThrow({ where: { dutch: "Een kat slaapt." } });
  expect(await keep({ paragraphId: "nowhere" })).toBe(false);
  expect(await keep({ paragraphId: cat.id })).toBe(false);
  expect(await keep({ slug: "nergens" })).toBe(false);
  expect(await db.readingPosition.count()).toBe(0);
});

test("two tabs at once leave one place", async () => {
  const { db, keep, paragraphId, others } = await prepare();
  const [second = ""] = others;
  const both = [keep({ id: "r-1" }), keep({ id: "r-2", paragraphId: second })];
  expect(await Promise.all(both)).toEqual([true, true]);
  const places = await db.readingPosition.findMany();
  expect(places).toHaveLength(1);
  expect([paragraphId, second]).toContain(places[0]?.paragraphId);
});
