import { describe, expect, test } from "vitest";
import { loadContent } from "./load-content";
import { saveReadingPosition } from "./reading-positions";
import { at, learnerId, otherId, preparedText, textFile, writeContent } from "./testing/prepared-text";
import { getSection, getText, listLibrary } from "./texts";
import { saveNote, saveTranslation, setStatus } from "./translations";

type Prepared = Awaited<ReturnType<typeof preparedText>>;

const slug = "een-tekst";
let ids = 0;

function translate({ db }: Prepared, paragraphId: string, body: string, input = {}) {
  const common = { learnerId, id: `m-${++ids}`, paragraphId, base: 0, body, duration: 0 };
  return saveTranslation(db, { ...common, origin: "typed", spell: "a", ...input }, at(0));
}

const read = ({ db }: Prepared, learner = learnerId) => getSection(db, { learnerId: learner, slug });
const stopAt = ({ db }: Prepared, paragraphId: string, seconds = 0, owner = learnerId) =>
  saveReadingPosition(db, { learnerId: owner, id: `r-${++ids}`, slug, paragraphId }, at(seconds));

describe("getSection", () => {
  test("gives an untouched text in its order", async () => {
    const prepared = await preparedText("# Weer", "Het regent.", "De zon schijnt.");
    const section = await read(prepared);
    expect(section?.paragraphs.map(({ kind, dutch, reference }) => [kind, dutch, reference])).toEqual([
      ["heading", "Weer", null],
      ["paragraph", "Het regent.", null],
      ["paragraph", "De zon schijnt.", null],
    ]);
    expect(section).toMatchObject({ translations: [], retired: [], position: null });
    expect(section?.text).toMatchObject({
      slug,
      title: "Een tekst",
      author: "Naast",
      level: "B1",
      rights: null,
    });
  });

  test("an unknown slug is null", async () => {
    const { db } = await preparedText("Het regent.");
    expect(await getSection(db, { learnerId, slug: "nergens" })).toBeNull();
    expect(await getSection(db, { learnerId, slug: "Een-tekst" })).toBeNull();
    expect(await getText(db, "nergens")).toBeNull();
    expect(await getText(db, slug)).toMatchObject({ slug });
  });

  test("gives the learner's own translations and notes only", async () => {
    const prepared = await preparedText("Het regent.", "De zon schijnt.");
    const [second = ""] = prepared.others;
    await translate(prepared, prepared.paragraphId, "Mine.", { id: "same" });
    await translate(prepared, prepared.paragraphId, "Theirs.", {
      id: "same",
      learnerId: otherId,
      done: true,
    });
    const note = { learnerId: otherId, id: "note", paragraphId: second, base: 0, body: "Hard." };
    await saveNote(prepared.db, note, at(0));
    const blank = { note: "", noteVersion: 0, staleDutch: null };
    const first = { paragraphId: prepared.paragraphId, version: 1, ...blank };
    expect((await read(prepared))?.translations).toEqual([{ ...first, body: "Mine.", status: "draft" }]);
    expect((await read(prepared, otherId))?.translations).toEqual([
      { ...first, body: "Theirs.", status: "done" },
      { ...blank, paragraphId: second, body: "", version: 0, status: "empty", note: "Hard.", noteVersion: 1 },
    ]);
  });

  test("a translation of Dutch that was corrected is stale until it is said to fit", async () => {
    const prepared = await preparedText("Het regent in Gent.", "De zon schijnt in Breda.");
    const [second = ""] = prepared.others;
    const staleDutch = async () => (await read(prepared))?.translations.map((t) => t.staleDutch);
    await translate(prepared, prepared.paragraphId, "It rains in Ghent.");
    await translate(prepared, second, "The sun shines in Breda.");
    await prepared.correct(["Het regent in Gent nu.", "De zon schijnt in Breda."]);
    expect(await staleDutch()).toEqual(["Het regent in Gent.", null]);
    await prepared.correct(["Het regent in Gent nu hard.", "De zon schijnt in Breda."]);
    expect(await staleDutch()).toEqual(["Het regent in Gent.", null]);

    await translate(prepared, prepared.paragraphId, "It rains in Ghent now.", { base: 1 });
    expect(await staleDutch()).toEqual(["Het regent in Gent.", null]);
    const input = { learnerId, id: "s", paragraphId: prepared.paragraphId, fitsDutch: true as const };
    await setStatus(prepared.db, input, at(9));
    expect(await staleDutch()).toEqual([null, null]);
    await prepared.correct(["Het regent in Gent.", "De zon schijnt in Breda."]);
    expect(await staleDutch()).toEqual(["Het regent in Gent nu hard.", null]);
    await translate(prepared, prepared.paragraphId, "It rains in Ghent.", { base: 2, done: true });
    expect(await staleDutch()).toEqual([null, null]);
  });

  test("nothing is stale where nothing was translated, nor after the correction is taken back", async () => {
    const prepared = await preparedText("Het regent in Gent.", "De zon schijnt in Breda.");
    const [second = ""] = prepared.others;
    await translate(prepared, prepared.paragraphId, "  \n");
    await translate(prepared, second, "The sun shines in Breda.");
    await prepared.correct(["Het regent in Gent nu.", "De zon schijnt in Breda nu."]);
    await prepared.correct(["Het regent in Gent nu.", "De zon schijnt in Breda."]);
    expect((await read(prepared))?.translations.map((t) => t.staleDutch)).toEqual([null, null]);
  });

  test("a retired paragraph is given with the learner's words, and only then", async () => {
    const prepared = await preparedText(
      "Het regent.",
      "Een kat slaapt.",
      "Zij fietst weg.",
      "De zon schijnt.",
    );
    const [second = "", third = ""] = prepared.others;
    await translate(prepared, second, "A cat sleeps.");
    await translate(prepared, third, "Theirs.", { learnerId: otherId });
    await prepared.correct(["Het regent.", "De zon schijnt."]);
    const section = await read(prepared);
    expect(section?.paragraphs.map(({ dutch }) => dutch)).toEqual(["Het regent.", "De zon schijnt."]);
    expect(section?.translations).toEqual([]);
    expect(section?.retired).toMatchObject([
      { paragraph: { id: second, dutch: "Een kat slaapt." }, translation: { body: "A cat sleeps." } },
    ]);
    expect((await read(prepared, otherId))?.retired.map(({ paragraph }) => paragraph.id)).toEqual([third]);
  });

  test("keeps the place where the learner stopped, also when that paragraph is retired", async () => {
    const prepared = await preparedText("Het regent.", "Een kat slaapt.", "De zon schijnt.");
    const [second = "", third = ""] = prepared.others;
    await stopAt(prepared, second);
    expect((await read(prepared))?.position).toBe(second);
    expect((await read(prepared, otherId))?.position).toBeNull();
    await prepared.correct(["Het regent.", "De zon schijnt."]);
    expect((await read(prepared))?.position).toBe(third);
    await prepared.correct(["Het regent."]);
    expect((await read(prepared))?.position).toBe(prepared.paragraphId);
  });
});

describe("listLibrary", () => {
  test("counts a learner's own paragraphs done, without retired ones", async () => {
    const prepared = await preparedText("# Weer", "Het regent hard.", "Een kat slaapt.", "De zon schijnt.");
    const [second = "", third = ""] = prepared.others;
    await translate(prepared, prepared.paragraphId, "Weather", { done: true });
    await translate(prepared, second, "It rains.", { done: true });
    await translate(prepared, third, "A cat sleeps.", { done: true });
    await translate(prepared, third, "A cat.", { learnerId: otherId });
    await stopAt(prepared, second, 60);
    const readBy = (id: string) => listLibrary(prepared.db, id);
    expect(await readBy(learnerId)).toMatchObject([
      { slug, words: 10, paragraphs: 4, done: 3, readAt: at(60) },
    ]);
    expect(await readBy(otherId)).toMatchObject([{ words: 10, paragraphs: 4, done: 0, readAt: null }]);
    await prepared.correct(["# Weer", "Het regent hard.", "De zon schijnt."]);
    expect(await readBy(learnerId)).toMatchObject([{ words: 7, paragraphs: 3, done: 2 }]);
    expect(await readBy("nobody")).toMatchObject([{ paragraphs: 3, done: 0, readAt: null }]);
  });

  test("puts the last read first, then the others by title as Dutch sorts", async () => {
    const { db, contentDir, paragraphId } = await preparedText("Het regent.");
    const titles = { c: "Zee", d: "één dag", e: "De brug", f: "elf uur", g: "Appel" };
    for (const [name, title] of Object.entries(titles)) {
      await writeContent(contentDir, { [`${name}/text.md`]: textFile([`Over ${title}.`], title) });
    }
    await loadContent(db, contentDir, at(0));
    const zee = await db.paragraph.findFirstOrThrow({ where: { dutch: "Over Zee." } });
    const position = { learnerId, slug: "c", id: "r-zee", paragraphId: zee.id };
    await saveReadingPosition(db, position, at(10));
    await saveReadingPosition(db, { learnerId, slug, id: "r-een", paragraphId }, at(20));
    const listed = async (id: string) => (await listLibrary(db, id)).map(({ title }) => title);
    expect(await listed(learnerId)).toEqual(["Een tekst", "Zee", "Appel", "De brug", "één dag", "elf uur"]);
    expect(await listed(otherId)).toEqual(["Appel", "De brug", "één dag", "Een tekst", "elf uur", "Zee"]);
  });

  test("is empty where nothing was loaded", async () => {
    const { db } = await preparedText();
    expect(await listLibrary(db, learnerId)).toEqual([]);
  });
});
