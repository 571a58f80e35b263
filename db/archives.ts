import { closeSync, createReadStream, openSync, writeSync } from "node:fs";
import path from "node:path";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Unzip, UnzipInflate } from "fflate";
import { createTarDecoder } from "modern-tar";
import xz from "xz-decompress";
import { RefusalError } from "./dictionary-refusal";

type Chunks = AsyncIterable<Uint8Array>;

/** Errors of the unpackers mean that the file is damaged; those of the disk and our own are thrown on. */
function damaged(error: unknown): unknown {
  const ours = error instanceof RefusalError || (error instanceof Error && "syscall" in error);
  return ours
    ? error
    : new RefusalError("damagedArchive", { detail: error instanceof Error ? error.message : undefined });
}

async function* orDamaged(chunks: Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw damaged(error);
  }
}

/** Also dictzip, which is gzip with an index. Throws damagedArchive, also where it ends too early. */
export function gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  pipeline(Readable.from(chunks), stream, () => {});
  return orDamaged(stream);
}

/** As the unpackers of the web want it. */
function streamOf(chunks: Chunks): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function* itemsOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Throws damagedArchive, also where it ends too early. */
export function unxz(chunks: Chunks): AsyncGenerator<Uint8Array> {
  return orDamaged(itemsOf(new xz.XzReadableStream(streamOf(chunks))));
}

/** Whether a stream begins with the header of a tar file. */
export const isTar = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar";

/** The files of a tar archive; each is read, or left, before the next. Throws damagedArchive. */
export async function* tarMembers(chunks: Chunks): AsyncGenerator<{ name: string; chunks: Chunks }> {
  const source = streamOf(chunks);
  const entries = itemsOf(source.pipeThrough(createTarDecoder({ strict: true })));
  try {
    for await (const { header, body } of entries) {
      const name = header.name.split("/").at(-1) ?? "";
      const member = orDamaged(itemsOf(body));
      if ((header.type ?? "file") === "file") yield { name, chunks: member };
      // what was left unread stands before the next member
      for await (const _ of member);
    }
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Unpacks those files of a zip archive of which the name (without folders) is wanted, into the folder `into`.
 * `onBytes` is told what comes out, and may throw. Throws damagedArchive.
 */
export async function unzipTo(
  file: string,
  into: string,
  wanted: RegExp,
  onBytes: (bytes: number) => void,
): Promise<{ name: string; path: string }[]> {
  const members: { name: string; path: string; handle: number; whole: boolean }[] = [];
  const archive = new Unzip((found) => {
    const name = found.name.split("/").at(-1) ?? "";
    if (!wanted.test(name)) return;
    const target = path.join(into, `${members.length}.member`);
    const member = { name, path: target, handle: openSync(target, "w"), whole: false };
    members.push(member);
    found.ondata = (error, chunk, final) => {
      if (error) throw error;
      onBytes(chunk.length);
      writeSync(member.handle, chunk);
      member.whole = final;
    };
    found.start();
  });
  archive.register(UnzipInflate);
  try {
    // small pieces: each is unpacked at once, and may become a thousand times as large
    for await (const chunk of createReadStream(file, { highWaterMark: 16_384 })) archive.push(chunk);
    archive.push(new Uint8Array(0), true);
  } catch (error) {
    throw damaged(error);
  } finally {
    for (const { handle } of members) closeSync(handle);
  }
  if (members.some(({ whole }) => !whole)) throw new RefusalError("damagedArchive");
  return members;
}
