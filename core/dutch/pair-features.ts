import { mix } from "./hash";
import { adverbial, hardMarks, type PairView, prepositions, role, softMarks } from "./pair-view";
import { tags } from "./tags";

/** A verb and a particle that may belong together, by word number. */
export type PairOption = {
  verb: number;
  particle: number;
  base: string;
  /** bands of the joined verb and of its base; 0 outside the core lexicon */
  band: number;
  baseBand: number;
  /** that the word is a form of the base here */
  probability: number;
};

const end = role("end");
const sub = role("sub");
const and = role("and");
const infinitive = role("infinitive");
const participle = role("participle");
const nounish = new Set(
  (["det", "noun", "adjective", "numeral", "name", "pronoun", "adverb"] as const).map(role),
);
const subjects = new Set((["pronoun", "name", "det"] as const).map(role));
const isVerb = tags.map((tag) => tag.startsWith("verb."));
/** One number for all that begins a noun phrase. */
const nounPhraseRole = 40;

/** A few steps on a scale, so that a weight can be learned for each. */
const steps = (value: number) => (value < 0.02 ? 0 : value < 0.2 ? 1 : value < 0.5 ? 2 : value < 0.9 ? 3 : 4);
const few = Math.min;

/** droeg hem op een regering te vormen: "te" and an infinitive close what follows the particle. */
function teInfinitiveAhead({ keys, roles, finite }: PairView, particle: number): boolean {
  for (let i = particle + 1; i < keys.length && i < particle + 14; i += 1) {
    if (roles[i] === end || roles[i] === sub || (finite[i] ?? 0) > 0.5) return false;
    if (keys[i] === "te" && roles[i + 1] === infinitive) return i > particle + 1;
  }
  return false;
}

/** 1: a finite verb stands before this one in its clause; 2: a word that makes it a subordinate clause. */
function earlierInClause({ roles, finite }: PairView, verb: number): number {
  for (let i = verb - 1; i >= 0 && i > verb - 25; i -= 1) {
    if (roles[i] === end || roles[i] === and) return 0;
    if (roles[i] === sub) return 2;
    if ((finite[i] ?? 0) > 0.5) return 1;
  }
  return 0;
}

/** er … op, daar wacht iedereen op: the preposition of an er, daar, waar or hier before it in its clause. */
function adverbialBefore({ keys, roles }: PairView, particle: number): boolean {
  for (let i = particle - 1; i >= 0 && i > particle - 10; i -= 1) {
    if (roles[i] === end || roles[i] === sub) return false;
    if (adverbial.has(keys[i] ?? "")) return true;
  }
  return false;
}

/** What stands between the two. */
function countBetween({ keys, roles, tags: chosen, finite }: PairView, from: number, to: number) {
  const counts = { fins: 0, hard: 0, soft: 0, ands: 0, subs: 0, verbs: 0, clusterOnly: true, te: false };
  for (let i = from + 1; i < to; i += 1) {
    const word = keys[i] ?? "";
    counts.fins += finite[i] ?? 0;
    if (roles[i] === end) {
      if (hardMarks.has(word)) counts.hard += 1;
      else if (softMarks.has(word)) counts.soft += 1;
    } else if (roles[i] === and) counts.ands += 1;
    else if (roles[i] === sub) counts.subs += 1;
    const verbal = isVerb[chosen[i] ?? -1] ?? false;
    if (verbal) counts.verbs += 1;
    if (word === "te") counts.te = true;
    else if (!verbal) counts.clusterOnly = false;
  }
  return counts;
}

/** The features of one option as hashes; the same for training and use. */
export class PairFeatures {
  #out: number[] = [];
  #side = 0;
  #kind = 0;

  #add(template: number, value: number) {
    this.#out.push(mix(this.#side + template * 2, value));
  }

  /** Also by whether the particle is a preposition too. */
  #addBoth(template: number, value: number) {
    this.#add(template, value);
    this.#out.push(mix(mix(this.#side + template * 2, value), this.#kind));
  }

  /** all: the other options of the sentence; hashes: of its words, by number; base: of the base verb. */
  of(view: PairView, option: PairOption, all: readonly PairOption[], base: number): number[] {
    this.#out = [];
    const { keys, roles, finite, rankings } = view;
    const { verb, particle, band, baseBand } = option;
    const right = particle > verb;
    const from = right ? verb : particle;
    const to = right ? particle : verb;
    const key = keys[particle] ?? "";
    const keyHash = rankings[particle]?.info.word ?? 0;
    this.#side = right ? 1 : 0;
    this.#kind = prepositions.has(key) ? 101 : 202;
    const counts = countBetween(view, from, to);
    let nearer = 0;
    let others = 0;
    let later = 0;
    for (const other of all) {
      if (other.particle === particle && other.verb !== verb && other.probability > 0.5) {
        if (right ? other.verb > verb && other.verb < particle : other.verb > verb && counts.clusterOnly)
          nearer += 1;
      }
      if (other.verb === verb && other.base === option.base && other.particle !== particle) {
        others += 1;
        if (other.particle > particle && (roles[other.particle + 1] ?? end) === end) later = 1;
      }
    }
    const next = roles[particle + 1] ?? end;
    const next2 = roles[particle + 2] ?? end;
    const nounPhrase = nounish.has(next) ? nounPhraseRole : next;
    const nextKey = rankings[particle + 1]?.info.word ?? 1;
    const before = particle > 0 ? (roles[particle - 1] ?? end) : 60;
    const beforeKey = rankings[particle - 1]?.info.word ?? 2;
    const gap = to - from - 1;
    const verbTag = view.tags[verb] ?? -1;
    const particleTag = view.tags[particle] ?? -1;
    const fin = steps(Math.min(1, counts.fins));
    const isFin = steps(finite[verb] ?? 0);
    const near = few(nearer, 2);
    const teAhead = teInfinitiveAhead(view, particle) ? 1 : 0;
    const cluster = counts.clusterOnly ? 1 : 0;
    this.#addBoth(1, 0);
    this.#addBoth(2, verbTag);
    this.#addBoth(3, steps(option.probability));
    this.#addBoth(4, isFin);
    this.#addBoth(5, few(gap, 5));
    this.#addBoth(6, gap > 12 ? 2 : gap > 6 ? 1 : 0);
    this.#addBoth(7, fin);
    this.#addBoth(8, fin * 4 + few(counts.soft, 2));
    this.#add(9, few(counts.verbs, 3));
    this.#add(10, few(counts.hard, 2));
    this.#add(11, few(counts.soft, 3));
    this.#add(12, few(counts.ands, 2) * 8 + fin);
    this.#add(13, few(counts.subs, 2) * 8 + fin);
    this.#addBoth(14, next);
    this.#addBoth(15, nounPhrase);
    this.#addBoth(16, next * 64 + next2);
    this.#addBoth(17, nextKey);
    this.#addBoth(18, before);
    this.#addBoth(19, before * 64 + nounPhrase);
    this.#add(20, beforeKey);
    this.#add(21, keyHash);
    this.#add(22, mix(keyHash, nounPhrase));
    this.#add(23, mix(keyHash, beforeKey));
    this.#add(24, mix(keyHash, nextKey));
    this.#add(25, particleTag);
    this.#add(26, particleTag * 64 + nounPhrase);
    this.#addBoth(27, band);
    this.#addBoth(28, band * 8 + baseBand);
    this.#addBoth(29, band * 64 + nounPhrase);
    this.#add(30, base);
    this.#add(31, mix(base, keyHash));
    this.#add(32, near);
    this.#add(33, later);
    this.#add(34, few(others, 2));
    this.#add(35, (adverbial.has(keys[particle - 1] ?? "") ? 64 : 0) + nounPhrase);
    const loose = adverbialBefore(view, particle) ? 1 : 0;
    this.#addBoth(50, loose * 64 + nounPhrase);
    this.#addBoth(51, loose * 16 + band);
    this.#addBoth(36, teAhead * 64 + nounPhrase);
    this.#add(37, teAhead * 64 + isFin * 8 + fin);
    this.#add(38, (particle === 0 ? 2 : 0) + (verb === 0 ? 1 : 0));
    this.#addBoth(39, verbTag * 64 + nounPhrase);
    this.#addBoth(40, (verbTag * 8 + fin) * 64 + nounPhrase);
    this.#addBoth(41, ((isFin * 8 + fin) * 2 + few(nearer, 1)) * 64 + nounPhrase);
    this.#addBoth(42, earlierInClause(view, verb) * 8 + isFin);
    if (right) {
      const tail = [1, 2, 3].some(
        (step) => roles[particle + step] === participle || roles[particle + step] === infinitive,
      );
      this.#add(43, (tail ? 64 : 0) + nounPhrase);
      this.#addBoth(44, (tail ? 64 : 0) + next);
      this.#add(45, (subjects.has(roles[verb + 1] ?? end) ? 8 : 0) + isFin);
    } else {
      this.#add(46, cluster * 2 + (counts.te ? 1 : 0));
      this.#addBoth(47, (cluster * 4 + few(gap, 3)) * 64 + verbTag);
      this.#add(48, roles[verb + 1] ?? end);
      this.#addBoth(49, (cluster * 2 + (counts.te ? 1 : 0)) * 64 + before);
    }
    return this.#out;
  }
}
