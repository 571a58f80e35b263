/** The levels of the Common European Framework, the easiest first. */
export const levels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
type Level = (typeof levels)[number];

export type LevelEstimate = {
  /** null where the text is too short to say */
  estimate: Level | null;
  /** the share of running words at or below each level, 0 to 1, in the order of `levels` */
  shares: { level: Level; share: number }[];
  wordsPerSentence: number;
};

/** Who understands this share of the running words can follow a text: Laufer & Ravenhorst-Kalovski 2010. */
export const coverage = 0.95;
/** With fewer words a single hard one would decide. */
const fewest = 50;
/** The longest mean sentence, in words, of a text of each level; longer ones are C2. */
const longest = [7, 11, 15, 20, 26];
const ranks: ReadonlyMap<string | null, number> = new Map(levels.map((level, rank) => [level, rank]));
const compound = levels.indexOf("B2");

function rankOf({ level, band }: { level: string | null; band: number }): number {
  const rank = ranks.get(level) ?? -1;
  // What no list has but band 7 is a compound of words that a list has: it can be taken apart, with some practice.
  return rank === -1 && band > 0 ? compound : rank;
}

/**
 * How hard a text is to read, from its words (names aside): the lowest level that 95 % of its running words are at
 * or below, where words of no level count as above all. The mean sentence is a second sign: where it says two
 * levels or more above or below, the estimate goes one that way.
 *
 * What it is worth: it gives the level that they were written for of the texts that ship (A2, B1, B2), and B2 for the
 * newspaper article, with levels per lemma that a teacher would give. It knows nothing of grammar, of the order of things
 * or of what a reader knows of the matter: take it as within one level of what a teacher would say.
 */
export function estimateLevel(
  words: readonly { level: string | null; band: number; sentence: number }[],
): LevelEstimate {
  const counts = new Array<number>(levels.length).fill(0);
  for (const word of words) {
    const rank = rankOf(word);
    if (rank >= 0) counts[rank] = (counts[rank] ?? 0) + 1;
  }
  let sum = 0;
  const shares = levels.map((level, i) => {
    sum += counts[i] ?? 0;
    return { level, share: words.length === 0 ? 0 : sum / words.length };
  });
  const sentences = new Set(words.map(({ sentence }) => sentence)).size;
  const wordsPerSentence = sentences === 0 ? 0 : words.length / sentences;
  if (words.length < fewest) return { estimate: null, shares, wordsPerSentence };

  const covered = shares.findIndex(({ share }) => share >= coverage);
  const byWords = covered === -1 ? levels.length - 1 : covered;
  const fitting = longest.findIndex((most) => wordsPerSentence <= most);
  const bySentences = fitting === -1 ? levels.length - 1 : fitting;
  const difference = bySentences - byWords;
  const step = Math.abs(difference) >= 2 ? Math.sign(difference) : 0;
  return { estimate: levels[byWords + step] ?? null, shares, wordsPerSentence };
}
