import fc from "fast-check";
import { expect, test } from "vitest";
import { splitBody } from "./split-body";

const { signal } = new AbortController();

async function* chunksOf(bytes: Uint8Array, lengths: readonly number[]) {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
  yield bytes.subarray(at);
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read);
}

const filesOf = (contents: readonly Uint8Array[]) =>
  contents.map(({ length }, i) => ({ name: `file ${i}`, size: length }));

test("whatever the pieces in which it comes, each file is what it was", async () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 5 });
  const lengths = fc.array(fc.nat(20), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(contents, lengths, async (files, pieces) => {
      const body = chunksOf(Buffer.concat(files), pieces);
      const { uploads, consumed } = splitBody(body, filesOf(files), signal);
      for (const [i, upload] of uploads.entries()) {
        expect(upload).toMatchObject({ name: `file ${i}`, size: files[i]?.length });
        expect(await bytesOf(upload.chunks)).toEqual(Buffer.from(files[i] ?? []));
      }
      await consumed;
    }),
  );
});

test.each([
  ["shorter", "huis", [2, 3]],
  ["longer", "huis\thouse", [2, 3]],
  ["empty", "", [2, 3]],
])("a body that is %s than it said", async (_, text, sizes) => {
  const files = sizes.map((size) => ({ name: "a", size }));
  const { uploads } = splitBody(chunksOf(Buffer.from(text), [1]), files, signal);
  const read = async () => {
    for (const { chunks } of uploads) await bytesOf(chunks);
  };
  await expect(read()).rejects.toMatchObject({ refusal: { ok: false, reason: "uploadIncomplete" } });
});

test("a browser that goes away", async () => {
  const body = async function* () {
    yield Buffer.from("hu");
    throw new Error("aborted");
  };
  const [upload] = splitBody(body(), [{ name: "a", size: 4 }], signal).uploads;
  await expect(bytesOf(upload?.chunks ?? body())).rejects.toMatchObject({
    refusal: { reason: "uploadIncomplete" },
  });
});

test("a body that stalls is left when it is cancelled", async () => {
  const abort = new AbortController();
  const body = async function* () {
    yield Buffer.from("hu");
    await new Promise(() => {});
  };
  const [upload] = splitBody(body(), [{ name: "a", size: 4 }], abort.signal).uploads;
  const read = bytesOf(upload?.chunks ?? body());
  setImmediate(() => abort.abort());
  await expect(read).rejects.toMatchObject({ refusal: { reason: "cancelled" } });
});
