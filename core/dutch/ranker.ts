import type { Candidate, WordInfo } from "./candidates";
import { hashText, mix } from "./hash";
import { tagNumber, tags } from "./tags";

/** Weights of a linear model over hashed features, in steps; the length is a power of two. One byte each: they stay in the processor's cache. */
export type Weights = { values: Int8Array; step: number };

/** The candidates of one word in its sentence, the likeliest first, with their probabilities. */
export type Ranking = { info: WordInfo; order: number[]; probabilities: readonly number[] };

const start = hashText("<s>");
const none = 0x7f;
const finite = new Set(
  ["presentFirst", "presentThird", "presentPlural", "pastSingular", "pastPlural"].map((form) =>
    tagNumber(`verb.${form}`),
  ),
);
const subordinating = tagNumber("conjunction.subordinating");
const isFiniteTag = tags.map((_, i) => finite.has(i));

// The features of a place: first those of the word alone, whose sum is kept with the word, then those of its
// neighbours, then those of the tags chosen around it.
const fixedCount = 7;
const contextCount = 27;

/** Multiplicative hashing: the high bits of one product are enough where both sides are mixed already. */
const slotOf = (context: number, candidate: number, shift: number) =>
  Math.imul(context ^ candidate, 0x9e3779b1) >>> shift;

/** Which features also count for the whole part of speech, for the very lemma, for where a candidate comes from. */
const fixedCoarse = [1, 3];
const fixedLexical = [0];
const fixedKinds = [0, 6, 3];
const fixedStanding = [0, 3];
const coarse = [8, 9, 18, 24];
const lexical = [8, 9, 18];

export const slotCount =
  contextCount +
  fixedCoarse.length +
  fixedLexical.length +
  fixedKinds.length +
  fixedStanding.length * 2 +
  coarse.length +
  lexical.length;

/** From this lead on (in logits) a second look does not change what was chosen. */
const clearLead = 4;

const forwards = [0, 1];
const backwards = [1, 0];
const certain = new WeakMap<WordInfo, Ranking>();

/** Of a word with one likely candidate: made once. */
function onlyOne(info: WordInfo): Ranking {
  const known = certain.get(info);
  if (known) return known;
  const order = info.candidates.map((_, c) => c);
  const ranking = { info, order, probabilities: order.map((c) => (c === 0 ? 1 : 0)) };
  certain.set(info, ranking);
  return ranking;
}

/** What the features of places and candidates are; for training and use alike. */
export class RankerFeatures {
  readonly shift: number;
  readonly #context = new Int32Array(contextCount);

  constructor(size: number) {
    this.shift = 32 - Math.log2(size);
  }

  /** The features of place i; chosen: tags on either side, -1 where not yet. */
  context(infos: readonly WordInfo[], i: number, chosen: Int32Array): Int32Array {
    const out = this.#context;
    const here = infos[i];
    if (!here) return out;
    const before = i > 0 ? infos[i - 1] : undefined;
    const after = infos[i + 1];
    const next = infos[i + 2];
    const { word, ambiguity } = here;
    const pw = before ? before.word : start;
    const nw = after ? after.word : none;
    const pa = before ? before.ambiguity : start;
    const na = after ? after.ambiguity : none;
    const first = before === undefined || before.endsClause ? 1 : 0;
    const last = after === undefined || after.endsClause ? 1 : 0;
    const shape = here.shape * 4 + first * 2 + last;
    out[0] = 0;
    out[1] = word;
    out[2] = here.endings[0];
    out[3] = here.endings[1];
    out[4] = here.endings[2];
    out[5] = here.beginning;
    out[6] = ambiguity;
    out[7] = shape;
    out[8] = pw;
    out[9] = nw;
    out[10] = next ? next.word : none;
    out[11] = na;
    out[12] = pa;
    out[13] = mix(pa, ambiguity);
    out[14] = mix(ambiguity, na);
    out[15] = mix(word, nw);
    out[16] = mix(shape, ambiguity);
    out[17] = after ? after.endings[1] : none;
    const t1 = i > 0 ? (chosen[i - 1] ?? none) : none;
    const t2 = i > 1 ? (chosen[i - 2] ?? none) : none;
    const u1 = after ? (chosen[i + 1] ?? none) : none;
    let verbs = 0;
    let subordinate = 0;
    for (let j = i - 1; j >= 0 && j > i - 25; j -= 1) {
      const tag = chosen[j] ?? -1;
      if (isFiniteTag[tag]) verbs += 1;
      if (tag === subordinating) {
        subordinate = 1;
        break;
      }
      if (infos[j]?.endsClause) break;
    }
    if (verbs > 2) verbs = 2;
    out[18] = t1;
    out[19] = mix(t1, t2);
    out[20] = mix(t1, na);
    out[21] = mix(t1, word);
    out[22] = mix(t1, ambiguity);
    out[23] = mix(mix(t1, verbs), subordinate + last * 2);
    out[24] = mix(t1, nw);
    out[25] = mix(mix(7, u1), t1);
    out[26] = mix(mix(9, u1), ambiguity);
    for (let k = 0; k < contextCount; k += 1) {
      const salted = Math.imul((out[k] ?? 0) + (k + 1) * 0x3c6ef372, 0x85ebca6b);
      out[k] = salted ^ (salted >>> 15);
    }
    return out;
  }

  /** Where the weights of a candidate's features stand: all of them, for training. */
  slots(context: Int32Array, info: WordInfo, candidate: number, out: Int32Array): void {
    const { shift } = this;
    let n = 0;
    const put = (places: readonly number[], hash: number) => {
      for (const place of places) out[n++] = slotOf(context[place] ?? 0, hash, shift);
    };
    const tag = info.tagHashes[candidate] ?? 0;
    for (let k = 0; k < contextCount; k += 1) out[n++] = slotOf(context[k] ?? 0, tag, shift);
    put(fixedCoarse, info.partHashes[candidate] ?? 0);
    put(fixedLexical, info.lemmaHashes[candidate] ?? 0);
    put(fixedKinds, info.kindHashes[candidate] ?? 0);
    const standing = info.standingHashes[candidate] ?? 0;
    put(fixedStanding, standing);
    put(fixedStanding, mix(standing, info.partHashes[candidate] ?? 0));
    put(coarse, info.partHashes[candidate] ?? 0);
    put(lexical, info.lemmaHashes[candidate] ?? 0);
  }
}

/** Ranks candidates by a log-linear model over hashed features. Not for use by two at once: it keeps its arrays. */
export class Ranker {
  readonly #values: Int8Array;
  readonly #step: number;
  readonly #features: RankerFeatures;
  readonly #fixed = new WeakMap<WordInfo, Int32Array>();
  #scores: number[] = [];
  #chosen = new Int32Array(64);

  constructor({ values, step }: Weights) {
    this.#values = values;
    this.#step = step;
    this.#features = new RankerFeatures(values.length);
  }

  /** The sums of the features of the word alone, by candidate; made once a word. */
  #fixedSums(info: WordInfo, context: Int32Array): Int32Array {
    const known = this.#fixed.get(info);
    if (known) return known;
    const values = this.#values;
    const { shift } = this.#features;
    const sums = new Int32Array(info.ranked);
    for (let c = 0; c < info.ranked; c += 1) {
      let sum = 0;
      const put = (places: readonly number[], hash: number) => {
        for (const place of places) sum += values[slotOf(context[place] ?? 0, hash, shift)] ?? 0;
      };
      const tag = info.tagHashes[c] ?? 0;
      for (let k = 0; k < fixedCount; k += 1) sum += values[slotOf(context[k] ?? 0, tag, shift)] ?? 0;
      put(fixedCoarse, info.partHashes[c] ?? 0);
      put(fixedLexical, info.lemmaHashes[c] ?? 0);
      put(fixedKinds, info.kindHashes[c] ?? 0);
      const standing = info.standingHashes[c] ?? 0;
      put(fixedStanding, standing);
      put(fixedStanding, mix(standing, info.partHashes[c] ?? 0));
      sums[c] = sum;
    }
    this.#fixed.set(info, sums);
    return sums;
  }

  /** Scores the candidates at place i into #scores; gives the best. */
  #score(infos: readonly WordInfo[], info: WordInfo, i: number, chosen: Int32Array): number {
    const context = this.#features.context(infos, i, chosen);
    const fixed = this.#fixedSums(info, context);
    const values = this.#values;
    const { shift } = this.#features;
    const scores = this.#scores;
    let best = 0;
    for (let c = 0; c < info.ranked; c += 1) {
      const tag = info.tagHashes[c] ?? 0;
      const part = info.partHashes[c] ?? 0;
      const lemma = info.lemmaHashes[c] ?? 0;
      let sum = fixed[c] ?? 0;
      for (let k = fixedCount; k < contextCount; k += 1)
        sum += values[slotOf(context[k] ?? 0, tag, shift)] ?? 0;
      for (let k = 0; k < coarse.length; k += 1)
        sum += values[slotOf(context[coarse[k] ?? 0] ?? 0, part, shift)] ?? 0;
      for (let k = 0; k < lexical.length; k += 1)
        sum += values[slotOf(context[lexical[k] ?? 0] ?? 0, lemma, shift)] ?? 0;
      scores[c] = sum * this.#step;
      if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    }
    return best;
  }

  #ranking(info: WordInfo, best: number): Ranking {
    const count = info.ranked;
    const top = this.#scores[best] ?? 0;
    if (count === 2 && info.candidates.length === 2) {
      const p = 1 / (1 + Math.exp((this.#scores[1 - best] ?? 0) - top));
      return best === 0
        ? { info, order: forwards, probabilities: [p, 1 - p] }
        : { info, order: backwards, probabilities: [1 - p, p] };
    }
    const probabilities: number[] = [];
    let sum = 0;
    for (let c = 0; c < count; c += 1) {
      const p = Math.exp((this.#scores[c] ?? 0) - top);
      probabilities.push(p);
      sum += p;
    }
    const order: number[] = [];
    for (let c = 0; c < count; c += 1) {
      const p = (probabilities[c] ?? 0) / sum;
      probabilities[c] = p;
      let at = order.length;
      while (at > 0 && (probabilities[order[at - 1] ?? 0] ?? 0) < p) at -= 1;
      if (at === order.length) order.push(c);
      else order.splice(at, 0, c);
    }
    for (let c = count; c < info.candidates.length; c += 1) {
      probabilities.push(0);
      order.push(c);
    }
    return { info, order, probabilities };
  }

  #lead(best: number, count: number): number {
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c += 1) if (c !== best) second = Math.max(second, this.#scores[c] ?? 0);
    return (this.#scores[best] ?? 0) - second;
  }

  /** Ranks the candidates of every word of a sentence: once from left to right, then, where it is close, again knowing both sides. */
  rank(infos: readonly WordInfo[]): Ranking[] {
    if (this.#chosen.length < infos.length) this.#chosen = new Int32Array(infos.length * 2);
    const chosen = this.#chosen.fill(-1);
    const rankings: Ranking[] = [];
    const close: number[] = [];
    for (let i = 0; i < infos.length; i += 1) {
      const info = infos[i];
      if (!info) continue;
      if (info.ranked < 2) {
        chosen[i] = info.candidates[0]?.tag ?? -1;
        rankings.push(onlyOne(info));
        continue;
      }
      const best = this.#score(infos, info, i, chosen);
      chosen[i] = info.candidates[best]?.tag ?? -1;
      if (this.#lead(best, info.ranked) < clearLead) {
        close.push(i);
        rankings.push(onlyOne(info));
      } else rankings.push(this.#ranking(info, best));
    }
    for (const i of close) {
      const info = infos[i];
      if (!info) continue;
      const best = this.#score(infos, info, i, chosen);
      chosen[i] = info.candidates[best]?.tag ?? -1;
      rankings[i] = this.#ranking(info, best);
    }
    return rankings;
  }
}

export const bestOf = ({ info, order }: Ranking): Candidate | undefined => info.candidates[order[0] ?? 0];
