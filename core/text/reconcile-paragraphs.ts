import { diffArrays } from "diff/lib/diff/array.js";
import { normaliseWord } from "./normalise";
import { tokenize } from "./tokens";

type Kind = "heading" | "paragraph";
type Loaded = { kind: Kind; dutch: string };
type Kept = Loaded & { id: string };
type Reconciled = { paragraphs: (Kept & { changed: boolean; isNew: boolean })[]; retired: string[] };

/** Beyond so many paragraphs removed and added, only unmoved neighbours of equal ones are compared. */
const maxEditLength = 1_000;
/** How far apart in their gap two paragraphs may stand to be compared: keeps a rewritten book affordable. */
const reach = 25;
const leastSimilarity = 0.5;

const exactKey = ({ kind, dutch }: Loaded) => `${kind}\n${dutch}`;

/** In order first, so that repeated paragraphs stay where they are; then those that were moved. */
function pairExact(old: readonly Kept[], next: readonly Loaded[], oldOf: (number | null)[]): number[] {
  const taken = new Set<number>();
  const anchors: number[] = [];
  const nextKeys = next.map(exactKey);
  const parts = diffArrays(old.map(exactKey), nextKeys, { maxEditLength }) ?? [];
  let [o, n] = [0, 0];
  for (const part of parts) {
    if (part.removed) o += part.count;
    else if (part.added) n += part.count;
    else
      for (let k = 0; k < part.count; k++) {
        taken.add(o);
        anchors.push(n);
        oldOf[n++] = o++;
      }
  }
  const left = new Map<string, number[]>();
  for (const [i, paragraph] of old.entries()) {
    if (taken.has(i)) continue;
    const key = exactKey(paragraph);
    left.set(key, [...(left.get(key) ?? []), i]);
  }
  for (const [i, key] of nextKeys.entries()) oldOf[i] ??= left.get(key)?.shift() ?? null;
  return anchors;
}

function countsOf(dutch: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end, kind } of tokenize(dutch)) {
    if (kind !== "word" && kind !== "number") continue;
    const word = normaliseWord(dutch.slice(start, end));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over words, each counted as often as it stands there; 0 where neither has any. */
function similarity(a: Map<string, number>, b: Map<string, number>): number {
  let [shared, total] = [0, 0];
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairSimilar(
  old: readonly Kept[],
  next: readonly Loaded[],
  gap: { old: number[]; next: number[] },
  oldOf: (number | null)[],
): void {
  const oldCounts = gap.old.map((i) => countsOf(old[i]?.dutch ?? ""));
  const pairs: { o: number; n: number; score: number }[] = [];
  const slope = gap.old.length / Math.max(1, gap.next.length);
  gap.next.forEach((n, at) => {
    const counts = countsOf(next[n]?.dutch ?? "");
    const from = Math.max(0, Math.round(at * slope) - reach);
    gap.old.slice(from, Math.round(at * slope) + reach + 1).forEach((o, k) => {
      const score = similarity(oldCounts[from + k] ?? new Map(), counts);
      if (score >= leastSimilarity) pairs.push({ o, n, score });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.n - b.n || a.o - b.o);
  const taken = new Set<number>();
  for (const { o, n } of pairs) {
    if (taken.has(o) || oldOf[n] !== null) continue;
    taken.add(o);
    oldOf[n] = o;
  }
}

/** What is left of both lists between one anchor and the next. */
function gapsBetween(anchors: number[], oldLength: number, oldOf: (number | null)[]) {
  const used = new Set(oldOf);
  const gaps: { old: number[]; next: number[] }[] = [];
  let [o, n] = [0, 0];
  for (const anchor of [...anchors, oldOf.length]) {
    const gap: { old: number[]; next: number[] } = { old: [], next: [] };
    const end = oldOf[anchor] ?? oldLength;
    for (; o < end; o++) if (!used.has(o)) gap.old.push(o);
    for (; n < anchor; n++) if (oldOf[n] === null) gap.next.push(n);
    if (gap.old.length > 0 && gap.next.length > 0) gaps.push(gap);
    o = end + 1;
    n = anchor + 1;
  }
  return gaps;
}

/**
 * Gives the paragraphs of a corrected text the ids of those they were: equal ones first (in order, then
 * moved), then between them the most similar of words (Dice ≥ 0.5, ties to the first), all others an id by
 * `newId`. `changed` says that the Dutch is not what stood under that id; `retired` lists the ids that no
 * paragraph has any more, in their old order. Deterministic; the ids of `old` must be unique.
 */
export function reconcileParagraphs(
  old: readonly Kept[],
  next: readonly Loaded[],
  newId: (index: number) => string,
): Reconciled {
  const oldOf: (number | null)[] = next.map(() => null);
  const anchors = pairExact(old, next, oldOf);
  for (const gap of gapsBetween(anchors, old.length, oldOf)) pairSimilar(old, next, gap, oldOf);
  const used = new Set(oldOf);
  return {
    paragraphs: next.map(({ kind, dutch }, i) => {
      const before = old[oldOf[i] ?? -1];
      if (!before) return { id: newId(i), kind, dutch, changed: false, isNew: true };
      return { id: before.id, kind, dutch, changed: before.dutch !== dutch, isNew: false };
    }),
    retired: old.filter((_, i) => !used.has(i)).map(({ id }) => id),
  };
}
