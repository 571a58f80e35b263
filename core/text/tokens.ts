/** A slice of a paragraph. Offsets: UTF-16, half-open, relative to the paragraph. */
export type Token = { start: number; end: number; kind: "word" | "number" | "punctuation" | "space" };

// A soft hyphen belongs to the word that it may break; normaliseWord drops it.
const letters = "[\\p{L}\\p{N}\\p{M}\\u00AD]";
const apostrophe = "['’ʼ]";
// Also "-'": rock-'n-roll.
const joint = `(?:[-‐‑]${apostrophe}?|${apostrophe})`;
const number = `\\p{N}+(?:[.,:]\\p{N}+)*(?:ste|de|e)?(?!${letters}|${joint}\\p{L})`;
// 's, 't, 'n, 'k, 'r, 'm, 'ns, also with the wrong quote that word processors put there. Not a quoted letter: 't'.
const clitic = `['’‘ʼ](?:ns|[stnkrmSTNKRM])(?!${letters}|['’ʼ])`;
const word = `(?:${clitic}|[\\p{L}\\p{N}]${letters}*)(?:${joint}[\\p{L}\\p{N}]${letters}*)*`;
// No alternative looks behind: matching may start after any space. None backtracks over another's
// characters: matching is linear.
const pattern = new RegExp(`(\\s+)|(${number})|(${word})|.\\p{M}*`, "suy");

function tokenAt(paragraph: string, start: number): Token | null {
  pattern.lastIndex = start;
  const match = pattern.exec(paragraph);
  if (!match) return null;
  const kind = match[1] ? "space" : match[2] ? "number" : match[3] ? "word" : "punctuation";
  return { start, end: start + match[0].length, kind };
}

/**
 * Cuts a paragraph into words, numbers, punctuation and spaces; the slices joined give the paragraph
 * back byte for byte, whatever it holds. Words keep inner hyphens and apostrophes (foto's, NAVO-troepen,
 * A4'tje) and leading clitics ('s-Gravenhage, 't); numbers their separators and Dutch ordinal ending
 * (1.000,50; 20.30; 3e). Quotes are punctuation. Linear in the paragraph's length.
 */
export function tokenize(paragraph: string): Token[] {
  const tokens: Token[] = [];
  for (let token = tokenAt(paragraph, 0); token; token = tokenAt(paragraph, token.end)) tokens.push(token);
  return tokens;
}

/**
 * The word or number that contains the UTF-16 offset or, where none does, that ends at it (a caret behind
 * a word); null elsewhere. The same token that `tokenize` gives, but read only from the nearest space.
 */
export function wordAt(paragraph: string, offset: number): Token | null {
  if (offset < 0 || offset > paragraph.length) return null;
  let start = offset;
  while (start > 0 && !/\s/.test(paragraph.charAt(start - 1))) start--;
  let before: Token | null = null;
  for (
    let token = tokenAt(paragraph, start);
    token && token.start <= offset;
    token = tokenAt(paragraph, token.end)
  ) {
    const isWord = token.kind === "word" || token.kind === "number";
    if (token.end > offset) return isWord ? token : before;
    before = isWord && token.end === offset ? token : null;
  }
  return before;
}
