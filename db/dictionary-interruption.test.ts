import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeDictionary } from "./change-dictionaries";
import { compileDictionaries } from "./compile-dictionaries";
import { withDictionaries } from "./dictionary-folder";
import { coreOf, dictionaryFolder, upload } from "./testing/dictionary";

const at = new Date("2026-11-22T13:00:00.000Z");
const script = path.join(import.meta.dirname, "testing/compile-for-ever.ts");

/** A process that is in the middle of compiling into this data folder. */
async function compileElsewhere(data: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", script, data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  await once(child.stdout, "data");
  return child;
}

test("a process that compiles keeps others out; killed, it leaves the old file and no lock", {
  timeout: 30_000,
}, async () => {
  const { add, data, file, meanings, files } = await dictionaryFolder();
  await add(upload("a.tsv", "huis\ta\n"));
  const before = await files();
  const child = await compileElsewhere(data);
  expect(existsSync(`${file}.new`)).toBe(true);
  expect(await add(upload("b.tsv", "huis\tb\n"))).toEqual({ ok: false, reason: "dictionariesBusy" });
  expect(await removeDictionary(data, "a")).toEqual({ ok: false, reason: "dictionariesBusy" });
  expect(await meanings("huis")).toEqual(["a: a"]);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await meanings("huis")).toEqual(["a: a"]);
  expect(existsSync(`${file}.new`)).toBe(true);
  const again = await compileDictionaries(
    data,
    { coreEntries: null, compiled: [], onProgress: () => {} },
    at,
  );
  expect(again).toMatchObject({ ok: true, changed: false });
  expect(await files()).toEqual(before);
});

test("within one process too, one changes the dictionaries at a time", async () => {
  const { add, data, meanings } = await dictionaryFolder();
  await withDictionaries(data, async () => {
    let cancelled = false;
    const cancel = () => {
      cancelled = true;
    };
    expect(await add({ ...upload("a.tsv", "huis\ta\n"), cancel })).toEqual({
      ok: false,
      reason: "dictionariesBusy",
    });
    expect(cancelled).toBe(true);
  });
  expect(await add(upload("a.tsv", "huis\ta\n"))).toMatchObject({ ok: true });
  expect(await meanings("huis")).toEqual(["a: a"]);
});

test("an upload that breaks off changes nothing, and leaves nothing behind", async () => {
  const { add, files } = await dictionaryFolder();
  await add(upload("a.tsv", "huis\ta\n"));
  const before = await files();
  const chunks = async function* () {
    yield Buffer.from("huis\tb\n");
    throw new Error("the browser went away");
  };
  const broken = add({ name: "b.tsv", size: null, chunks: chunks() });
  await expect(broken).rejects.toThrow("the browser went away");
  expect(await files()).toEqual(before);
});

test("what a power cut left of additions and removals is cleared away", async () => {
  const { add, data, file, files, meanings } = await dictionaryFolder();
  await add(upload("a.tsv", "huis\ta\n"));
  const before = await files();
  for (const name of [".adding-x", ".unpacked-x", ".removed-b"]) {
    await mkdir(path.join(data, "dictionaries", name));
    await writeFile(path.join(data, "dictionaries", name, "a.tsv"), "huis\tb\n");
  }
  await writeFile(`${file}.new`, "half");
  await compileDictionaries(data, { coreEntries: null, compiled: [], onProgress: () => {} }, at);
  expect(await files()).toEqual(before);
  expect(await meanings("huis")).toEqual(["a: a"]);
});

test("added, but interrupted before the new file was in place: compiled at the next occasion", async () => {
  const { add, data, file, meanings } = await dictionaryFolder();
  const { core } = coreOf({ huis: "core" });
  const compile = () =>
    compileDictionaries(data, { coreEntries: core, compiled: [], onProgress: () => {} }, at);
  await add(upload("a.tsv", "huis\ta\n"));
  await rm(file);
  await compile();
  expect(await meanings("huis")).toEqual(["core: core", "a: a"]);
  await rm(path.join(data, "dictionaries/a"), { recursive: true });
  await compile();
  expect(await meanings("huis")).toEqual(["core: core"]);
});

test("a folder of dictionaries that is not one of ours is passed over", async () => {
  const { data, add, meanings } = await dictionaryFolder();
  await mkdir(path.join(data, "dictionaries/x"), { recursive: true });
  await writeFile(path.join(data, "dictionaries/x/manifest.json"), '{"id":"../../x"}');
  await writeFile(path.join(data, "dictionaries/order.json"), "[1,");
  expect(await add(upload("a.tsv", "huis\ta\n"))).toMatchObject({ ok: true });
  expect(await meanings("huis")).toEqual(["a: a"]);
});
