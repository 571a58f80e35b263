import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { EntryInput } from "@/core/glossary/entry";
import type { Database } from "./connect";
import { addEntry, deleteEntries } from "./glossary";
import { testDatabase } from "./testing/database";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId } from "./testing/prepared-text";
import { setWordStatus, wordStatuses } from "./word-statuses";

let db: Database;
let ids = 0;

beforeEach(async () => {
  const opened = await testDatabase();
  onTestFinished(opened.close);
  ({ db } = opened);
  await db.learner.create({ data: { id: otherId, name: "Other", settings: {}, createdAt: at(0) } });
});

type Status = "known" | "ignored" | null;
const set = (status: Status, lemmas: string[], { id = `m-${++ids}`, owner = learnerId } = {}) =>
  setWordStatus(db, { learnerId: owner, id, lemmas, status }, at(0));
const add = (id: string, lemma: string, input: Partial<EntryInput> = {}) =>
  addEntry(db, { learnerId, id, entry: entryOf(lemma, input), sentence: null }, at(0));
const read = async (...lemmas: string[]) => Object.fromEntries(await wordStatuses(db, { learnerId, lemmas }));

describe("setWordStatus", () => {
  test("keeps what was said, each lemma once, and says what is new", async () => {
    expect(await set("known", ["Huis", "huis", "sms’je"])).toEqual({ ok: true, changed: ["huis", "sms'je"] });
    expect(await set("known", ["huis", "boom"])).toEqual({ ok: true, changed: ["boom"] });
    expect(await set("ignored", ["boom"])).toEqual({ ok: true, changed: ["boom"] });
    expect(await read("huis", "boom", "sms'je", "straat")).toEqual({
      huis: "known",
      boom: "ignored",
      "sms'je": "known",
    });
  });

  test("null forgets, and what was never said is no change", async () => {
    await set("known", ["huis", "boom"]);
    expect(await set(null, ["huis", "straat"])).toEqual({ ok: true, changed: ["huis"] });
    expect(await read("huis", "boom")).toEqual({ boom: "known" });
  });

  test("a replay gives the first answer and changes nothing", async () => {
    const first = await set("known", ["huis"], { id: "first" });
    await set(null, ["huis"]);
    expect(await set("known", ["huis"], { id: "first" })).toEqual(first);
    expect(await read("huis")).toEqual({});
  });

  test("is one learner's own", async () => {
    await set("known", ["huis"], { owner: otherId });
    expect(await read("huis")).toEqual({});
    expect(await set("known", ["huis"])).toEqual({ ok: true, changed: ["huis"] });
  });
});

describe("wordStatuses", () => {
  test("an entry goes before what was said without one", async () => {
    await set("known", ["huis", "boom"]);
    await add("e-1", "huis", { status: "learning" });
    expect(await read("huis", "boom")).toEqual({ huis: "learning", boom: "known" });
  });

  test("of two entries of a lemma the less known counts", async () => {
    await add("e-1", "leven", { status: "known" });
    await add("e-2", "leven", { partOfSpeech: "verb", status: "new" });
    expect(await read("leven")).toEqual({ leven: "new" });
  });

  test("a deleted entry counts for nothing", async () => {
    await add("e-1", "huis");
    await deleteEntries(db, { learnerId, ids: ["e-1"] }, at(60));
    expect(await read("huis")).toEqual({});
  });

  test("een is not één", async () => {
    await add("e-1", "één", { partOfSpeech: "numeral" });
    expect(await read("een")).toEqual({});
    expect(await read("Één")).toEqual({ één: "new" });
  });

  test("more lemmas than one statement can ask for", async () => {
    await set("known", ["w69999"]);
    expect(await read(...Array.from({ length: 70_000 }, (_, i) => `w${i}`))).toEqual({ w69999: "known" });
  });
});
