import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadContent } from "./load-content";
import { testDatabase } from "./testing/database";
import { at, learnerId, textFile, writeContent } from "./testing/prepared-text";
import { temporaryFolder } from "./testing/temporary-folder";
import { getSection, listLibrary } from "./texts";

const good = textFile(["Het regent.", "De zon schijnt."]);
const reference = "It rains.\n\nThe sun shines.\n";
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function prepare(files: Parameters<typeof writeContent>[1]) {
  const { db, close } = await testDatabase();
  onTestFinished(close);
  const contentDir = await temporaryFolder();
  const write = (changed: typeof files) => writeContent(contentDir, changed);
  await write(files);
  return { db, contentDir, write, load: (seconds = 0) => loadContent(db, contentDir, at(seconds)) };
}

describe("mistakes", () => {
  test("are reported by file and line, and stop nothing else", async () => {
    const { db, contentDir, load } = await prepare({
      "a-goed/text.md": good,
      "b-geen-titel/text.md": good.replace("title: Een tekst\n", ""),
      "c-andere-reference/text.md": good,
      "c-andere-reference/reference.en.md": "It rains.\n",
      "d-latin1/text.md": latin1(textFile(["Het regent.", "Een café."])),
      "e-latin1-reference/text.md": good,
      "e-latin1-reference/reference.en.md": latin1("It rains.\n\nA café.\n"),
      "Slechte Naam/text.md": good,
      "f-leeg/reference.en.md": reference,
      "g-glossary/text.md": good,
      "g-glossary/glossary.csv": "lemma,article\r\nregen,de\r\nzon,den\r\n,het\r\n",
      "h-latin1-glossary/text.md": good,
      "h-latin1-glossary/glossary.csv": latin1("lemma\nregen\ncafé\n"),
      "Tweeling/text.md": good,
      "tweeling/text.md": good,
      "z-goed/text.md": good,
      ".verborgen/text.md": "no front matter",
    });
    await mkdir(path.join(contentDir, "texts", "i-map", "text.md"), { recursive: true });
    await writeContent(contentDir, { "los-bestand.txt": "no folder" });
    const report = await load();
    const problem = (file: string, line: number, reason: string, detail?: string) =>
      expect.objectContaining({ file: `content/texts/${file}`, line, reason, ...(detail ? { detail } : {}) });
    expect(report.problems).toHaveLength(11);
    expect(report.problems).toEqual(
      expect.arrayContaining([
        problem("Slechte Naam/text.md", 1, "badSlug", "Slechte Naam"),
        problem("b-geen-titel/text.md", 1, "missingTitle"),
        problem("c-andere-reference/reference.en.md", 2, "otherNumberOfParagraphs", "1/2"),
        problem("d-latin1/text.md", 12, "invalidUtf8"),
        problem("e-latin1-reference/reference.en.md", 3, "invalidUtf8"),
        problem("f-leeg/text.md", 1, "missingFile"),
        problem("g-glossary/glossary.csv", 3, "badArticle", "den"),
        problem("g-glossary/glossary.csv", 4, "lemmaMissing"),
        problem("h-latin1-glossary/glossary.csv", 3, "invalidUtf8"),
        problem("i-map/text.md", 1, "unreadableFile", "EISDIR"),
        problem("tweeling/text.md", 1, "duplicateSlug", "Tweeling"),
      ]),
    );
    const readable = [
      "a-goed",
      "c-andere-reference",
      "e-latin1-reference",
      "g-glossary",
      "h-latin1-glossary",
    ];
    expect(report.loaded.sort()).toEqual([...readable, "tweeling", "z-goed"]);
    expect((await listLibrary(db, learnerId)).map(({ slug }) => slug).sort()).toEqual(report.loaded);
  });

  test("a folder of content that is not there is one", async () => {
    const { db } = await prepare({});
    const problem = { file: "content/texts", line: 1, reason: "missingFolder" };
    const report = await loadContent(db, path.join(await temporaryFolder(), "nergens"), at(0));
    expect(report).toEqual({ loaded: [], unchanged: 0, problems: [problem] });
  });

  test("leave the text that was loaded before as it was", async () => {
    const { db, write, load } = await prepare({ "een/text.md": good, "een/reference.en.md": reference });
    await load();
    const section = () => getSection(db, { learnerId, slug: "een" });
    const before = await section();
    await write({ "een/text.md": good.replace("title:", "titel:").replace("regent", "sneeuwt") });
    expect((await load()).problems.map(({ reason }) => reason).sort()).toEqual([
      "missingTitle",
      "unknownKey",
    ]);
    expect(await section()).toEqual(before);
    await write({ "een/text.md": good, "een/reference.en.md": "It rains.\n" });
    expect((await load()).problems).toMatchObject([{ reason: "otherNumberOfParagraphs" }]);
    expect(await section()).toEqual(before);
    expect(before?.paragraphs.map((p) => p.reference)).toEqual(["It rains.", "The sun shines."]);
  });

  test("are reported at each loading until they are mended", async () => {
    const { load, write } = await prepare({ "een/text.md": good, "een/reference.en.md": "One.\n" });
    await load();
    expect(await load()).toMatchObject({ loaded: [], unchanged: 1, problems: [{ line: 2 }] });
    await write({ "een/reference.en.md": reference });
    expect(await load()).toEqual({ loaded: ["een"], unchanged: 0, problems: [] });
    await write({ "een/reference.en.md": null });
    expect(await load()).toEqual({ loaded: ["een"], unchanged: 0, problems: [] });
  });
});

describe("loading again", () => {
  const dump = async (db: Awaited<ReturnType<typeof prepare>>["db"]) =>
    JSON.stringify([
      await db.text.findMany(),
      await db.section.findMany(),
      await db.paragraph.findMany(),
      await db.paragraphVersion.findMany(),
    ]);

  test("unchanged writes nothing", async () => {
    const { db, load } = await prepare({ "een/text.md": good, "een/reference.en.md": reference });
    expect(await load(0)).toEqual({ loaded: ["een"], unchanged: 0, problems: [] });
    const before = await dump(db);
    expect(await load(1)).toEqual({ loaded: [], unchanged: 1, problems: [] });
    expect(await dump(db)).toBe(before);
  });

  test("with a corrected title or reference changes those and keeps the paragraphs", async () => {
    const { db, write, load } = await prepare({ "een/text.md": good, "een/reference.en.md": reference });
    await load(0);
    const before = await getSection(db, { learnerId, slug: "een" });
    await write({
      "een/text.md": good.replace("Een tekst", "Het weer").replace("level: B1", "level: A2"),
      "een/reference.en.md": reference.replace("It rains.", "It is raining."),
    });
    expect((await load(5)).loaded).toEqual(["een"]);
    const after = await getSection(db, { learnerId, slug: "een" });
    expect(after?.text).toEqual({ ...before?.text, title: "Het weer", level: "A2" });
    const [first, second] = before?.paragraphs ?? [];
    expect(after?.paragraphs).toEqual([{ ...first, reference: "It is raining." }, second]);
    expect(await db.text.findFirst()).toMatchObject({ addedAt: at(0), updatedAt: at(5) });
  });

  test("keeps a text whose folder is gone", async () => {
    const { db, write, load } = await prepare({ "een/text.md": good, "twee/text.md": good });
    await load();
    await write({ "een/text.md": null });
    await load();
    expect(await listLibrary(db, learnerId)).toHaveLength(2);
  });

  test("by two processes at once loads each text once", async () => {
    const { db, load } = await prepare({ "een/text.md": good, "twee/text.md": good });
    await Promise.all([load(), load()]);
    expect(await db.text.count()).toBe(2);
    expect(await db.paragraph.count({ where: { retiredAt: null } })).toBe(4);
    expect(await db.paragraph.count()).toBe(4);
  });
});

test.skipIf(process.platform === "win32")("a loop of links is a mistake like any other", async () => {
  const { contentDir, load } = await prepare({ "een/reference.en.md": reference, "twee/text.md": good });
  await symlink("text.md", path.join(contentDir, "texts", "een", "text.md"));
  const report = await load();
  expect(report.problems).toMatchObject([{ file: "content/texts/een/text.md", reason: "unreadableFile" }]);
  expect(report.loaded).toEqual(["twee"]);
});
