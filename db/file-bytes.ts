import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "@/core/exchange/dictionary-entry";

const window = 1024 * 1024;
const maxLine = 4_000_000;

/** The bytes of a file, through a window of 1 MB: reads that follow each other cost next to nothing. */
export class FileBytes implements ByteSource {
  readonly size: number;
  readonly #handle: number;
  #bytes = Buffer.alloc(0);
  #start = 0;
  /** how far has been read, from 0 to 1 */
  progress = 0;

  constructor(file: string) {
    this.#handle = openSync(file, "r");
    this.size = fstatSync(this.#handle).size;
  }

  slice(offset: number, length: number): Uint8Array {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (offset < this.#start || offset + wanted > this.#start + this.#bytes.length) {
      const bytes = Buffer.allocUnsafe(Math.min(Math.max(window, wanted), Math.max(0, this.size - offset)));
      const read = readSync(this.#handle, bytes, 0, bytes.length, offset);
      this.#bytes = bytes.subarray(0, read);
      this.#start = offset;
    }
    this.progress = Math.max(this.progress, this.size === 0 ? 1 : (offset + wanted) / this.size);
    return this.#bytes.subarray(offset - this.#start, offset - this.#start + wanted);
  }

  close(): void {
    closeSync(this.#handle);
  }
}

/** The first bytes of a file: `length`, or as many as there are. */
export function headOf(file: string, length: number): Uint8Array {
  const bytes = new FileBytes(file);
  try {
    return Uint8Array.from(bytes.slice(0, length));
  } finally {
    bytes.close();
  }
}

/**
 * The lines of a text in UTF-8; CRLF, LF and CR end one. What cannot be decoded becomes U+FFFD, and of a line of over
 * 4 million characters the rest is dropped, so that no file can fill the memory.
 */
export function* linesOf(bytes: ByteSource): Generator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for (let at = 0; at < bytes.size; at += window) {
    const chunk = bytes.slice(at, window);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > maxLine) rest = rest.slice(0, maxLine);
    for (const line of lines) yield* cut(line);
  }
  rest += decoder.decode();
  if (rest !== "") yield* cut(rest);
}

function* cut(line: string): Generator<string> {
  const text = line.endsWith("\r") ? line.slice(0, -1) : line;
  if (text.includes("\r")) yield* text.split("\r");
  else yield text;
}
