/** The decay of FSRS-6's forgetting curve before any training: the last of its 21 weights. */
const defaultDecay = 0.1542;

/**
 * How many times as long the intervals of a learner become who wants another retention than 90 %, all else equal:
 * 0.22 at 0.97. It says nothing of the work, since what comes back later is forgotten more often.
 * Source: FSRS-6, I(r, S) = S · (r^(−1/w20) − 1) / (0.9^(−1/w20) − 1).
 */
export function intervalFactor(desiredRetention: number, weights: readonly number[] | null): number {
  const decay = weights?.[20] ?? defaultDecay;
  const reached = (retention: number) => retention ** (-1 / decay) - 1;
  return reached(desiredRetention) / reached(0.9);
}
