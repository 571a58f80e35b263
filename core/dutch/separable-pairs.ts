import { hashText } from "./hash";
import { PairFeatures, type PairOption } from "./pair-features";
import { type PairView, pairView } from "./pair-view";
import type { Ranking, Weights } from "./ranker";

/** A verb and its stranded particle in a sentence, by word number. */
export type SeparablePair = {
  verb: number;
  particle: number;
  infinitive: string;
  base: string;
  probability: number;
};

/** Separable verbs: of each particle its bases, each with the band of the joined verb (0: not in the core lexicon). */
export type SeparableVerbs = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Longer brackets than this no writer asks of a reader. */
const farthest = 45;

const directions = new Set([
  "buiten",
  "binnen",
  "boven",
  "beneden",
  "voren",
  "achteren",
  "toe",
  "thuis",
  "huis",
  "links",
  "rechts",
]);

/** naar buiten, van boven, tot nu toe, af en toe: these belong to what stands before them. */
function isDirection(rankings: readonly Ranking[], particle: number): boolean {
  const key = rankings[particle]?.info.key ?? "";
  const before = rankings[particle - 1]?.info.key ?? "";
  const earlier = rankings[particle - 2]?.info.key ?? "";
  if (key === "toe") return before === "nu" || before === "dan" || (before === "en" && earlier === "af");
  if (before === "ten") return true;
  const following = `${rankings[particle + 1]?.info.key} ${rankings[particle + 2]?.info.key}`;
  if (key === "af" && following === "en toe") return true;
  return (before === "naar" || before === "van") && directions.has(key);
}

function optionsOf(rankings: readonly Ranking[], verbs: SeparableVerbs): PairOption[] {
  const options: PairOption[] = [];
  let places: number[] | null = null;
  for (let particle = 0; particle < rankings.length; particle += 1) {
    const bases = verbs.get(rankings[particle]?.info.key ?? "");
    if (!bases || isDirection(rankings, particle)) continue;
    places ??= placesOfVerbs(rankings);
    for (const verb of places) {
      const ranking = rankings[verb];
      if (!ranking || verb === particle || Math.abs(verb - particle) > farthest) continue;
      for (const { lemma: base, band: baseBand, candidates } of ranking.info.verbs) {
        const band = bases.get(base);
        if (band === undefined) continue;
        let probability = 0;
        for (const i of candidates) probability += ranking.probabilities[i] ?? 0;
        options.push({ verb, particle, base, band, baseBand, probability });
      }
    }
  }
  return options;
}

function placesOfVerbs(rankings: readonly Ranking[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < rankings.length; i += 1) if ((rankings[i]?.info.verbs.length ?? 0) > 0) found.push(i);
  return found;
}

const features = new PairFeatures();

/** What an option's features are; the view is of the same sentence. */
const featuresOf = (view: PairView, option: PairOption, all: readonly PairOption[]) =>
  features.of(view, option, all, hashText(option.base));

/** All options of a sentence with their features; for training. */
export function pairOptions(
  rankings: readonly Ranking[],
  verbs: SeparableVerbs,
): { option: PairOption; features: number[] }[] {
  const options = optionsOf(rankings, verbs);
  if (options.length === 0) return [];
  const view = pairView(rankings);
  return options.map((option) => ({ option, features: featuresOf(view, option, options) }));
}

/** The logit of an option. */
function scoreOf({ values, step }: Weights, hashes: readonly number[]): number {
  const shift = 32 - Math.log2(values.length);
  let sum = 0;
  for (const hash of hashes) sum += values[hash >>> shift] ?? 0;
  return sum * step;
}

/**
 * Joins verbs to their stranded particles: "belt … op" → opbellen; also before a cluster (op te bellen, op wil
 * bellen). The likeliest pairs above the threshold, each verb and each particle in one at most; rather none
 * than a wrong one: a wrong lemma teaches a wrong word.
 * Source: Algemene Nederlandse Spraakkunst, ch. 2 and 18, separable compound verbs and the verbal end group.
 */
export function separablePairs(
  rankings: readonly Ranking[],
  verbs: SeparableVerbs,
  weights: Weights,
  threshold: number,
): SeparablePair[] {
  const likely = pairOptions(rankings, verbs)
    .map(({ option, features: hashes }) => ({ option, p: 1 / (1 + Math.exp(-scoreOf(weights, hashes))) }))
    .filter(({ p }) => p >= threshold)
    .sort((a, b) => b.p - a.p);
  const taken = new Set<number>();
  const pairs: SeparablePair[] = [];
  for (const { option, p } of likely) {
    const { verb, particle, base } = option;
    if (taken.has(verb) || taken.has(particle)) continue;
    taken.add(verb);
    taken.add(particle);
    const infinitive = (rankings[particle]?.info.key ?? "") + base;
    pairs.push({ verb, particle, base, infinitive, probability: p });
  }
  return pairs.sort((a, b) => Math.min(a.verb, a.particle) - Math.min(b.verb, b.particle));
}
