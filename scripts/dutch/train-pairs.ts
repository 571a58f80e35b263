import type { Ranking } from "@/core/dutch/ranker";
import { pairOptions, type SeparableVerbs } from "@/core/dutch/separable-pairs";
import { random } from "./train-ranker";
import type { GoldSentence } from "./treebank";

export type PairExample = { features: number[]; right: boolean };

export function pairExamples(
  sentence: GoldSentence,
  rankings: readonly Ranking[],
  verbs: SeparableVerbs,
): PairExample[] {
  const gold = sentence.pairs.filter(({ kind }) => kind === "joined");
  return pairOptions(rankings, verbs).map(({ option, features }) => ({
    features,
    right: gold.some(
      ({ verb, particle, infinitive }) =>
        verb === option.verb &&
        particle === option.particle &&
        infinitive === (rankings[option.particle]?.info.key ?? "") + option.base,
    ),
  }));
}

/** Logistic regression with AdaGrad; returns the weights, of a length that is a power of two. */
export function trainPairs(
  examples: readonly PairExample[],
  options: { bits: number; epochs: number; rate: number; decay: number; seed: number },
): Float32Array {
  const weights = new Float32Array(1 << options.bits);
  const squares = new Float32Array(weights.length).fill(1e-4);
  const shift = 32 - options.bits;
  const next = random(options.seed);
  const data = [...examples];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let i = data.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      const a = data[i];
      const b = data[j];
      if (a && b) {
        data[i] = b;
        data[j] = a;
      }
    }
    for (const { features, right } of data) {
      let logit = 0;
      for (const feature of features) logit += weights[feature >>> shift] ?? 0;
      const p = 1 / (1 + Math.exp(-logit));
      const gradient = p - (right ? 1 : 0);
      if (Math.abs(gradient) < 1e-4) continue;
      for (const feature of features) {
        const slot = feature >>> shift;
        const step = gradient + options.decay * (weights[slot] ?? 0);
        squares[slot] = (squares[slot] ?? 0) + step * step;
        weights[slot] = (weights[slot] ?? 0) - (options.rate * step) / Math.sqrt(squares[slot] ?? 1);
      }
    }
  }
  return weights;
}
