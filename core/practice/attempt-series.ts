import { countWords } from "@/core/text/count-words";
import { type DiffPart, diffWords } from "@/core/translation/word-diff";
import type { Place } from "./exercise";
import type { attemptKinds } from "./schema";

export type AttemptSeries = {
  place: Place;
  kind: (typeof attemptKinds)[number];
  /** what an attempt is held against: the learner's first translation, or the text's Dutch; "" where there is none */
  original: string;
  /** the oldest first */
  attempts: WrittenAttempt[];
};

type WrittenAttempt = {
  id: string;
  savedAt: Date;
  /** milliseconds */
  duration: number;
  body: string;
  /** how many of its sentences the learner took for as right */
  accepted: number;
};

export type ComparedAttempt = Omit<WrittenAttempt, "body"> & {
  words: number;
  /** 0 to 1; null where there is nothing to hold it against */
  differing: number | null;
};

/**
 * The share of words that differ between two bodies, 0 to 1: of those that went and those that came the more, of
 * the longer of the two, so that leaving half out counts as much as adding it. 0 where neither has a word.
 */
export function differingShare(before: string, after: string): number {
  const parts = diffWords(before, after);
  const count = (kind: DiffPart["kind"]) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? countWords(part.text) : 0), 0);
  const [same, removed, added] = [count("same"), count("removed"), count("added")];
  return Math.max(removed, added) / Math.max(1, same + Math.max(removed, added));
}

/** Each attempt at a paragraph, in their order, beside what it is held against. */
export function compareAttempts({ original, attempts }: AttemptSeries): ComparedAttempt[] {
  return attempts.map(({ body, ...attempt }) => ({
    ...attempt,
    words: countWords(body),
    differing: original === "" ? null : differingShare(original, body),
  }));
}
