/**
 * The spelling under which a word is compared: lower case whatever the machine's locale, one apostrophe ('),
 * one hyphen (-), ij as two letters, no soft hyphens, NFC. Idempotent. İ becomes i with a combining dot,
 * as Unicode's own lower-casing has it.
 */
export function normaliseWord(word: string): string {
  return (
    word
      .replace(/\u00AD/g, "")
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[‐‑]/g, "-")
      .toLowerCase()
      .replace(/ĳ/g, "ij")
      // Last: without the soft hyphen a letter and its accent may have met.
      .normalize("NFC")
  );
}
