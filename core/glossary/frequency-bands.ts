/** Frequency bands of lemmas in running Dutch, 1 the most frequent; 0 is for lemmas that no list has. */
export const bands = [1, 2, 3, 4, 5, 6, 7, 0] as const;

/** How many of the most frequent lemmas the bands 1 to 6 reach to; 7 holds the further ones of the core lexicon. */
const limits = [1_000, 2_000, 3_500, 5_000, 7_500, 10_000];

/** The rank up to which a band reaches, 3,500 for band 3; null for 7 and 0, which have no such end. */
export function bandLimit(band: number): number | null {
  return limits[band - 1] ?? null;
}
