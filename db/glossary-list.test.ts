import { beforeEach, describe, expect, test } from "vitest";
import type { EntryInput } from "@/core/glossary/entry";
import { addEntry, deleteEntries, editEntry } from "./glossary";
import { exportEntries, listEntries, listTags } from "./glossary-list";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let ids = 0;

beforeEach(async () => {
  prepared = await preparedText("Het regent.");
});

async function add(lemma: string, input: Partial<EntryInput> = {}, owner = learnerId): Promise<string> {
  const id = `e-${String(++ids).padStart(5, "0")}`;
  const entry = entryOf(lemma, input);
  const answer = await addEntry(prepared.db, { learnerId: owner, id, entry, sentence: null }, at(ids));
  expect(answer.ok).toBe(true);
  return id;
}

const list = (input: Partial<Parameters<typeof listEntries>[1]> = {}) =>
  listEntries(prepared.db, {
    learnerId,
    q: "",
    tag: "",
    status: "",
    sort: "lemma",
    descending: false,
    page: 1,
    ...input,
  });
const lemmas = async (input: Partial<Parameters<typeof listEntries>[1]>) =>
  (await list(input)).entries.map(({ lemma }) => lemma);

describe("a search", () => {
  beforeEach(async () => {
    await add("appel", { meanings: ["apple", "100% fruit"] });
    await add("axb", { note: 'says "hello", c:\\temp' });
    await add("a_b", { meanings: ["it's a test"] });
    await add("creëren", { partOfSpeech: "verb", meanings: ["to create"] });
    await add("’s avonds", { partOfSpeech: "phrase", meanings: ["in the Evening"] });
  });

  test.each([
    ["%", ["appel"]],
    ["100%", ["appel"]],
    ["1%f", []],
    ["_", ["a_b"]],
    ["a_b", ["a_b"]],
    ["a%l", []],
    ["\\", ["axb"]],
    ["c:\\t", ["axb"]],
    ["'", ["'s avonds", "a_b"]],
    ["it's", ["a_b"]],
    ['"hello"', ["axb"]],
    ["' OR 1=1 --", []],
    ["appel", ["appel"]],
    ["PPE", ["appel"]],
    ["evening", ["'s avonds"]],
    ["’s av", ["'s avonds"]],
    ["creeren", ["creëren"]],
    ["CREËREN", ["creëren"]],
    ["cree\u0308r", ["creëren"]],
    ["zzz", []],
  ])("for %s is literal", async (q, expected) => {
    expect((await lemmas({ q })).map((lemma) => lemma.replace("’", "'"))).toEqual(expected);
    expect(await list({ q })).toMatchObject({ matching: expected.length, total: 5 });
  });
});

describe("filters", () => {
  test("tags with the same beginning, end or pattern are not confused", async () => {
    await add("een", { tags: ["news"] });
    await add("twee", { tags: ["newspaper", "x_y"] });
    await add("drie", { tags: ["old-news", "xzy", "50%"] });
    await add("vier", { tags: ["News", "x"] });
    for (const [tag, expected] of Object.entries({
      news: ["een"],
      newspaper: ["twee"],
      News: ["vier"],
      x_y: ["twee"],
    })) {
      expect(await lemmas({ tag })).toEqual(expected);
    }
    expect(await lemmas({ tag: "50%" })).toEqual(["drie"]);
    expect(await lemmas({ tag: "%" })).toEqual([]);
    expect(await lemmas({ tag: "new" })).toEqual([]);
  });

  test("status, tag and search hold together", async () => {
    await add("appel", { status: "known", tags: ["fruit"] });
    await add("peer", { status: "known" });
    await add("appelboom", { tags: ["fruit"] });
    expect(await lemmas({ status: "known" })).toEqual(["appel", "peer"]);
    expect(await list({ status: "known", tag: "fruit", q: "app" })).toMatchObject({ matching: 1, total: 3 });
    expect(await lemmas({ status: "learning" })).toEqual([]);
  });
});

describe("the order", () => {
  test("is by lemma as a dictionary has it, with accents and capitals", async () => {
    for (const lemma of ["zon", "één", "crisis", "Eend", "creëren", "aardappel"]) await add(lemma);
    const sorted = ["aardappel", "creëren", "crisis", "één", "Eend", "zon"];
    expect(await lemmas({})).toEqual(sorted);
    expect(await lemmas({ descending: true })).toEqual(sorted.toReversed());
    expect((await exportEntries(prepared.db, learnerId)).map(({ lemma }) => lemma)).toEqual(sorted);
  });

  test("can be by when it was added, changed, or by status", async () => {
    const first = await add("b", { status: "new" });
    await add("a", { status: "known" });
    await add("c", { status: "learning" });
    const edit = { learnerId, id: "m", entryId: first, base: 1, entry: entryOf("b") };
    await editEntry(prepared.db, edit, at(9e6));
    expect(await lemmas({ sort: "added" })).toEqual(["b", "a", "c"]);
    expect(await lemmas({ sort: "added", descending: true })).toEqual(["c", "a", "b"]);
    expect(await lemmas({ sort: "changed", descending: true })).toEqual(["b", "c", "a"]);
    expect(await lemmas({ sort: "status" })).toEqual(["a", "c", "b"]);
  });
});

test("pages hold a hundred, each entry once, and past the last there are none", async () => {
  for (let i = 0; i < 205; i++) await add(`woord${i}`, { status: "new" });
  const pages = await Promise.all([1, 2, 3, 4].map((page) => list({ sort: "status", page })));
  expect(pages.map(({ entries }) => entries.length)).toEqual([100, 100, 5, 0]);
  expect(new Set(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).size).toBe(205);
  expect(pages[3]).toMatchObject({ matching: 205, total: 205 });
});

test("deleted entries and those of others are in no list, count or export", async () => {
  const gone = await add("weg", { tags: ["a"] });
  await add("ander", { tags: ["a"] }, otherId);
  await add("hier", { tags: ["a", "b"] });
  await add("daar", { tags: ["b"] });
  await deleteEntries(prepared.db, { learnerId, ids: [gone] }, at(0));
  expect(await list({})).toMatchObject({
    matching: 2,
    total: 2,
    entries: [{ lemma: "daar" }, { lemma: "hier" }],
  });
  expect(await lemmas({ q: "weg" })).toEqual([]);
  expect(await listTags(prepared.db, learnerId)).toEqual([
    { tag: "a", entries: 1 },
    { tag: "b", entries: 2 },
  ]);
  expect((await exportEntries(prepared.db, learnerId)).map(({ lemma }) => lemma)).toEqual(["daar", "hier"]);
  expect(await listTags(prepared.db, "nobody")).toEqual([]);
});

test("entries come with their newest sentence", async () => {
  const id = await add("regenen", { partOfSpeech: "verb" });
  const context = { learnerId, entryId: id, paragraphId: prepared.paragraphId };
  await prepared.db.context.create({
    data: { ...context, id: "c-1", sentence: "Het regent.", addedAt: at(2) },
  });
  await prepared.db.context.create({ data: { ...context, id: "c-0", sentence: "Oud.", addedAt: at(1) } });
  const sentence = { text: "Het regent.", paragraphId: prepared.paragraphId };
  expect((await list({})).entries).toMatchObject([{ sentence }]);
  expect(await exportEntries(prepared.db, learnerId)).toMatchObject([{ sentence }]);
});
