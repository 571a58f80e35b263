import { cp, rm } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { EntryInput } from "@/core/glossary/entry";
import { asideCards, markMoot, setAside } from "./cards";
import { deleteEntries, editEntry, restoreEntries } from "./glossary";
import { importEntries } from "./import-entries";
import { addStarterGlossary } from "./starter-glossary";
import { entryOf } from "./testing/entries";
import { migrationFolder } from "./testing/migration-folder";
import { learnerDay, practiceIn } from "./testing/practice";
import { at, learnerId, otherId, preparedText, writeContent } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let practice: ReturnType<typeof practiceIn>;
let ids = 0;

beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  practice = practiceIn(prepared.db);
});

const asides = async (owner = learnerId) => {
  const rows = await prepared.db.card.findMany({ where: { learnerId: owner }, orderBy: { id: "asc" } });
  return Object.fromEntries(rows.map(({ id, aside }) => [id, aside]));
};
const edit = async (entryId: string, entry: EntryInput) => {
  const { version: base } = await prepared.db.entry.findFirstOrThrow({ where: { learnerId, id: entryId } });
  return editEntry(prepared.db, { learnerId, id: `m-${++ids}`, entryId, base, entry }, at(60));
};
const put = (cardId: string, aside: "suspended" | "", owner = learnerId, id = `m-${++ids}`) =>
  setAside(prepared.db, { learnerId: owner, id, cardId, aside }, at(90));
const drop = (...entryIds: string[]) => deleteEntries(prepared.db, { learnerId, ids: entryIds }, at(120));
const restore = (...entryIds: string[]) => restoreEntries(prepared.db, { learnerId, ids: entryIds }, at(180));

describe("a new entry", () => {
  test("has a recognition card of its own id, new and due at once", async () => {
    await practice.add("huis");
    const { due, createdAt, ...card } = await practice.card("huis");
    expect([due, createdAt]).toEqual([at(0), at(0)]);
    expect(card).toEqual({
      ...{ learnerId, id: "huis", entryId: "huis", kind: "recognition", phase: "new", dueDay: 0, step: 0 },
      ...{ stability: 0, difficulty: 0, interval: 0, reps: 0, lapses: 0, lastReview: null, algorithm: "" },
      ...{ aside: "", buriedDay: null, position: 0 },
    });
  });

  test("that is known is not practised", async () => {
    await practice.add("huis", { status: "known" });
    expect(await asides()).toEqual({ huis: "known" });
  });

  test("that doubles another has no card", async () => {
    await practice.add("huis");
    await expect(practice.add("Huis")).rejects.toThrow("duplicate");
    expect(await asides()).toEqual({ huis: "" });
  });

  test("of an import has one too", async () => {
    const rows = ["boom", "kat", "boom"].map((lemma, line) => ({
      line,
      input: entryOf(lemma),
      sentence: null,
    }));
    const { added } = await importEntries(prepared.db, { learnerId, id: "m", rows }, at(0));
    expect(await asides()).toEqual(Object.fromEntries(added.map((id) => [id, ""])));
    expect(added).toHaveLength(2);
  });

  test("of a text's glossary waits behind the learner's own", async () => {
    await writeContent(prepared.contentDir, { "een-tekst/glossary.csv": "lemma\nboom\n" });
    const input = { learnerId, contentDir: prepared.contentDir, slug: "een-tekst" };
    await addStarterGlossary(prepared.db, input, at(0));
    await practice.add("zus");
    const [first, second] = await practice.due(at(10));
    expect([first, (await practice.card(second ?? "")).position]).toEqual(["zus", 1]);
  });
});

describe("an edited entry", () => {
  test("that is known is not practised until it is no longer known", async () => {
    await practice.add("huis");
    await practice.addCard("huis", "production");
    await edit("huis", entryOf("huis", { status: "known" }));
    expect(await asides()).toEqual({ huis: "known", "huis:production": "known" });
    await edit("huis", entryOf("huis", { status: "learning" }));
    expect(await asides()).toEqual({ huis: "", "huis:production": "" });
  });

  test("is not asked what it no longer has, until it has it again", async () => {
    await practice.add("werken");
    await practice.addCard("werken", "article");
    await edit("werken", entryOf("werken", { partOfSpeech: "verb" }));
    expect(await asides()).toEqual({ werken: "", "werken:article": "moot" });
    await edit("werken", entryOf("werken", { partOfSpeech: "verb", status: "known" }));
    await edit("werken", entryOf("werken", { article: "both" }));
    expect(await asides()).toEqual({ werken: "", "werken:article": "moot" });
    await edit("werken", entryOf("werken", { article: "het" }));
    expect(await asides()).toEqual({ werken: "", "werken:article": "" });
  });

  test("keeps its leeches and what the learner put aside", async () => {
    await practice.add("huis");
    await practice.addCard("huis", "production");
    await practice.put("huis", { aside: "leech" });
    await put("huis:production", "suspended");
    for (const status of ["known", "new"] as const) {
      await edit("huis", entryOf("huis", { status }));
      expect(await asides()).toEqual({ huis: "leech", "huis:production": "suspended" });
    }
  });

  test("changes no other entry's cards", async () => {
    await practice.add("huis");
    await practice.add("boom");
    await practice.add("huis", {}, { learnerId: otherId });
    await edit("huis", entryOf("huis", { status: "known" }));
    expect([await asides(), await asides(otherId)]).toEqual([{ huis: "known", boom: "" }, { huis: "" }]);
  });

  test("is asked again what could not be asked before", async () => {
    await practice.add("huis");
    await practice.add("boom", { status: "known" });
    await markMoot(prepared.db, { learnerId, cardIds: ["huis", "boom"], today: learnerDay(0) });
    expect(await asides()).toEqual({ huis: "moot", boom: "known" });
    await edit("huis", entryOf("huis", { meanings: ["house"] }));
    expect(await asides()).toEqual({ huis: "", boom: "known" });
  });
});

describe("a deleted entry", () => {
  test("is practised again when it is restored; leeches stay what they were", async () => {
    for (const id of ["huis", "boom", "krant"]) await practice.add(id);
    await practice.addCard("huis", "production");
    await practice.put("huis:production", { aside: "leech" });
    await drop("huis", "boom");
    expect(await asides()).toEqual({
      boom: "deleted",
      huis: "deleted",
      "huis:production": "leech",
      krant: "",
    });
    await restore("huis", "boom");
    expect(await asides()).toEqual({ boom: "", huis: "", "huis:production": "leech", krant: "" });
  });

  test("that is known stays so", async () => {
    await practice.add("huis", { status: "known" });
    await drop("huis");
    await restore("huis");
    expect(await asides()).toEqual({ huis: "known" });
  });

  test("of another learner is another one", async () => {
    await practice.add("huis");
    await practice.add("huis", {}, { learnerId: otherId });
    await drop("huis");
    expect(await asides(otherId)).toEqual({ huis: "" });
  });
});

describe("setAside", () => {
  beforeEach(async () => {
    await practice.add("huis");
  });

  test("puts a card aside and takes it up again, each once", async () => {
    expect(await put("huis", "suspended", learnerId, "m")).toEqual({ ok: true });
    expect(await practice.due(at(100))).toEqual([]);
    await put("huis", "");
    expect(await put("huis", "suspended", learnerId, "m")).toEqual({ ok: true });
    expect(await practice.due(at(100))).toEqual(["huis"]);
  });

  test("takes up a leech, but not as long as its entry is known", async () => {
    await practice.put("huis", { aside: "leech" });
    await put("huis", "");
    expect(await asides()).toEqual({ huis: "" });
    await put("huis", "suspended");
    await edit("huis", entryOf("huis", { status: "known" }));
    await put("huis", "");
    expect(await asides()).toEqual({ huis: "known" });
    await put("huis", "suspended");
    expect(await asides()).toEqual({ huis: "known" });
  });

  test("refuses cards that are unknown, deleted or another learner's", async () => {
    const unknown = { ok: false, reason: "unknownCard" };
    expect(await put("nowhere", "suspended")).toEqual(unknown);
    expect(await put("huis", "suspended", otherId)).toEqual(unknown);
    await drop("huis");
    expect(await put("huis", "suspended")).toEqual(unknown);
    expect(await asides()).toEqual({ huis: "deleted" });
  });
});

test("asideCards gives leeches and what was put aside, the last answered first, with their entries", async () => {
  for (const id of ["huis", "boom", "krant", "weg"]) await practice.add(id, { meanings: [id], note: "!" });
  await practice.put("huis", { aside: "leech", lapses: 8, lastReview: at(10) });
  await practice.put("boom", { aside: "suspended", lastReview: at(20) });
  await practice.put("weg", { aside: "leech", lapses: 8 });
  await drop("weg");
  const entry = { article: "de", partOfSpeech: "noun", note: "!" };
  const [boom, huis] = ["boom", "huis"].map((id) => ({ ...entry, id, lemma: id, meanings: [id] }));
  expect(await asideCards(prepared.db, { learnerId })).toEqual([
    { id: "boom", kind: "recognition", aside: "suspended", lapses: 0, entry: boom },
    { id: "huis", kind: "recognition", aside: "leech", lapses: 8, entry: huis },
  ]);
  expect(await asideCards(prepared.db, { learnerId: otherId })).toEqual([]);
});

test("the migration gives every entry of an old database its card", async () => {
  const old = await migrationFolder();
  await cp(path.join(import.meta.dirname, "../prisma/migrations"), old.migrations, { recursive: true });
  const practised = path.join(old.migrations, "20261123120000_practice");
  const kept = path.join(old.folder, "kept");
  await cp(practised, kept, { recursive: true });
  await rm(practised, { recursive: true });
  expect(await old.run()).toMatchObject({ ok: true });
  const time = "2026-11-20T10:00:00.000+00:00";
  const entry = (id: string, status: string, tags: string, deletedAt: string | null) => `
    INSERT INTO "Entry" ("learnerId", "id", "lemma", "lemmaKey", "partOfSpeech", "meanings", "tags", "status",
      "version", "createdAt", "updatedAt", "deletedAt")
    VALUES ('l', '${id}', '${id}', '${id}', 'noun', '', '${tags}', '${status}', 1, '${time}', '${time}',
      ${deletedAt === null ? "NULL" : `'${deletedAt}'`});`;
  await old.sql(`
    INSERT INTO "Learner" ("id", "name", "settings", "createdAt") VALUES ('l', '', '{}', '${time}');
    INSERT INTO "StarterGlossary" ("learnerId", "id", "slug", "addedAt") VALUES ('l', 'g', 'een-tekst', '${time}');
    ${entry("own", "new", " een-tekst-2 ", null)}
    ${entry("known", "known", " ", null)}
    ${entry("gone", "known", " ", time)}
    ${entry("starter", "learning", " x een-tekst ", null)}`);
  await cp(kept, practised, { recursive: true });
  expect(await old.run()).toMatchObject({ ok: true, applied: ["20261123120000_practice"] });
  const cards = await old.sql(
    `SELECT "id", "entryId", "kind", "phase", "dueDay", "due", "aside", "position" FROM "Card" ORDER BY "id"`,
  );
  const card = (id: string, aside: string, position: number) => ({
    ...{ id, entryId: id, kind: "recognition", phase: "new", dueDay: 0, due: time, aside, position },
  });
  expect(cards).toEqual([
    card("gone", "deleted", 0),
    card("known", "known", 0),
    card("own", "", 0),
    card("starter", "", 1),
  ]);
});
