import { beforeEach, describe, expect, test } from "vitest";
import type { EntryInput } from "@/core/glossary/entry";
import { findOccurrences } from "@/core/glossary/find-occurrences";
import { addEntry, deleteEntries, editEntry, findEntriesByWords, getEntry, restoreEntries } from "./glossary";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let ids = 0;

beforeEach(async () => {
  prepared = await preparedText("Het bal is een bal.");
});

type Owner = { learnerId?: string };
const add = (
  id: string,
  entry: EntryInput,
  input: Owner & { sentence?: { text: string; paragraphId: string | null } } = {},
) => addEntry(prepared.db, { learnerId, id, entry, sentence: null, ...input }, at(0));
const edit = (entryId: string, base: number, entry: EntryInput, input: Owner & { id?: string } = {}) =>
  editEntry(prepared.db, { learnerId, id: `m-${++ids}`, entryId, base, entry, ...input }, at(60));
const drop = (...entryIds: string[]) => deleteEntries(prepared.db, { learnerId, ids: entryIds }, at(120));
const restore = (...entryIds: string[]) => restoreEntries(prepared.db, { learnerId, ids: entryIds }, at(180));
const get = (id: string, owner = learnerId) => getEntry(prepared.db, { learnerId: owner, id });
const find = async (...words: string[]) =>
  (await findEntriesByWords(prepared.db, { learnerId, words })).map(({ id }) => id).sort();
const duplicateOf = (entryId: string, lemma: string) => ({ ok: false, reason: "duplicate", entryId, lemma });

describe("adding", () => {
  test("keeps everything that was said, and the sentence", async () => {
    const { paragraphId } = prepared;
    const entry = entryOf("huis", {
      article: "het",
      meanings: ["house", 'home; 100% "mine"'],
      note: "one\ntwo <script> 👩‍👧 שלום",
      tags: ["wonen", "a_b", "50%"],
      status: "learning",
      forms: ["huisje", "stond … op"],
    });
    const sentence = { text: "Het bal is een bal.", paragraphId };
    expect(await add("e-1", entry, { sentence })).toEqual({ ok: true, id: "e-1", version: 1 });
    const times = { createdAt: at(0), updatedAt: at(0) };
    expect(await get("e-1")).toEqual({ ...entry, id: "e-1", version: 1, ...times, sentence });
  });

  test("keeps a sentence of an unknown paragraph without it", async () => {
    await add("e-1", entryOf("bal"), { sentence: { text: "Een bal.", paragraphId: "nowhere" } });
    expect((await get("e-1"))?.sentence).toEqual({ text: "Een bal.", paragraphId: null });
  });

  test("again with the same id gives the same answer and adds nothing", async () => {
    const first = await add("e-1", entryOf("bal"));
    await edit("e-1", 1, entryOf("bal", { meanings: ["ball"] }));
    expect(await add("e-1", entryOf("bal"))).toEqual(first);
    expect(await prepared.db.entry.count()).toBe(1);
    expect((await get("e-1"))?.meanings).toEqual(["ball"]);
  });

  const leven = entryOf("leven", { article: "het" });
  const bal = entryOf("bal");
  test.each<[string, EntryInput, EntryInput]>([
    ["the same word", bal, bal],
    ["another case", bal, entryOf("BAL")],
    ["another kind of apostrophe", entryOf("foto’s"), entryOf("foto's")],
    ["a part of speech left open", leven, entryOf("leven", { partOfSpeech: "other" })],
    ["an article left open", bal, entryOf("bal", { article: null })],
    ["both articles", bal, entryOf("bal", { article: "both" })],
  ])("%s is refused as a duplicate, with the entry that is there", async (_, there, next) => {
    await add("e-1", there);
    expect(await add("e-2", next)).toEqual(duplicateOf("e-1", there.lemma));
    expect(await prepared.db.entry.count()).toBe(1);
  });

  test.each<[string, EntryInput, EntryInput]>([
    ["leven, noun and verb", leven, entryOf("leven", { partOfSpeech: "verb" })],
    ["de bal and het bal", bal, entryOf("bal", { article: "het" })],
    ["een and één", entryOf("een", { partOfSpeech: "other" }), entryOf("één", { partOfSpeech: "other" })],
    ["bal and balk", bal, entryOf("balk")],
  ])("%s are two words", async (_, there, next) => {
    await add("e-1", there);
    expect(await add("e-2", next)).toEqual({ ok: true, id: "e-2", version: 1 });
    expect(await prepared.db.entry.count()).toBe(2);
  });

  test("the same word at once adds it once", async () => {
    const answers = await Promise.all([add("e-1", bal), add("e-2", bal)]);
    const winner = answers[0].ok ? "e-1" : "e-2";
    expect(answers.find(({ ok }) => !ok)).toEqual(duplicateOf(winner, "bal"));
    expect(await prepared.db.entry.count()).toBe(1);
  });
});

describe("editing", () => {
  test("changes the entry and the forms by which it is found", async () => {
    await add("e-1", entryOf("huis", { article: "het" }));
    expect(await find("huizen")).toEqual(["e-1"]);
    expect(await edit("e-1", 1, entryOf("boom", { forms: ["bomenrij"] }))).toEqual({
      ok: true,
      id: "e-1",
      version: 2,
    });
    expect(await get("e-1")).toMatchObject({ lemma: "boom", createdAt: at(0), updatedAt: at(60) });
    expect(await find("huis", "huizen")).toEqual([]);
    expect(await find("bomen")).toEqual(["e-1"]);
    expect(await find("bomenrij")).toEqual(["e-1"]);
  });

  test("what was changed meanwhile is stale, and stays", async () => {
    await add("e-1", entryOf("bal"));
    await edit("e-1", 1, entryOf("bal", { note: "Mine." }));
    expect(await edit("e-1", 1, entryOf("bal", { note: "Theirs." }))).toEqual({ ok: false, reason: "stale" });
    expect(await get("e-1")).toMatchObject({ note: "Mine.", version: 2 });
  });

  test("again with the same id gives the same answer and changes nothing", async () => {
    await add("e-1", entryOf("bal"));
    const first = await edit("e-1", 1, entryOf("bal", { note: "One." }), { id: "m" });
    await edit("e-1", 2, entryOf("bal", { note: "Two." }));
    expect(await edit("e-1", 1, entryOf("bal", { note: "One." }), { id: "m" })).toEqual(first);
    expect(await get("e-1")).toMatchObject({ note: "Two.", version: 3 });
  });

  test("into another entry's word is refused, into its own other spelling is not", async () => {
    await add("e-1", entryOf("bal"));
    await add("e-2", entryOf("boom"));
    expect(await edit("e-2", 1, entryOf("Bal"))).toEqual(duplicateOf("e-1", "bal"));
    expect(await edit("e-1", 1, entryOf("Bal"))).toMatchObject({ ok: true });
    expect(await get("e-2")).toMatchObject({ lemma: "boom", version: 1 });
  });

  test("one that is unknown, deleted or another learner's is refused", async () => {
    const unknown = { ok: false, reason: "unknownEntry" };
    await add("e-1", entryOf("bal"));
    expect(await edit("nowhere", 1, entryOf("x"))).toEqual(unknown);
    expect(await edit("e-1", 1, entryOf("x"), { learnerId: otherId })).toEqual(unknown);
    await drop("e-1");
    expect(await edit("e-1", 1, entryOf("x"))).toEqual(unknown);
  });
});

describe("deleting", () => {
  test("can be undone, with all that belonged to the entry", async () => {
    await add("e-1", entryOf("huis"), { sentence: { text: "Een huis.", paragraphId: null } });
    const before = await get("e-1");
    expect(await drop("e-1", "nowhere", "e-1")).toEqual({ ok: true, ids: ["e-1"] });
    expect([await get("e-1"), await find("huizen")]).toEqual([null, []]);
    expect(await drop("e-1")).toEqual({ ok: true, ids: [] });
    expect(await restore("e-1")).toEqual({ ok: true, restored: ["e-1"], refused: [] });
    expect(await get("e-1")).toEqual({ ...before, updatedAt: at(180) });
    expect(await find("huizen")).toEqual(["e-1"]);
    expect(await restore("e-1")).toEqual({ ok: true, restored: [], refused: [] });
  });

  test("frees the word, and then the deleted one stays deleted", async () => {
    await add("e-1", entryOf("bal"));
    await add("e-2", entryOf("boom"));
    await drop("e-1", "e-2");
    expect(await add("e-3", entryOf("Bal"))).toMatchObject({ ok: true });
    const refused = [{ id: "e-1", lemma: "bal" }];
    expect(await restore("e-1", "e-2")).toEqual({ ok: true, restored: ["e-2"], refused });
    expect([await find("bal"), await find("boom")]).toEqual([["e-3"], ["e-2"]]);
  });

  test("two deleted entries of one word do not both come back", async () => {
    await add("e-1", entryOf("bal"));
    await drop("e-1");
    await add("e-2", entryOf("bal"));
    await drop("e-2");
    const answer = await restore("e-1", "e-2");
    expect([answer.restored.length, answer.refused.length]).toEqual([1, 1]);
    expect(await find("bal")).toEqual(answer.restored);
  });

  test("and restoring touch no other learner's entry of the same id", async () => {
    await add("e-1", entryOf("bal"));
    await add("e-1", entryOf("boom"), { learnerId: otherId });
    await drop("e-1");
    expect((await get("e-1", otherId))?.lemma).toBe("boom");
    await deleteEntries(prepared.db, { learnerId: otherId, ids: ["e-1"] }, at(0));
    await restore("e-1");
    expect(await get("e-1", otherId)).toBeNull();
    expect(await prepared.db.entryForm.count({ where: { learnerId: otherId } })).toBe(0);
  });
});

describe("findEntriesByWords", () => {
  test("finds an entry by any of its forms, in any text", async () => {
    const separable = { partOfSpeech: "verb" as const, article: null };
    await add("e-1", entryOf("optreden", { ...separable, forms: ["trad … op"] }));
    await add("e-2", entryOf("in het voordeel van", { partOfSpeech: "phrase", article: null }));
    const [entry] = await findEntriesByWords(prepared.db, { learnerId, words: ["trad", "daar"] });
    const { partOfSpeech, article, meanings, status } = entryOf("optreden", separable);
    const forms = [{ form: "trad", rest: "op", apart: true }];
    expect(entry).toEqual({
      id: "e-1",
      lemma: "optreden",
      version: 1,
      partOfSpeech,
      article,
      meanings,
      status,
      forms,
    });
    const dutch = "Daar trad de politie hard op.";
    const found = findOccurrences(dutch, [{ entryId: "e-1", forms: entry?.forms ?? [] }]);
    expect(found.map(({ ranges }) => ranges.map(([start, end]) => dutch.slice(start, end)))).toEqual([
      ["trad", "op"],
    ]);
    expect(await find("optreedt")).toEqual(["e-1"]);
    expect(await find("in")).toEqual(["e-2"]);
    expect(await find("daar", "voordeel", "tra", "trad%")).toEqual([]);
    expect(await find()).toEqual([]);
  });

  test("finds no other learner's entries", async () => {
    await add("e-1", entryOf("bal"), { learnerId: otherId });
    expect(await find("bal", "ballen")).toEqual([]);
  });

  test("looks up more words than SQLite binds in one statement", async () => {
    await add("e-1", entryOf("bal"));
    await add("e-2", entryOf("boom"));
    const words = Array.from({ length: 40_000 }, (_, i) => `woord${i}`);
    expect(await find("bal", ...words, "boom")).toEqual(["e-1", "e-2"]);
  });
});
