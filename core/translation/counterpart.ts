import { sentencePairs } from "./sentence-pairs";

/**
 * The part of a paragraph's English that says what the Dutch at an offset says; where neighbouring sentences are
 * grouped it may be two. "" where there is none.
 */
export function counterpart(dutch: string, english: string, offset: number): string {
  const pair = sentencePairs(dutch, english).find(
    (one) => one.dutch.start <= offset && offset < one.dutch.end,
  );
  return pair ? english.slice(pair.english.start, pair.english.end) : "";
}
