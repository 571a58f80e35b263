import type { Candidates, WordInfo } from "@/core/dutch/candidates";
import { RankerFeatures, slotCount } from "@/core/dutch/ranker";
import { partsOfTags, tagNumber } from "@/core/dutch/tags";
import { isRight } from "./conventions";
import { type GoldSentence, type GoldWord, tagOf } from "./treebank";

/** Small and repeatable: the same data gives the same weights. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const kindOf = (tag: number) => partsOfTags[tag]?.replace("determiner", "pronoun");

/** Which candidates the annotators meant: those of the right lemma and, among them, the nearest tag. */
export function goldSet(info: WordInfo, word: GoldWord): boolean[] | null {
  const tag = tagNumber(tagOf(word));
  const right = info.candidates.map((candidate) =>
    word.upos === "PROPN"
      ? candidate.source === "name" || partsOfTags[candidate.tag] === "name"
      : isRight(candidate, word.lemmas),
  );
  if (!right.some(Boolean)) return null;
  const exact = info.candidates.map((candidate, i) => (right[i] ?? false) && candidate.tag === tag);
  if (exact.some(Boolean)) return exact;
  // The treebanks call mijn a pronoun, the lexicon a determiner: not a verb, either way.
  const kind = kindOf(tag);
  const near = info.candidates.map((candidate, i) => (right[i] ?? false) && kindOf(candidate.tag) === kind);
  return near.some(Boolean) ? near : right;
}

type Options = { bits: number; epochs: number; rate: number; decay: number; seed: number };

/** Trains the ranker's weights by stochastic gradient descent (AdaGrad) on a log-linear loss, with its own choices as context. */
export function trainRanker(
  candidates: Candidates,
  sentences: readonly GoldSentence[],
  options: Options,
): Float32Array {
  const weights = new Float32Array(1 << options.bits);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const ranker = new RankerFeatures(weights.length);
  const next = random(options.seed);
  const data = sentences.map(({ words, pairs }) => {
    const heads = new Set(pairs.filter(({ kind }) => kind !== "unjoined").map(({ verb }) => verb));
    const infos = words.map(({ form }) => candidates.of(form));
    return {
      infos,
      gold: words.map((word, i) => {
        const info = infos[i];
        if (!info || info.ranked < 2) return null;
        // A split verb has its joined lemma in the gold data; its half is judged by its tag alone.
        if (heads.has(i)) {
          const tag = tagNumber(tagOf(word));
          const set = info.candidates.map((candidate) => candidate.tag === tag);
          return set.some(Boolean) ? set : null;
        }
        return goldSet(info, word);
      }),
      tags: words.map((word) => tagNumber(tagOf(word))),
    };
  });
  const all = new Int32Array(slotCount * 64);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let i = data.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      const swap = data[i];
      if (swap && data[j]) {
        data[i] = data[j];
        data[j] = swap;
      }
    }
    for (const { infos, gold, tags: goldTags } of data) {
      const chosen = new Int32Array(infos.length).fill(-1);
      for (let pass = 0; pass < 2; pass += 1) {
        infos.forEach((info, i) => {
          const count = info.ranked;
          if (count < 2) {
            chosen[i] = info.candidates[0]?.tag ?? -1;
            return;
          }
          const context = ranker.context(infos, i, chosen);
          const scores = new Float64Array(count);
          for (let c = 0; c < count; c += 1) {
            const slots = all.subarray(c * slotCount, (c + 1) * slotCount);
            ranker.slots(context, info, c, slots);
            let score = 0;
            for (const slot of slots) score += weights[slot] ?? 0;
            scores[c] = score;
          }
          let best = 0;
          for (let c = 1; c < count; c += 1) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
          const right = gold[i];
          if (right) {
            const top = scores[best] ?? 0;
            let sum = 0;
            let rightSum = 0;
            for (let c = 0; c < count; c += 1) {
              const e = Math.exp((scores[c] ?? 0) - top);
              scores[c] = e;
              sum += e;
              if (right[c]) rightSum += e;
            }
            for (let c = 0; c < count; c += 1) {
              const p = (scores[c] ?? 0) / sum;
              const target = right[c] ? (scores[c] ?? 0) / Math.max(rightSum, 1e-12) : 0;
              const gradient = p - target;
              if (Math.abs(gradient) < 1e-4) continue;
              for (let k = c * slotCount; k < (c + 1) * slotCount; k += 1) {
                const slot = all[k] ?? 0;
                const step = gradient + options.decay * (weights[slot] ?? 0);
                squares[slot] = (squares[slot] ?? 0) + step * step;
                weights[slot] = (weights[slot] ?? 0) - (options.rate * step) / Math.sqrt(squares[slot] ?? 1);
              }
            }
          }
          chosen[i] = info.candidates[best]?.tag ?? goldTags[i] ?? -1;
        });
      }
    }
  }
  return weights;
}
