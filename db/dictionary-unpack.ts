import { createReadStream, createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { gunzip, isTar, tarMembers, unxz, unzipTo } from "./archives";
import { RefusalError } from "./dictionary-refusal";
import { headOf } from "./file-bytes";

/** name: without folders, and without the ending of the compression. */
export type UnpackedFile = { name: string; path: string };

export const maxBytes = 2 * 1024 ** 3;
const headBytes = 512;
const maxFiles = 5_000;
const maxDepth = 3;
/** Real dictionaries shrink to a tenth, some to a thirtieth. */
const maxRatio = 200;
const alwaysAllowed = 64 * 1024 ** 2;

/** Members of an archive that a dictionary is made of; pictures, sounds and read-me files are passed over. */
const wanted =
  /(?:\.(?:ifo|idx|dict|syn|index|jsonl|ndjson|tsv|sqlite3?|db)|^index\.json|^term_bank_\d+\.json)(?:\.(?:gz|dz|xz))?$/i;

/** Sees to it that what comes out of small files is not endless. */
class Allowance {
  #left: number;
  #files = 0;

  constructor(packed: number) {
    this.#left = Math.min(maxBytes, Math.max(alwaysAllowed, packed * maxRatio));
  }

  /** Throws archiveTooLarge where there were more bytes than a dictionary has. */
  readonly bytes = (count: number): void => {
    this.#left -= count;
    if (this.#left < 0) throw new RefusalError("archiveTooLarge");
  };

  file(): void {
    if (++this.#files > maxFiles) throw new RefusalError("archiveTooLarge");
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void) {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

/** The first bytes of a stream, and the stream from its start. */
async function peek(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < headBytes) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  const all = async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { head, chunks: all() };
}

const startsWith = (head: Uint8Array, ...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
const isGzip = (head: Uint8Array) => startsWith(head, 0x1f, 0x8b);
const isXz = (head: Uint8Array) => startsWith(head, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0);
const isZip = (head: Uint8Array) => startsWith(head, 0x50, 0x4b, 3, 4);
const isOther = (head: Uint8Array) =>
  startsWith(head, 0x42, 0x5a, 0x68) || startsWith(head, 0x28, 0xb5, 0x2f, 0xfd);

/** "a/b/huis.dict.dz" → huis.dict */
const plainName = (name: string) =>
  (name.split(/[/\\]/).at(-1) ?? "").replace(/\.(?:gz|dz|xz|tgz|txz)$/i, "").replace(/[^\w.\- ()]/g, "_");

/**
 * Unpacks zip, tar, gzip (dictzip too) and xz, also one in the other, into the folder `into`; a file that is none of
 * these stays where it is. What it is, is told by the first bytes, not by the name. Folders within archives are
 * flattened. Throws refusals: damagedArchive, archiveTooLarge (over 2 GB or 200 times the packed size), otherArchive.
 */
export async function unpackFiles(
  files: readonly string[],
  into: string,
  onBytes: (bytes: number) => void,
): Promise<UnpackedFile[]> {
  const found = new Map<string, string>();
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const allowance = new Allowance(sizes.reduce((sum, size) => sum + size, 0));

  const keep = (name: string): string | null => {
    if (name === "" || found.has(name)) return null;
    allowance.file();
    const file = path.join(into, `${found.size}-${name}`);
    found.set(name, file);
    return file;
  };
  const unpack = async (name: string, packed: AsyncIterable<Uint8Array>, depth: number): Promise<void> => {
    if (depth > maxDepth) throw new RefusalError("archiveTooLarge");
    const { head, chunks } = await peek(packed);
    if (isGzip(head)) return unpack(name, counted(gunzip(chunks), allowance.bytes), depth + 1);
    if (isXz(head)) return unpack(name, counted(unxz(chunks), allowance.bytes), depth + 1);
    if (isTar(head)) {
      for await (const member of tarMembers(chunks)) {
        if (wanted.test(member.name)) await unpack(member.name, member.chunks, depth + 1);
      }
      return;
    }
    if (isOther(head)) throw new RefusalError("otherArchive", { detail: name });
    const file = isZip(head) ? path.join(into, `${depth}.zip`) : keep(plainName(name));
    if (file) await pipeline(chunks, createWriteStream(file));
    if (file && isZip(head)) await unzip(file, depth);
  };
  const unzip = async (file: string, depth: number): Promise<void> => {
    for (const member of await unzipTo(file, into, wanted, allowance.bytes)) {
      await unpack(member.name, createReadStream(member.path), depth + 1);
      await rm(member.path);
    }
  };
  for (const file of files) {
    const head = headOf(file, headBytes);
    const packed = [isGzip, isXz, isZip, isTar, isOther].some((is) => is(head));
    if (!packed) found.set(plainName(path.basename(file)), file);
    else if (isZip(head)) await unzip(file, 0);
    else await unpack(path.basename(file), counted(createReadStream(file), onBytes), 0);
  }
  return [...found].map(([name, file]) => ({ name, path: file }));
}
