/** Joiners, soft hyphens, direction marks, variation selectors, flags, keycaps: nothing that a letter is made of. */
const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Regional_Indicator}]|\u20E3/gu;
/** Asked of a network by the renderer, whatever the font holds. */
const emoji = /[\p{Emoji_Presentation}\p{Emoji_Modifier}]/gu;
const pictograph = /\p{Extended_Pictographic}/u;

/**
 * A text as a picture can draw it: on one line, and only with characters of which `has` says that the font has
 * them, for any other draws a box or is fetched from a network. In place of what is missing comes what it is
 * made of ("ﬁ" is "fi"), or the bare letter ("ậ" is "a"); emoji go without a trace, and letters of another script
 * become one "…". Idempotent.
 */
export function drawableText(text: string, has: (codePoint: number) => boolean): string {
  const holds = (part: string) => part !== "" && [...part].every((char) => has(char.codePointAt(0) ?? 0));
  const draw = (char: string): string => {
    if (holds(char)) return char;
    if (pictograph.test(char) || /\p{M}/u.test(char)) return "";
    const apart = char.normalize("NFKC");
    const bare = char.normalize("NFKD").replace(/\p{M}/gu, "");
    return [apart, bare].find(holds) ?? "…";
  };
  const plain = text
    .replace(/[\u202F\u2007]/g, "\u00A0")
    .replace(/[^\S\u00A0]+/g, " ")
    .replace(invisible, "")
    .replace(emoji, "")
    // Only now: without a soft hyphen a letter and its accent may have met.
    .normalize("NFC")
    .replaceAll("ĳ", "ij")
    .replaceAll("Ĳ", "IJ");
  return Array.from(plain, draw).join("").replace(/…+/g, "…").replace(/ +/g, " ").trim();
}
