import { normaliseWord } from "@/core/text/normalise";
import { type Token, tokenize } from "@/core/text/tokens";
import type { ShownSentence } from "./exercise";

/** Words from this length on give themselves away in a compound too: verkiezing in presidentsverkiezingen. */
const telling = 5;

/** Stands between two words with a gap between them, so that no phrase bridges it. */
const gap = "…";

type Gapped = Pick<ShownSentence, "text" | "ranges">;

const isHidden = ({ start, end }: Token, { ranges }: Gapped) =>
  ranges.some(([from, to]) => start < to && end > from);

const isWord = ({ kind }: Token) => kind === "word" || kind === "number";

/** The words in sight where the ranges are hidden, normalised, the parts of hyphenated ones each; "…" for a gap. */
export function wordsInSight(sentence: Gapped): string[] {
  return tokenize(sentence.text).flatMap((token) => {
    if (isHidden(token, sentence)) return [gap];
    return isWord(token) ? normaliseWord(sentence.text.slice(token.start, token.end)).split("-") : [];
  });
}

/** How many words and numbers are in sight where the ranges are hidden. */
export const countInSight = (sentence: Gapped): number =>
  tokenize(sentence.text).filter((token) => isWord(token) && !isHidden(token, sentence)).length;

/** Whether a sentence whose ranges are hidden has one of these words or phrases in sight, or a longer word with it. */
export function givesAway(sentence: Gapped, secrets: readonly string[]): boolean {
  const words = wordsInSight(sentence);
  const sight = ` ${words.join(" ")} `;
  return secrets.some((secret) => {
    const text = normaliseWord(secret).replace(/-/g, " ").trim();
    if (text === "") return false;
    if (sight.includes(` ${text} `)) return true;
    return text.length >= telling && words.some((word) => word.startsWith(text) || word.endsWith(text));
  });
}
