import type { Grade } from "./exercise";

type LetterDiff = Grade["diff"];
type Kind = LetterDiff[number]["kind"];

const segmenter = new Intl.Segmenter("nl", { granularity: "grapheme" });
const lettersOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Beyond this the work is no longer worth it: an answer so long is no word. */
const maxCells = 250_000;
/** With less than this in common, scattered letters would say nothing: the one word stands for the other. */
const leastCommon = 1 / 3;

class Parts {
  readonly all: LetterDiff = [];
  #removed = "";
  #added = "";

  add(kind: Kind, text: string) {
    if (kind === "removed") this.#removed += text;
    else if (kind === "added") this.#added += text;
    else if (text !== "") {
      this.flush();
      const last = this.all.at(-1);
      if (last?.kind === "same") last.text += text;
      else this.all.push({ kind, text });
    }
  }

  flush(): LetterDiff {
    if (this.#removed) this.all.push({ kind: "removed", text: this.#removed });
    if (this.#added) this.all.push({ kind: "added", text: this.#added });
    [this.#removed, this.#added] = ["", ""];
    return this.all;
  }
}

/** Of each pair of positions how many letters the rests have in common, row by row. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const cell = i * width + j;
      const skip = Math.max(lengths[cell + width] ?? 0, lengths[cell + 1] ?? 0);
      lengths[cell] = from[i] === to[j] ? (lengths[cell + width + 1] ?? 0) + 1 : skip;
    }
  return lengths;
}

function replacement(from: string, to: string): LetterDiff {
  const parts = new Parts();
  parts.add("removed", from);
  parts.add("added", to);
  return parts.flush();
}

/** Adds what leads from the one to the other; false, and nothing added, where they are not alike. */
function addMiddle(parts: Parts, from: readonly string[], to: readonly string[]): boolean {
  if (from.length * to.length > maxCells) return false;
  const lengths = commonLengths(from, to);
  if ((lengths[0] ?? 0) < leastCommon * Math.max(from.length, to.length)) return false;
  const width = to.length + 1;
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const letter = from[i];
    const cell = i * width + j;
    if (letter !== undefined && letter === to[j]) {
      parts.add("same", letter);
      i += 1;
      j += 1;
    } else if (
      j === to.length ||
      (i < from.length && (lengths[cell + width] ?? 0) >= (lengths[cell + 1] ?? 0))
    ) {
      parts.add("removed", letter ?? "");
      i += 1;
    } else {
      parts.add("added", to[j] ?? "");
      j += 1;
    }
  }
  return true;
}

/** How many letters both begin and end with; the longer of the two ends is whole: [het ]huis, not h[et h]uis. */
function commonEnds(from: readonly string[], to: readonly string[]): { head: number; tail: number } {
  const shortest = Math.min(from.length, to.length);
  let [head, tail] = [0, 0];
  while (head < shortest && from[head] === to[head]) head += 1;
  while (tail < shortest && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return head < tail
    ? { head: Math.min(head, shortest - tail), tail }
    : { head, tail: Math.min(tail, shortest - head) };
}

/**
 * What to take from one answer and put in to get the other, letter by letter (by grapheme: é is one letter, however
 * it is written). The same and removed parts joined are `from`, the same and added ones `to`; no part is empty, and of
 * a change what is removed comes first. Where little is alike, and in answers of many hundred letters, it is one
 * replacement, of all or of what stands between the common ends.
 */
export function diffLetters(from: string, to: string): LetterDiff {
  const [old, now] = [lettersOf(from), lettersOf(to)];
  const { head, tail } = commonEnds(old, now);
  const parts = new Parts();
  const [removed, added] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  parts.add("same", old.slice(0, head).join(""));
  if (!addMiddle(parts, removed, added)) {
    const isLike = head + tail >= leastCommon * Math.max(old.length, now.length);
    if (!isLike) return replacement(from, to);
    parts.add("removed", removed.join(""));
    parts.add("added", added.join(""));
  }
  parts.add("same", old.slice(old.length - tail).join(""));
  return parts.flush();
}
