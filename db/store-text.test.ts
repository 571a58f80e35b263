import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, learnerId, preparedText } from "./testing/prepared-text";
import { getSection } from "./texts";
import { saveTranslation } from "./translations";

describe("a corrected text", () => {
  const dutch = [
    "Het regent in Gent.",
    "Een kat slaapt hier.",
    "* * *",
    "Zij fietst naar huis.",
    "* * *",
    "De zon.",
  ];
  const translated = async () => {
    const prepared = await preparedText(...dutch);
    const ids = [prepared.paragraphId, ...prepared.others];
    for (const [i, paragraphId] of ids.entries()) {
      const input = { learnerId, id: `m-${i}`, paragraphId, base: 0, body: `Translation ${i}.`, duration: 0 };
      await saveTranslation(prepared.db, { ...input, origin: "typed", spell: "a" }, at(0));
    }
    const bodies = async () => {
      const section = await getSection(prepared.db, { learnerId, slug: "een-tekst" });
      const own = new Map(section?.translations.map((t) => [t.paragraphId, t]));
      return section?.paragraphs.map(({ id }) => Number(own.get(id)?.body.match(/\d/)?.[0] ?? -1));
    };
    return { ...prepared, ids, bodies };
  };

  test.each([
    [
      "inserted",
      ["Nieuw begin.", ...dutch.slice(0, 2), "Middenin.", ...dutch.slice(2)],
      [-1, 0, 1, -1, 2, 3, 4, 5],
    ],
    ["removed", [...dutch.slice(0, 1), ...dutch.slice(2)], [0, 2, 3, 4, 5]],
    ["moved", [...dutch.slice(1), "Het regent in Gent."], [1, 2, 3, 4, 5, 0]],
    ["corrected", ["Het regende in Gent.", ...dutch.slice(1)], [0, 1, 2, 3, 4, 5]],
    [
      "corrected beside a new one",
      ["Nieuw.", "Het regende in Gent.", ...dutch.slice(1)],
      [-1, 0, 1, 2, 3, 4, 5],
    ],
    ["rewritten", ["Geen woord als eerst.", ...dutch.slice(1)], [-1, 1, 2, 3, 4, 5]],
    ["all gone but one", ["De zon."], [5]],
  ])("with paragraphs %s keeps each translation with its paragraph", async (_, next, expected) => {
    const { correct, bodies } = await translated();
    await correct(next, at(1));
    expect(await bodies()).toEqual(expected);
  });

  test("gives a paragraph that comes back its translation back", async () => {
    const { db, correct, bodies, ids } = await translated();
    await correct([...dutch.slice(0, 1), ...dutch.slice(2)], at(1));
    expect(await db.paragraph.findUnique({ where: { id: ids[1] } })).toMatchObject({ retiredAt: at(1) });
    await correct(["Nog iets.", ...dutch.slice(2)], at(2));
    expect(await db.paragraph.findUnique({ where: { id: ids[1] } })).toMatchObject({ retiredAt: at(1) });
    expect(await correct(dutch, at(3))).toEqual(ids);
    expect(await bodies()).toEqual([0, 1, 2, 3, 4, 5]);
    expect((await getSection(db, { learnerId, slug: "een-tekst" }))?.retired).toEqual([]);
  });

  test("also where it comes back corrected, as stale", async () => {
    const { db, correct, bodies } = await translated();
    await correct(dutch.slice(1), at(1));
    await correct(["Het regende in Gent.", ...dutch.slice(1)], at(2));
    expect(await bodies()).toEqual([0, 1, 2, 3, 4, 5]);
    const section = await getSection(db, { learnerId, slug: "een-tekst" });
    expect(section?.translations.map((t) => t.staleDutch)).toEqual([
      "Het regent in Gent.",
      ...Array(5).fill(null),
    ]);
  });

  test("never puts a retired paragraph in the place of an equal one that stayed", async () => {
    const { db, correct } = await preparedText("# Begin");
    const paragraphs = fc.array(fc.constantFrom("* * *", "Een kat slaapt.", "Ja.", "# Kop"), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(paragraphs, { minLength: 2, maxLength: 4 }), async (editions) => {
        for (const edition of editions) {
          const before = await correct(edition);
          const again = await correct([...edition, "Een slot dat nergens anders staat."]);
          expect(again.slice(0, -1)).toEqual(before);
        }
        const all = await db.paragraph.findMany({ where: { retiredAt: null }, select: { position: true } });
        expect(new Set(all.map(({ position }) => position)).size).toBe(all.length);
      }),
      { numRuns: 12 },
    );
  });
});
