import type { ByteSource } from "./dictionary-entry";

/** offset and size: bytes of the .dict file. */
export type IndexedWord = { word: string; offset: number; size: number };

const maxWord = 1_024;
const decoder = new TextDecoder();

/** Words that end with a NUL, each followed by a fixed number of bytes; null where the file ends within one. */
function* readRecords(file: ByteSource, tail: number): Generator<{ word: string; tail: DataView } | null> {
  const window = 65_536;
  let bytes = new Uint8Array(0);
  let start = 0;
  for (let at = 0; at < file.size; ) {
    if (at + maxWord + tail > start + bytes.length && start + bytes.length < file.size) {
      bytes = Uint8Array.from(file.slice(at, window));
      start = at;
    }
    const from = at - start;
    const nul = bytes.indexOf(0, from);
    if (nul < 0 || nul - from > maxWord || nul + 1 + tail > bytes.length) {
      yield null;
      return;
    }
    const word = decoder.decode(bytes.subarray(from, nul));
    yield { word, tail: new DataView(bytes.buffer, bytes.byteOffset + nul + 1, tail) };
    at = start + nul + 1 + tail;
  }
}

/** The words of an .idx file, in its order; null, as the last, where the file is damaged. */
export function* readStarDictIndex(idx: ByteSource, offsetBytes: 4 | 8): Generator<IndexedWord | null> {
  for (const record of readRecords(idx, offsetBytes + 4)) {
    if (!record) yield null;
    else {
      const { word, tail } = record;
      const offset = offsetBytes === 8 ? Number(tail.getBigUint64(0)) : tail.getUint32(0);
      yield { word, offset, size: tail.getUint32(offsetBytes) };
    }
  }
}

/** The words of a .syn file and the number, from 0, of the entry of the .idx that each is a synonym of. */
export function* readStarDictSynonyms(syn: ByteSource): Generator<{ word: string; entry: number } | null> {
  for (const record of readRecords(syn, 4)) {
    yield record && { word: record.word, entry: record.tail.getUint32(0) };
  }
}
