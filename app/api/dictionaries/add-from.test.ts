import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { DictionaryProgress } from "@/db/build-dictionary";
import { withDictionaries } from "@/db/dictionary-folder";
import { RefusalError } from "@/db/dictionary-refusal";
import { dictionaryFolder, upload } from "@/db/testing/dictionary";
import { addFromAddress, addFromFiles } from "./add-from";
import { JobStore } from "./job-store";

const now = new Date("2026-11-23T12:00:00.000Z");
const many = Array.from({ length: 20_000 }, (_, i) => `woord${i}\tword ${i}\n`).join("");

/** What is left in the folder of the dictionaries. */
const left = async (data: string) =>
  (await readdir(path.join(data, "dictionaries"))).filter((name) => name !== ".lock");

/** A server of the web whose only file is sent as far as `write` goes. */
async function serve(write: (send: (text: string) => void, end: () => void) => void): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    write(
      (text) => response.write(text),
      () => response.end(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/lijst.tsv`;
}

test("files go through all phases, and are named as their source", async () => {
  const { data, meanings } = await dictionaryFolder();
  const steps: DictionaryProgress[] = [];
  const job = {
    signal: new AbortController().signal,
    onProgress: (step: DictionaryProgress) => steps.push(step),
  };
  const files = [upload("fd.index", "huis\tA\tL\n"), upload("fd.dict", "huis\nhouse\n")];
  expect(await addFromFiles(data, files, job, now)).toMatchObject({
    ok: true,
    dictionary: { source: "fd.index, fd.dict", entries: 1 },
  });
  expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(["storing", "reading"]);
  expect(await meanings("huis")).toEqual(["fd: house"]);
});

test.each(["storing", "reading"] as const)("cancelled while %s, it leaves nothing behind", async (phase) => {
  const { data, add, files } = await dictionaryFolder();
  await add(upload("a.tsv", "huis\ta\n"));
  const before = await files();
  const store = new JobStore();
  const started = store.start("1", "b.tsv", ({ signal, onProgress }) => {
    const step = (progress: DictionaryProgress) => {
      if (progress.phase === phase && progress.done !== 0) store.cancel("1");
      onProgress(progress);
    };
    return addFromFiles(data, [upload("b.tsv", many)], { signal, onProgress: step }, now);
  });
  if (started.ok) await started.ended;
  expect(store.status()).toMatchObject({ result: { ok: false, reason: "cancelled" } });
  expect(await files()).toEqual(before);
  expect(await left(data)).toEqual(["a"]);
});

test("waits for whoever changes the dictionaries, and may be cancelled meanwhile", async () => {
  const { data, meanings } = await dictionaryFolder();
  const store = new JobStore();
  let free = () => {};
  const other = withDictionaries(
    data,
    () =>
      new Promise<void>((resolve) => {
        free = resolve;
      }),
  );
  const work = () => (job: Parameters<typeof addFromFiles>[2]) =>
    addFromFiles(data, [upload("a.tsv", "huis\ta\n")], job, now);
  const first = store.start("1", "a.tsv", work());
  await new Promise(setImmediate);
  expect(store.status()).toMatchObject({ phase: "waiting", result: null });
  store.cancel("1");
  if (first.ok) await first.ended;
  expect(store.status()?.result).toEqual({ ok: false, reason: "cancelled" });
  const second = store.start("2", "a.tsv", work());
  free();
  await other;
  if (second.ok) await second.ended;
  expect(store.status()?.result).toMatchObject({ ok: true, entries: 1 });
  expect(await meanings("huis")).toEqual(["a: a"]);
});

test("an address is fetched, and kept as the source", async () => {
  const { data, meanings } = await dictionaryFolder();
  const address = await serve((send, end) => {
    send("huis\thouse\n");
    end();
  });
  const job = { signal: new AbortController().signal, onProgress: () => {} };
  expect(await addFromAddress(data, address, job, now)).toMatchObject({
    ok: true,
    dictionary: { id: "lijst", source: address },
  });
  expect(await meanings("huis")).toEqual(["lijst: house"]);
  expect(await addFromAddress(data, "ftp://example.org/a", job, now)).toMatchObject({ reason: "badAddress" });
});

test("a download that stalls is left when it is cancelled", async () => {
  const { data } = await dictionaryFolder();
  const store = new JobStore();
  const address = await serve((send) => {
    send("huis\thouse\n");
    setTimeout(() => store.cancel("1"), 50);
  });
  const started = store.start("1", address, (job) => addFromAddress(data, address, job, now));
  if (started.ok) await started.ended;
  expect(store.status()?.result).toEqual({ ok: false, reason: "cancelled" });
  expect(await left(data)).toEqual([]);
});

test("a refusal of the body comes out as it is", async () => {
  const { data } = await dictionaryFolder();
  const chunks = async function* () {
    yield Buffer.from("hu");
    throw new RefusalError("uploadIncomplete");
  };
  const job = { signal: new AbortController().signal, onProgress: () => {} };
  const files = [{ name: "a.tsv", size: 9, chunks: chunks() }];
  expect(await addFromFiles(data, files, job, now)).toEqual({ ok: false, reason: "uploadIncomplete" });
});
