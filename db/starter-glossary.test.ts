import { beforeEach, describe, expect, test } from "vitest";
import { addEntry, deleteEntries } from "./glossary";
import { exportEntries } from "./glossary-list";
import { loadContent } from "./load-content";
import { saveReadingPosition } from "./reading-positions";
import {
  addStarterGlossary,
  giveStarterGlossaries,
  starterEntryIds,
  starterGlossaries,
} from "./starter-glossary";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId, preparedText, textFile, writeContent } from "./testing/prepared-text";

const csv = `lemma,partOfSpeech,article,meanings,tags,sentence
regenen,verb,,to rain,weer een-tekst,Het regent hard.
zon,noun,de,sun,,Nergens te lezen.
kat,noun,de,cat,,
fout,noun,den,mistake,,
`;

let prepared: Awaited<ReturnType<typeof preparedText>>;

beforeEach(async () => {
  prepared = await preparedText("Ach. Het regent hard.", "De zon schijnt.");
  await writeContent(prepared.contentDir, {
    "een-tekst/glossary.csv": csv,
    "een-tekst-2/text.md": textFile(["Twee."], "Twee"),
    "een-tekst-2/glossary.csv": "lemma,article,partOfSpeech\nzon,de,noun\nmaan,de,noun\n",
    "zonder/text.md": textFile(["Zonder."], "Zonder"),
  });
  await loadContent(prepared.db, prepared.contentDir, at(0));
});

const slugs = ["een-tekst", "een-tekst-2", "zonder"];
const own = (owner = learnerId) => ({ learnerId: owner, contentDir: prepared.contentDir });
const give = (owner = learnerId) => giveStarterGlossaries(prepared.db, { ...own(owner), slugs }, at(1));
const add = (slug: string, owner = learnerId) =>
  addStarterGlossary(prepared.db, { ...own(owner), slug }, at(2));
const idsOf = (slug: string, owner = learnerId) => starterEntryIds(prepared.db, { learnerId: owner, slug });
const remove = async (slug: string) =>
  deleteEntries(prepared.db, { learnerId, ids: await idsOf(slug) }, at(3));
const content = async (owner = learnerId) =>
  (await exportEntries(prepared.db, owner)).map(({ lemma, tags }) => `${lemma}: ${tags.join(" ")}`);

test("gives each text's readable rows, tagged with its slug, with the paragraph of their sentence", async () => {
  expect(await give()).toEqual(["een-tekst", "een-tekst-2"]);
  expect(await content()).toEqual([
    "kat: een-tekst",
    "maan: een-tekst-2",
    "regenen: een-tekst weer",
    "zon: een-tekst",
  ]);
  const entries = await exportEntries(prepared.db, learnerId);
  const { paragraphId } = prepared;
  expect(entries.map(({ sentence }) => sentence)).toEqual([
    null,
    null,
    { text: "Het regent hard.", paragraphId },
    { text: "Nergens te lezen.", paragraphId: null },
  ]);
});

describe("giving again", () => {
  test("gives nothing, and what was removed stays removed", async () => {
    await give();
    await remove("een-tekst");
    expect(await give()).toEqual([]);
    expect(await content()).toEqual(["maan: een-tekst-2"]);
  });

  test("gives the glossary of a text that had none before", async () => {
    await give();
    await writeContent(prepared.contentDir, { "zonder/glossary.csv": "lemma\nzonder\n" });
    expect(await give()).toEqual(["zonder"]);
    expect(await give()).toEqual([]);
    expect(await content()).toContain("zonder: zonder");
  });

  test("gives another learner their own", async () => {
    await give();
    await remove("een-tekst");
    expect(await content(otherId)).toEqual([]);
    expect(await give(otherId)).toEqual(["een-tekst", "een-tekst-2"]);
    expect(await content(otherId)).toHaveLength(4);
    expect(await content()).toHaveLength(1);
  });
});

describe("adding", () => {
  test("brings removed ones back, in one step, and adds no doubles", async () => {
    await give();
    await remove("een-tekst");
    expect(await add("een-tekst")).toBe(3);
    expect(await add("een-tekst")).toBe(0);
    expect(await content()).toHaveLength(4);
  });

  test("leaves what the learner has of the same word as it is", async () => {
    const entry = entryOf("zon", { meanings: ["my sun"], tags: ["mine"] });
    await addEntry(prepared.db, { learnerId, id: "e-1", entry, sentence: null }, at(0));
    expect(await add("een-tekst")).toBe(2);
    expect(await content()).toContain("zon: mine");
    await remove("een-tekst");
    expect(await content()).toEqual(["zon: mine"]);
  });

  test.each(["zonder", "nergens", "..", "../..", ""])(
    "of %j, which has no glossary, adds nothing",
    async (slug) => {
      expect(await add(slug)).toBe(0);
      expect(await prepared.db.starterGlossary.count()).toBe(0);
    },
  );
});

test("lists the texts that came with one, with how much of it is there", async () => {
  const listed = () => starterGlossaries(prepared.db, { ...own(), slugs: [...slugs, "nergens"] });
  expect(await listed()).toEqual([
    { slug: "een-tekst", size: 3, present: 0 },
    { slug: "een-tekst-2", size: 2, present: 0 },
  ]);
  await give();
  expect((await listed()).map(({ present }) => present)).toEqual([3, 1]);
  expect(await idsOf("een-tekst")).toHaveLength(3);
  expect(await idsOf("tekst")).toEqual([]);
  await remove("een-tekst-2");
  expect((await listed()).map(({ present }) => present)).toEqual([3, 0]);
  expect(await starterGlossaries(prepared.db, { ...own(), contentDir: "/nowhere", slugs })).toEqual([]);
});

test("a glossary.csv that is not UTF-8 gives no guessed letters, and is given once it is mended", async () => {
  const bytes = Uint8Array.from("lemma\ncafé\n", (letter) => letter.charCodeAt(0));
  await writeContent(prepared.contentDir, { "zonder/glossary.csv": bytes });
  expect(await add("zonder")).toBe(0);
  await give();
  await writeContent(prepared.contentDir, { "zonder/glossary.csv": "lemma\ncafé\n" });
  expect(await give()).toEqual(["zonder"]);
});

test("the folder's capitals do not hide its glossary", async () => {
  const files = { "Groot/text.md": textFile(["Groot."], "Groot"), "Groot/glossary.csv": "lemma\ngroot\n" };
  await writeContent(prepared.contentDir, files);
  await loadContent(prepared.db, prepared.contentDir, at(0));
  expect(await add("groot")).toBe(1);
});

describe("what came with a text is practised", () => {
  const asides = async (owner = learnerId) => {
    const cards = await prepared.db.card.findMany({ where: { learnerId: owner }, include: { entry: true } });
    return Object.fromEntries(cards.map(({ entry, aside }) => [entry.lemma, aside]));
  };
  const open = (owner = learnerId) =>
    saveReadingPosition(
      prepared.db,
      { learnerId: owner, id: "r", slug: "een-tekst", paragraphId: prepared.paragraphId },
      at(5),
    );

  test("once the text was opened", async () => {
    await give();
    await give(otherId);
    await addEntry(prepared.db, { learnerId, id: "own", entry: entryOf("boom"), sentence: null }, at(2));
    expect(await asides()).toEqual({
      ...{ regenen: "unread", zon: "unread", kat: "unread" },
      ...{ maan: "unread", boom: "" },
    });
    await open();
    expect(await asides()).toEqual({ regenen: "", zon: "", kat: "", maan: "unread", boom: "" });
    expect(await asides(otherId)).toMatchObject({ regenen: "unread" });
  });

  test("at once where the text was read before, or the learner asked for it", async () => {
    await open();
    await give();
    expect(await asides()).toMatchObject({ regenen: "", maan: "unread" });
    await add("een-tekst-2", otherId);
    expect(await asides(otherId)).toEqual({ zon: "", maan: "" });
  });

  test("but not what was deleted, or what is known", async () => {
    await give();
    const [cat = "", rain = "", sun = ""] = (await exportEntries(prepared.db, learnerId)).flatMap(
      ({ id, lemma }) => (lemma === "maan" ? [] : [id]),
    );
    await deleteEntries(prepared.db, { learnerId, ids: [cat] }, at(3));
    await prepared.db.entry.updateMany({ where: { learnerId, id: rain }, data: { status: "known" } });
    await open();
    expect(sun).not.toBe("");
    expect(await asides()).toMatchObject({ kat: "deleted", regenen: "known", zon: "" });
  });
});
