import type { Alignment } from "./alignment";
import { isArticle } from "./relate-words";

/** A word that went further belongs to another sentence. */
const farthest = 60;

/** The sentences of the original that the words around a step belong to. */
function sentencesAround(alignment: Alignment, step: number): (number | undefined)[] {
  const nearest = (by: 1 | -1) => {
    for (let at = step, left = farthest; left > 0; at += by, left -= 1) {
      const one = alignment.steps[at];
      if (!one) break;
      if (one.relation !== null) return alignment.original[one.original[0]]?.sentence;
    }
    return undefined;
  };
  return [nearest(-1), nearest(1)];
}

/**
 * Finds the words of the original that were typed elsewhere in their sentence, and notes where (`typedOf`). An article
 * counts as moved only with the word behind it: one "de" is like another.
 */
export function findMoves(alignment: Alignment): void {
  const { original, typed, steps, typedOf } = alignment;
  const taken = new Set<number>();
  const move = (i: number, j: number) => {
    typedOf[i] = j;
    taken.add(i);
  };
  typed.forEach((word, j) => {
    if (!alignment.isLeftTyped(j) || isArticle(word)) return;
    const step = alignment.stepOfTyped[j] ?? 0;
    const sentences = sentencesAround(alignment, step);
    let best: { i: number; distance: number } | null = null;
    for (let at = Math.max(0, step - farthest); at <= step + farthest; at += 1) {
      const other = steps[at];
      if (other?.relation !== null || other.original[0] === other.original[1]) continue;
      const [i] = other.original;
      if (original[i]?.key !== word.key || taken.has(i) || !sentences.includes(original[i]?.sentence))
        continue;
      const distance = Math.abs(at - step);
      if (!best || distance < best.distance) best = { i, distance };
    }
    if (best) move(best.i, j);
  });
  for (let i = original.length - 2; i >= 0; i -= 1) {
    const word = original[i];
    const j = (typedOf[i + 1] ?? -1) - 1;
    if (!word || !isArticle(word) || !taken.has(i + 1) || !alignment.isLeftOriginal(i) || j < 0) continue;
    if (alignment.isLeftTyped(j) && typed[j]?.key === word.key) move(i, j);
  }
}

/** The moved words that nothing was said of: neighbours that stayed neighbours are one difference. */
export function explainMoves(alignment: Alignment): void {
  const { original, typedOf } = alignment;
  const isMoved = (i: number) => alignment.isLeftOriginal(i) && (typedOf[i] ?? -1) >= 0;
  for (let i = 0; i < original.length; i += 1) {
    if (!isMoved(i)) continue;
    const [from, at] = [i, typedOf[i] ?? 0];
    while (isMoved(i + 1) && typedOf[i + 1] === at + i + 1 - from) i += 1;
    alignment.explain([from, i + 1], [at, at + i + 1 - from], { kind: "order" });
  }
}
