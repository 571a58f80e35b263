import { normaliseWord } from "@/core/text/normalise";

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What keyboards and phones put for the space between the halves of a split verb; with the space around it. */
const gap = /\s*(?:…|\.{2,})\s*/g;

/** An answer with one space between its words and none around it, in NFC, without what cannot be seen. */
export function tidySpaces(text: string): string {
  return text.replace(invisible, "").replace(/\s+/g, " ").trim().normalize("NFC");
}

/**
 * The spelling under which answers are compared: besides what `normaliseWord` does, one kind of space, quote and dash,
 * no gap between the halves of a split verb ("trad … op" is "trad op") and no full stop at the end. Case goes
 * altogether: at the start of a sentence, by the will of a phone, and in names the capital is no matter of knowing the
 * word, and hardly two Dutch words differ by it alone; the diff shows it all the same. Idempotent.
 */
export function normaliseAnswer(text: string): string {
  const unquoted = text
    .replace(/[“”„«»]/g, '"')
    .replace(/[`´′]/g, "'")
    .replace(/[‒–—−]/g, "-");
  return tidySpaces(normaliseWord(tidySpaces(unquoted).replace(gap, " ")).replace(/[\s.]+$/, ""));
}

/** "creëren" → "creeren", whatever the accents are. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}
