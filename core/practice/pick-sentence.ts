import type { ShownSentence } from "./exercise";
import type { MaterialSentence } from "./material";

/** How often the first sentence is shown, where there are more. */
const firstShare = 0.6;

/**
 * One of the sentences that are fit for an exercise; the first, which the reader remembers, the most often. null
 * where none is. random: 0 ≤ x < 1.
 */
export function pickSentence(
  sentences: readonly MaterialSentence[],
  random: () => number,
): MaterialSentence | null {
  const [first, ...others] = sentences;
  if (!first || others.length === 0 || random() < firstShare) return first ?? null;
  return others[Math.floor(random() * others.length)] ?? first;
}

/** The sentence as an exercise shows it. */
export const shownSentence = ({ form: _, ...sentence }: MaterialSentence): ShownSentence => sentence;
