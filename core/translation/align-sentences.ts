/** Sentences that translate each other: half-open indices into the Dutch and the English ones. */
export type Bead = { dutch: [from: number, to: number]; english: [from: number, to: number] };

// Gale & Church 1993, "A Program for Aligning Sentences in Bilingual Corpora", sections 4.2–4.3, with the
// paper's own figures: English characters for one of Dutch, and the variance for each character. The texts
// that ship with Naast (138 pairs) give 0.99 for the first; their variance is too small to go by, as they
// were translated sentence for sentence.
const c = 1;
const variance = 6.8;
/** Probability of each step: how many Dutch sentences beside how many English ones. */
const steps = [
  { dutch: 1, english: 1, prior: 0.89 },
  { dutch: 1, english: 0, prior: 0.0099 / 2 },
  { dutch: 0, english: 1, prior: 0.0099 / 2 },
  { dutch: 2, english: 1, prior: 0.089 / 2 },
  { dutch: 1, english: 2, prior: 0.089 / 2 },
  { dutch: 2, english: 2, prior: 0.011 },
].map((step) => ({ ...step, penalty: -Math.log(step.prior) }));

/** Keeps the work linear in the number of sentences; no translation strays so far from the Dutch. */
const halfBand = 64;

/** Upper tail of the standard normal distribution. Source: Abramowitz & Stegun 1964, 26.2.17. */
function tail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 0.3989422804 * Math.exp((-z * z) / 2) * series;
}

/** −log of the probability that so long a Dutch has so long an English. */
function lengthCost(dutch: number, english: number): number {
  if (dutch + english === 0) return 0;
  const mean = (dutch + english / c) / 2;
  const delta = Math.abs(english - dutch * c) / Math.sqrt(mean * variance);
  // Far out the tail underflows to 0; its exponent alone keeps the order.
  return delta > 30 ? (delta * delta) / 2 : -Math.log(2 * tail(delta));
}

function sumsOf(lengths: readonly number[]): number[] {
  const sums = [0];
  for (const length of lengths) sums.push((sums.at(-1) ?? 0) + length);
  return sums;
}

/** The cheapest path in a band around the diagonal; one byte a cell names the step that led there. */
function findSteps(dutch: number[], english: number[], cost: (bead: Bead) => number): Bead[] {
  const [rows, columns] = [dutch.length, english.length];
  const slope = (columns - 1) / Math.max(1, rows - 1);
  const half = halfBand + Math.ceil(slope);
  const width = 2 * half + 1;
  const firstColumn = (i: number) => Math.round(i * slope) - half;
  const costs = new Float64Array(rows * width).fill(Number.POSITIVE_INFINITY);
  const stepTo = new Uint8Array(rows * width);
  const cellOf = (i: number, j: number) => {
    const column = j - firstColumn(i);
    return i < 0 || j < 0 || column < 0 || column >= width ? -1 : i * width + column;
  };
  costs[cellOf(0, 0)] = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = Math.max(0, firstColumn(i)); j < Math.min(columns, firstColumn(i) + width); j++) {
      const cell = cellOf(i, j);
      for (const [k, step] of steps.entries()) {
        const from = costs[cellOf(i - step.dutch, j - step.english)] ?? Number.POSITIVE_INFINITY;
        if (from === Number.POSITIVE_INFINITY) continue;
        const total =
          from + step.penalty + cost({ dutch: [i - step.dutch, i], english: [j - step.english, j] });
        if (total >= (costs[cell] ?? 0)) continue;
        costs[cell] = total;
        stepTo[cell] = k;
      }
    }
  }
  const beads: Bead[] = [];
  for (let [i, j] = [rows - 1, columns - 1]; i > 0 || j > 0; ) {
    const step = steps[stepTo[cellOf(i, j)] ?? 0] ?? { dutch: 1, english: 1 };
    beads.push({ dutch: [i - step.dutch, i], english: [j - step.english, j] });
    i -= step.dutch;
    j -= step.english;
  }
  return beads.reverse();
}

const isOneSided = ({ dutch, english }: Bead) => dutch[0] === dutch[1] || english[0] === english[1];
const join = (a: Bead, b: Bead): Bead => ({
  dutch: [a.dutch[0], b.dutch[1]],
  english: [a.english[0], b.english[1]],
});

/** A reader who points at a sentence should see a counterpart wherever there is one. */
function groupOneSided(beads: Bead[], cost: (bead: Bead) => number): Bead[] {
  const grouped: Bead[] = [];
  for (let i = 0; i < beads.length; i++) {
    let bead = beads[i];
    if (!bead) break;
    const before = grouped.at(-1);
    const after = beads[i + 1];
    const gain = (neighbour: Bead, joined: Bead) => cost(joined) - cost(neighbour);
    if (isOneSided(bead)) {
      const backward = before ? gain(before, join(before, bead)) : Number.POSITIVE_INFINITY;
      const forward = after ? gain(after, join(bead, after)) : Number.POSITIVE_INFINITY;
      if (after && forward < backward) {
        beads[i + 1] = join(bead, after);
        continue;
      }
      if (before) {
        grouped.pop();
        bead = join(before, bead);
      }
    }
    grouped.push(bead);
  }
  return grouped;
}

/**
 * Aligns the sentences of a paragraph with those of its translation by their lengths in characters
 * (Gale & Church 1993). Every sentence is in exactly one bead, in order; while both sides have sentences
 * every bead has both, one-sided beads being joined to the neighbour that they fit better. Without any
 * English each Dutch sentence is a bead by itself, and the other way round. Deterministic.
 */
export function alignSentences(dutchLengths: readonly number[], englishLengths: readonly number[]): Bead[] {
  const [dutch, english] = [sumsOf(dutchLengths), sumsOf(englishLengths)];
  const span = (sums: number[], [from, to]: [number, number]) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const cost = (bead: Bead) => lengthCost(span(dutch, bead.dutch), span(english, bead.english));
  const beads = findSteps(dutch, english, cost);
  return dutchLengths.length > 0 && englishLengths.length > 0 ? groupOneSided(beads, cost) : beads;
}
