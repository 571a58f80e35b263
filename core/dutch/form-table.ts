import { normaliseWord } from "@/core/text/normalise";
import type { TagNumber } from "./tags";

/** One thing that a word can be. */
export type Reading = {
  lemma: string;
  tag: TagNumber;
  /** 1 to 7 of lemmas in the core lexicon, 0 of all others */
  band: number;
};

// One line a word, sorted by byte: word, tab, readings without separator between their three characters (tag, band,
// number of letters to take off the word) and the letters to put on; readings are parted by ";". ISO 8859-1: one
// byte a letter.
// Above ";", which parts the readings.
const zero = 64;
const tab = 9;
const newline = 10;

function encodeReading(word: string, { lemma, tag, band }: Reading): string {
  let same = 0;
  while (same < word.length && word[same] === lemma[same]) same += 1;
  return String.fromCharCode(zero + tag, zero + band, zero + word.length - same) + lemma.slice(same);
}

function decodeReading(word: string, text: string): Reading {
  const strip = text.charCodeAt(2) - zero;
  return {
    lemma: word.slice(0, word.length - strip) + text.slice(3),
    tag: text.charCodeAt(0) - zero,
    band: text.charCodeAt(1) - zero,
  };
}

const encodable = /^[ -\u00FF]{1,60}$/;

/**
 * Makes the bytes of a form table. Words are normalised; those with letters outside ISO 8859-1, or longer than 60, are left out.
 */
export function encodeFormTable(readings: ReadonlyMap<string, readonly Reading[]>): Uint8Array {
  const lines: string[] = [];
  for (const [word, all] of readings) {
    const fitting = all.filter(({ lemma }) => encodable.test(lemma) && !/[;\t\n]/.test(lemma));
    if (!encodable.test(word) || fitting.length === 0) continue;
    lines.push(`${word}\t${fitting.map((one) => encodeReading(word, one)).join(";")}\n`);
  }
  // By byte, which for ISO 8859-1 is by UTF-16 unit; a tab sorts before any letter, so whole lines can be compared.
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const text = lines.join("");
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** All that words can be, looked up in the bytes as they are: nothing is unpacked at the start. */
export class FormTable {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let count = 0;
    for (let i = bytes.indexOf(newline); i !== -1; i = bytes.indexOf(newline, i + 1)) count += 1;
    this.#starts = new Uint32Array(count);
    let start = 0;
    for (let line = 0; line < count; line += 1) {
      this.#starts[line] = start;
      start = bytes.indexOf(newline, start) + 1;
    }
  }

  /** the number of words */
  get size(): number {
    return this.#starts.length;
  }

  /** below 0 where the line's word comes before, 0 where it is the word */
  #compare(line: number, word: string): number {
    let at = this.#starts[line] ?? 0;
    for (let i = 0; i < word.length; i += 1, at += 1) {
      const byte = this.#bytes[at] ?? tab;
      const difference = byte - word.charCodeAt(i);
      if (difference !== 0) return byte === tab ? -1 : difference;
    }
    return (this.#bytes[at] ?? tab) === tab ? 0 : 1;
  }

  /** the first line that does not come before the word */
  #lowerBound(word: string): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #text(from: number, to: number): string {
    let text = "";
    for (let i = from; i < to; i += 1) text += String.fromCharCode(this.#bytes[i] ?? 0);
    return text;
  }

  has(word: string): boolean {
    const line = this.#lowerBound(word);
    return line < this.#starts.length && this.#compare(line, word) === 0;
  }

  /** What a normalised word can be, in no order that means anything; [] where it is not in the table. */
  readings(word: string): Reading[] {
    const line = this.#lowerBound(word);
    if (line >= this.#starts.length || this.#compare(line, word) !== 0) return [];
    const start = (this.#starts[line] ?? 0) + word.length + 1;
    const end = this.#bytes.indexOf(newline, start);
    return this.#text(start, end)
      .split(";")
      .map((text) => decodeReading(word, text));
  }

  /** Whether any word of the table begins so. */
  hasPrefix(prefix: string): boolean {
    const line = this.#lowerBound(prefix);
    if (line >= this.#starts.length) return false;
    const start = this.#starts[line] ?? 0;
    return this.#text(start, start + prefix.length) === prefix;
  }
}

/** The key under which a table knows a word. */
export const tableKey = (word: string) => normaliseWord(word);
