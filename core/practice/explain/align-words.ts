import { diffArrays } from "diff/lib/diff/array.js";
import { commonEnds } from "@/core/translation/common-ends";
import type { ComparedWord } from "./compared-word";
import type { Explanation } from "./difference";

/**
 * A step through both paragraphs: half-open numbers of words. same: the same word; an explanation: a word beside what
 * became of it; null: words of one side only.
 */
export type Step = {
  original: [from: number, to: number];
  typed: [from: number, to: number];
  relation: "same" | Explanation | null;
};

type Relate = (original: ComparedWord, typed: ComparedWord) => Explanation | null;

/** Stretches with more pairs of words than this are not compared word by word. */
const maxCells = 250_000;
const maxWork = 20_000_000;
const maxEdits = 1_200;

const costs = { related: 0.6, joined: 0.5, onOneSide: 1 };
/** Where either the verb or its neighbour stands elsewhere, rather the verb. */
const costOfSame = (word: ComparedWord) => (word.finite ? 0.1 : 0);

/** Words taken on each side. */
const moves = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
] as const;

const keyOf = ({ key }: ComparedWord) => key;
const plain = (key: string) => key.replace(/-/g, "");

/** zieken huis for ziekenhuis; a hyphen more or less is as good. */
function isJoined(whole?: ComparedWord, first?: ComparedWord, second?: ComparedWord): boolean {
  if (!whole || !first || !second) return false;
  // Most are told apart by their first letter.
  if (whole.key.charCodeAt(0) !== first.key.charCodeAt(0)) return false;
  return plain(whole.key) === plain(first.key + second.key);
}

class Aligner {
  readonly #original: readonly ComparedWord[];
  readonly #typed: readonly ComparedWord[];
  readonly #relate: Relate;

  constructor(original: readonly ComparedWord[], typed: readonly ComparedWord[], relate: Relate) {
    this.#original = original;
    this.#typed = typed;
    this.#relate = relate;
  }

  /** Of so many words from there; null where such a step would say nothing. */
  #costOf(i: number, j: number, down: number, right: number): number | null {
    if (down === 0 || right === 0) return costs.onOneSide;
    const word = this.#original[i];
    const other = this.#typed[j];
    if (right === 2) return isJoined(word, other, this.#typed[j + 1]) ? costs.joined : null;
    if (down === 2) return isJoined(other, word, this.#original[i + 1]) ? costs.joined : null;
    if (!word || !other) return null;
    if (word.key === other.key) return costOfSame(word);
    return this.#relate(word, other) ? costs.related : null;
  }

  #step(original: Step["original"], typed: Step["typed"]): Step {
    const [down, right] = [original[1] - original[0], typed[1] - typed[0]];
    const word = this.#original[original[0]];
    const other = this.#typed[typed[0]];
    if (down === 0 || right === 0 || !word || !other) return { original, typed, relation: null };
    if (down > 1 || right > 1) return { original, typed, relation: { kind: "spelling" } };
    return { original, typed, relation: word.key === other.key ? "same" : this.#relate(word, other) };
  }

  same(from: number, to: number, at: number): Step[] {
    return Array.from({ length: to - from }, (_, i) =>
      this.#step([from + i, from + i + 1], [at + i, at + i + 1]),
    );
  }

  /** Word by word, the cheapest way; too much to compare is all of one side, then all of the other. */
  align([from, to]: Step["original"], [at, end]: Step["typed"]): Step[] {
    const [rows, width] = [to - from + 1, end - at + 1];
    if (rows * width > maxCells)
      return [
        ...Array.from({ length: to - from }, (_, i) => this.#step([from + i, from + i + 1], [at, at])),
        ...Array.from({ length: end - at }, (_, i) => this.#step([to, to], [at + i, at + i + 1])),
      ];
    const total = new Float32Array(rows * width).fill(Number.POSITIVE_INFINITY);
    const moveTo = new Uint8Array(rows * width);
    total[0] = 0;
    for (let i = 0; i < rows; i += 1)
      for (let j = 0; j < width; j += 1)
        for (const [move, [down, right]] of moves.entries()) {
          if (i < down || j < right) continue;
          const before = total[(i - down) * width + j - right] ?? Number.POSITIVE_INFINITY;
          const cell = i * width + j;
          if (before >= (total[cell] ?? 0)) continue;
          const cost = this.#costOf(from + i - down, at + j - right, down, right);
          if (cost === null || before + cost >= (total[cell] ?? 0)) continue;
          total[cell] = before + cost;
          moveTo[cell] = move;
        }
    const steps: Step[] = [];
    for (let [i, j] = [rows - 1, width - 1]; i > 0 || j > 0; ) {
      const [down, right] = moves[moveTo[i * width + j] ?? 0] ?? moves[0];
      steps.push(this.#step([from + i - down, from + i], [at + j - right, at + j]));
      i -= down;
      j -= right;
    }
    return steps.reverse();
  }
}

/**
 * The words of the original beside those that were typed, in order; each word of either is in exactly one step. The
 * cheapest alignment where the paragraphs differ; very long ones are parted first at the words that they share.
 */
export function alignWords(
  original: readonly ComparedWord[],
  typed: readonly ComparedWord[],
  relate: Relate,
): Step[] {
  const aligner = new Aligner(original, typed, relate);
  const [left, right] = [original.map(keyOf), typed.map(keyOf)];
  const { head, tail } = commonEnds(left, right);
  const [to, end] = [original.length - tail, typed.length - tail];
  return [
    ...aligner.same(0, head, 0),
    ...alignMiddle(aligner, left.slice(head, to), right.slice(head, end), head),
    ...aligner.same(to, original.length, end),
  ];
}

function alignMiddle(aligner: Aligner, left: string[], right: string[], head: number): Step[] {
  const whole = () => aligner.align([head, head + left.length], [head, head + right.length]);
  if ((left.length + 1) * (right.length + 1) <= maxCells) return whole();
  const maxEditLength = Math.min(maxEdits, Math.ceil(maxWork / (left.length + right.length)));
  const parts = diffArrays(left, right, { maxEditLength });
  if (!parts) return whole();
  const steps: Step[] = [];
  let [from, at] = [head, head];
  let [removed, added] = [0, 0];
  const flush = () => {
    steps.push(...aligner.align([from, from + removed], [at, at + added]));
    from += removed;
    at += added;
    [removed, added] = [0, 0];
  };
  for (const part of parts) {
    if (part.removed) removed += part.value.length;
    else if (part.added) added += part.value.length;
    else {
      flush();
      steps.push(...aligner.same(from, from + part.value.length, at));
      from += part.value.length;
      at += part.value.length;
    }
  }
  flush();
  return steps;
}
