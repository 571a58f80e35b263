/** What dictionaries put around a meaning: it says nothing of which one it is. */
const idle = new Set(
  `a an the to of oneself one's sth sb something somebody someone smth smb etc esp especially e.g i.e or and`.split(
    /\s+/,
  ),
);

/** Of these alone a meaning may consist (to get up); beside another word they do not make it the same. */
const light = new Set(
  `at away back be been being by down for from get go have in into is it make not off on out over take that this through up
  with without`
    .trim()
    .split(/\s+/),
);

/** A crude stem: houses and house, increasing and increased, neighbours and neighbor come to the same. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const base = word
    .replace(/(?:'s|s')$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?<=.{3})(?:ing|ed|ly)$/, "")
    .replace(/([bdfgklmnprt])\1$/, "$1")
    .replace(/e$/, "")
    .replace(/our$/, "or")
    .replace(/is$/, "iz")
    .replace(/y$/, "i");
  return base.length < 2 ? word : base;
}

/**
 * The content words of an English meaning, in a crude stem, to tell whether two say the same: "to grow, increase (a
 * number)" is grow and increas. Without brackets, articles, "to" and the like; prepositions and verbs such as get only
 * where there is nothing else between two commas. Each once; [] where no word is left.
 */
export function meaningWords(meaning: string): string[] {
  const parts = meaning
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’ʼ]/g, "'")
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ")
    .split(/[,;/]|\bor\b/);
  const words = parts.flatMap((part) => {
    const all = (part.match(/[\p{L}\p{M}\p{N}']+(?:\.[a-z])?/gu) ?? []).filter((word) => !idle.has(word));
    const heavy = all.filter((word) => !light.has(word));
    return (heavy.length > 0 ? heavy : all).map(stem);
  });
  return [...new Set(words)];
}
