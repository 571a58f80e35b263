import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dictionaryLine, problemLine, progressLine } from "./dictionary-lines";
import { filesOfDictionary } from "./local-files";

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "naast-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command on a data folder: its exit code and what it said, on both outputs. */
function run(data: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = path.join(import.meta.dirname, "dictionary.ts");
  const env = { ...process.env, NAAST_DATA: data };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, ...words], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

test("add, list, order, remove, and what is wrong by line", { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  const data = path.join(folder, "data");
  const list = path.join(folder, "lijst.tsv");
  await writeFile(list, "huis\thouse\nstad\n");
  await writeFile(path.join(folder, "fd.index"), "huis\tA\tL\n");
  await writeFile(path.join(folder, "fd.dict"), "huis\nhouse\n");
  const first = await run(data, "add", list);
  expect(first).toMatchObject({ code: 0, err: `${list}: line 2: no tab (stad)\n` });
  expect(first.out).toBe(`Added: lijst  lijst.tsv · 1 entry · tsv · from ${list}\n`);
  expect((await run(data, "add", path.join(folder, "fd.dict"))).out).toMatch(/^Added: fd {2}/);
  expect((await run(data, "order", "fd")).out).toMatch(/^fd .*\ncore .*\nlijst .*\n$/);
  expect((await run(data, "remove", "fd")).out).toMatch(/^core .*\nlijst .*\n$/);
  const again = await run(data, "add", list);
  expect(again).toMatchObject({ code: 1, out: "" });
  expect(again.err).toBe(`${list} was not added: this dictionary is there already (lijst.tsv)\n`);
  expect(await run(data, "remove", "fd")).toMatchObject({
    code: 1,
    err: "there is no dictionary with this id (fd)\n",
  });
  expect(await run(data, "list")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^core .*\nlijst .*\n$/),
  });
});

test.each([
  [["help"], 0],
  [[], 0],
  [["add"], 2],
  [["add", "a", "b"], 2],
  [["frobnicate"], 2],
])("usage: %j", { timeout: 30_000 }, async (words, code) => {
  const data = path.join(await temporaryFolder(), "data");
  const result = await run(data, ...words);
  expect([result.code, result.out + result.err]).toEqual([code, expect.stringContaining("add FILE|ADDRESS")]);
});

test.each([
  ["fd.dict.dz", ["fd.index", "fd.dict.dz"]],
  ["fd.index", ["fd.index", "fd.dict.dz"]],
  ["ster.idx", ["ster.ifo", "ster.idx", "ster.dict", "ster.syn"]],
  ["alone.index", ["alone.index"]],
  ["list.tsv", ["list.tsv"]],
  ["missing.index", ["missing.index"]],
])("%s comes with its siblings", async (name, expected) => {
  const folder = await temporaryFolder();
  const there = [
    "fd.index",
    "fd.dict",
    "fd.dict.dz",
    "ster.ifo",
    "ster.idx",
    "ster.dict",
    "ster.syn",
    "alone.index",
  ];
  for (const file of [...there, "list.tsv"]) await writeFile(path.join(folder, file), "x");
  const found = await filesOfDictionary(path.join(folder, name));
  expect(found.map((file) => path.basename(file))).toEqual(expected);
});

test("lines for the terminal", () => {
  expect(problemLine({ reason: "noEntries", line: 1, detail: "badJson" })).toBe(
    "line 1: no entry could be read (bad json)",
  );
  expect(problemLine({ reason: "someNewReason" })).toBe("some new reason");
  expect(progressLine({ phase: "reading", id: "core", done: 0.457, entries: 10_500 })).toBe(
    "Reading core: 45 %, 10,500 entries",
  );
  expect(progressLine({ phase: "storing", id: "", done: null, entries: 0 })).toBe("Storing");
  const row = {
    id: "a",
    title: "A",
    format: "tsv",
    licence: "",
    source: "",
    entries: 1_000,
    inputHash: "",
    addedAt: "",
    position: 0,
  };
  expect(dictionaryLine(row)).toBe("a  A · 1,000 entries · tsv");
});
