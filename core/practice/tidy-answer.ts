import type { Expected } from "./exercise";
import { tidySpaces } from "./normalise-answer";

/** Signs that say the same: where the expected answer has one of them, so has the typed one. */
const kinds: readonly (readonly [signs: RegExp, usual: string])[] = [
  [/['’‘ʼ`´′]/g, "'"],
  [/[-‐‑‒–—−]/g, "-"],
  [/["“”„«»]/g, '"'],
];
const gap = /\s*(?:…|\.{2,})\s*/g;

const withLetters = (text: string) => tidySpaces(text).replace(/ĳ/g, "ij").replace(/Ĳ/g, "IJ");

/** The expected answer as it is shown: with its article; of two that are right, the one that was typed. */
export function shownAnswer({ answer, article }: Expected, typedArticle: string | null): string {
  const either = typedArticle === "de" || typedArticle === "het" ? typedArticle : "de/het";
  return withLetters(`${article === "both" ? either : (article ?? "")} ${answer}`);
}

/** "trad op" → "trad … op", where as many words were typed as the halves of the split verb have. */
function withGap(typed: string, shown: string): string {
  const expected = shown.split(" ");
  const words = typed.split(" ");
  if (words.includes("…") || expected.filter((word) => word !== "…").length !== words.length) return typed;
  let next = 0;
  return expected
    .map((word) => {
      if (word === "…") return word;
      next += 1;
      return words[next - 1] ?? "";
    })
    .join(" ");
}

/**
 * The typed answer for the diff: what is forgiven without a word (spaces, the kind of a quote or dash, 't for het, the
 * gap, the full stop at the end, a capital at the start) as the shown answer has it, and every letter else as typed.
 */
export function tidyAnswer(typed: string, shown: string): string {
  let tidied = withLetters(typed);
  // With the caps lock on.
  if (/\p{Lu}{3}/u.test(tidied) && tidied === tidied.toUpperCase() && shown !== shown.toUpperCase())
    tidied = tidied.toLowerCase();
  for (const [signs, usual] of kinds) tidied = tidied.replace(signs, shown.match(signs)?.[0] ?? usual);
  if (shown.includes("…")) tidied = withGap(tidied.replace(gap, " … ").trim(), shown);
  if (!/[.…]$/.test(shown)) tidied = tidied.replace(/[\s.]+$/, "");
  if (/^(?:de\/)?het /.test(shown)) tidied = tidied.replace(/^['’]t /i, "het ");
  const [first] = tidied;
  const lower = first?.toLowerCase();
  return first && lower && first !== lower && shown.startsWith(lower)
    ? lower + tidied.slice(first.length)
    : tidied;
}
