import { copyFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { orderDictionaries, removeDictionary } from "./change-dictionaries";
import { compileDictionaries } from "./compile-dictionaries";
import { coreOf, dictionaryFolder, upload } from "./testing/dictionary";

const at = new Date("2026-11-22T13:00:00.000Z");
const quiet = () => {};

test("a dictionary is added, kept as it came, and found in", async () => {
  const { add, data, dictionary, files } = await dictionaryFolder();
  const tsv = "het huis\thouse; home\nstad\n's avonds\tin the evening\nIJsland\tnaam\tIceland\n";
  const result = await add(upload("../Mijn lijst.tsv", tsv));
  const added = { id: "mijn-lijst", title: "Mijn lijst.tsv", format: "tsv", entries: 3, position: 0 };
  expect(result).toMatchObject({ ok: true, dictionary: added, problemCount: 1 });
  expect(result).toMatchObject({ problems: [{ line: 2, reason: "noTab", detail: "stad" }] });
  expect(await dictionary.lookUp(["huis"])).toEqual([
    {
      key: "huis",
      headword: "huis",
      partOfSpeech: "noun",
      article: "het",
      meanings: ["house", "home"],
      dictionary: { id: "mijn-lijst", title: "Mijn lijst.tsv" },
    },
  ]);
  expect(await dictionary.dictionaries()).toMatchObject([added]);
  expect(Object.keys(await files())).toEqual(
    ["dictionaries/mijn-lijst/Mijn lijst.tsv", "dictionaries/mijn-lijst/manifest.json", "dictionary.db"].map(
      (name) => path.normalize(name),
    ),
  );
  expect(
    Buffer.from(
      (await files())[path.normalize("dictionaries/mijn-lijst/Mijn lijst.tsv")] ?? "",
      "base64",
    ).toString(),
  ).toBe(tsv);
  expect(await removeDictionary(data, "mijn-lijst")).toEqual({ ok: true });
  expect(await dictionary.lookUp(["huis"])).toEqual([]);
  expect(Object.keys(await files())).toEqual(["dictionary.db"]);
});

test("words are found in any spelling, in the order in which they are asked for", async () => {
  const { add, dictionary } = await dictionaryFolder();
  await add(upload("a.tsv", "'s avonds\tevening\nIJsland\tIceland\nÉén\tone\nbank\tcouch\nBank\tbank\n"));
  const found = async (...keys: string[]) => (await dictionary.lookUp(keys)).map(({ headword }) => headword);
  expect(await found("een", "ijsland", "’s Avonds", "één", "één", "ĲSLAND")).toEqual([
    "IJsland",
    "'s avonds",
    "Één".replace("é", "é"),
  ]);
  expect(await found("bank")).toEqual(["bank", "Bank"]);
  expect(await found()).toEqual([]);
  expect(await found("' OR 1=1 --", "\0", "\uD800")).toEqual([]);
});

test("the dictionaries answer in their order; the lexicon first, unless the learner wants otherwise", async () => {
  const { add, data, dictionary, meanings } = await dictionaryFolder();
  const { core } = coreOf({ huis: "core" });
  const compile = () => compileDictionaries(data, { coreEntries: core, compiled: [], onProgress: quiet }, at);
  await compile();
  await add(upload("a.tsv", "huis\ta\n"));
  await add(upload("b.tsv", "huis\tb\n"));
  expect(await meanings("huis")).toEqual(["core: core", "a: a", "b: b"]);
  expect(await orderDictionaries(data, ["b", "core"])).toEqual({ ok: true });
  expect(await meanings("huis")).toEqual(["b: b", "core: core", "a: a"]);
  expect((await dictionary.dictionaries()).map(({ id, position }) => [id, position])).toEqual([
    ["b", 0],
    ["core", 1],
    ["a", 2],
  ]);
  expect(await compile()).toMatchObject({ ok: true, changed: false });
  expect(await removeDictionary(data, "core")).toMatchObject({ reason: "unknownDictionary" });
  expect(await removeDictionary(data, "../b")).toMatchObject({ reason: "unknownDictionary" });
  expect(await orderDictionaries(data, ["a", "c"])).toMatchObject({
    reason: "unknownDictionary",
    detail: "c",
  });
  expect(await orderDictionaries(data, ["a", "a"])).toMatchObject({ reason: "sameDictionaryTwice" });
  expect(await meanings("huis")).toEqual(["b: b", "core: core", "a: a"]);
});

test("only what changed is compiled again", async () => {
  const { add, data, file, meanings } = await dictionaryFolder();
  const first = coreOf({ huis: "core" });
  const compile = (core: typeof first.core | null) =>
    compileDictionaries(data, { coreEntries: core, compiled: [], onProgress: quiet }, at);
  expect(await compile(first.core)).toMatchObject({ ok: true, changed: true });
  await add(upload("a.tsv", "huis\ta\n"));
  const before = await stat(file);
  expect(await compile(first.core)).toMatchObject({ ok: true, changed: false });
  expect(await compile(null)).toMatchObject({ ok: true, changed: false });
  expect((await stat(file)).ino).toBe(before.ino);
  expect(first.counter.read).toBe(1);
  // would be noticed if it were read again
  await rm(path.join(data, "dictionaries/a/a.tsv"));
  const second = coreOf({ huis: "new core" });
  expect(await compile(second.core)).toMatchObject({ ok: true, changed: true, failed: [] });
  expect(await meanings("huis")).toEqual(["core: new core", "a: a"]);
  expect([first.counter.read, second.counter.read]).toEqual([1, 1]);
});

test("what the analysis compiles is made once, and kept", async () => {
  const { add, data, dictionary } = await dictionaryFolder();
  let made = 0;
  const source = (hash: string) => ({
    name: "words",
    hash,
    make: async () => {
      made++;
      return new TextEncoder().encode(`words of ${hash}`);
    },
  });
  const compile = (hash: string) =>
    compileDictionaries(data, { coreEntries: null, compiled: [source(hash)], onProgress: quiet }, at);
  const words = async () => {
    const read = await dictionary.readCompiled("words");
    return read && `${read.hash}: ${Buffer.from(read.bytes)}`;
  };
  expect(await words()).toBeNull();
  expect(await compile("1")).toMatchObject({ changed: true });
  expect(await compile("1")).toMatchObject({ changed: false });
  await add(upload("a.tsv", "huis\ta\n"));
  expect(await words()).toBe("1: words of 1");
  expect(await compile("2")).toMatchObject({ changed: true });
  expect([await words(), made]).toEqual(["2: words of 2", 2]);
  expect(await dictionary.readCompiled("other")).toBeNull();
});

test("a missing or broken file finds nothing, until it is compiled again from what was added", async () => {
  const { add, data, file, meanings } = await dictionaryFolder();
  const compile = () => compileDictionaries(data, { coreEntries: null, compiled: [], onProgress: quiet }, at);
  expect(await meanings("huis")).toEqual([]);
  await add(upload("a.tsv", "huis\ta\n"));
  for (const broken of ["", "no database", "SQLite format 3\0 and then nonsense".repeat(500)]) {
    await writeFile(file, broken);
    expect(await meanings("huis")).toEqual([]);
    expect(await compile()).toMatchObject({ ok: true, changed: true });
    expect(await meanings("huis")).toEqual(["a: a"]);
  }
  await rm(file);
  expect(await meanings("huis")).toEqual([]);
  await compile();
  expect(await meanings("huis")).toEqual(["a: a"]);
});

test("a dictionary of which the files are damaged is left out, and the others are not", async () => {
  const { add, data, file, meanings } = await dictionaryFolder();
  await add(upload("a.tsv", "huis\ta\n"));
  await add(upload("b.tsv", "huis\tb\n"));
  await writeFile(path.join(data, "dictionaries/a/a.tsv"), "nonsense");
  await rm(file);
  const result = await compileDictionaries(data, { coreEntries: null, compiled: [], onProgress: quiet }, at);
  expect(result).toMatchObject({ ok: true, failed: [{ id: "a", reason: "unknownFormat" }] });
  expect(await meanings("huis")).toEqual(["b: b"]);
});

test("look-ups go on while the file is replaced again and again", async () => {
  const { add, data, meanings } = await dictionaryFolder();
  await add(upload("a.tsv", "huis\ta\n"));
  await add(upload("b.tsv", "huis\tb\n"));
  let replacing = true;
  const replace = async () => {
    for (let i = 0; i < 10; i++) await orderDictionaries(data, i % 2 === 0 ? ["b", "a"] : ["a", "b"]);
    replacing = false;
  };
  const done = replace();
  const answers = new Set<string>();
  while (replacing)
    answers.add(
      (await Promise.all([meanings("huis"), meanings("huis")])).map((m) => [...m].sort()).join(" "),
    );
  await done;
  expect([...answers]).toEqual(["a: a,b: b a: a,b: b"]);
});

test("an old copy that is put back is brought up to date", async () => {
  const { add, data, file, meanings } = await dictionaryFolder();
  await add(upload("a.tsv", "huis\ta\n"));
  await copyFile(file, `${file}.copy`);
  await add(upload("b.tsv", "huis\tb\n"));
  await removeDictionary(data, "a");
  await copyFile(`${file}.copy`, file);
  expect(await meanings("huis")).toEqual(["a: a"]);
  await compileDictionaries(data, { coreEntries: null, compiled: [], onProgress: quiet }, at);
  expect(await meanings("huis")).toEqual(["b: b"]);
});
