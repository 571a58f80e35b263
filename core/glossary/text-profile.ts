import { normaliseWord } from "@/core/text/normalise";
import { bands } from "./frequency-bands";
import { estimateLevel, type LevelEstimate } from "./text-level";

/** What a learner has of a lemma: an entry of some status, or only the word that they know or ignore it. */
export type KnownStatus = "known" | "learning" | "new" | "ignored";

export type ProfileWord = {
  lemma: string;
  partOfSpeech: string;
  /** 1 to 7, 0 where no list has it */
  band: number;
  level: string | null;
  separable: boolean;
  /** which sentence of the text, from 0 */
  sentence: number;
};

/** One frequency band of a text. known (or ignored), learning and new are of its lemmas, and add up to them. */
export type BandProfile = {
  band: number;
  lemmas: number;
  words: number;
  known: number;
  learning: number;
  new: number;
};

export type WorthLearning = {
  lemma: string;
  partOfSpeech: string;
  count: number;
  band: number;
  /** the sentences that have it, in order, each once */
  sentences: number[];
};

export type TextProfile = {
  /** running words */
  words: number;
  /** different words */
  lemmas: number;
  /** those that the text has words of, the most frequent first, what no list has at the end */
  bands: BandProfile[];
  level: LevelEstimate;
  /** the most frequent in the text first */
  separable: { lemma: string; count: number }[];
  /** the most worth first */
  worthLearning: WorthLearning[];
};

/** Closed classes are grammar rather than vocabulary, but for those that join sentences. */
const learnable = new Set(["noun", "verb", "adjective", "adverb", "conjunction", "preposition", "phrase"]);

/** A word met three times in the text, or three times as frequent in Dutch, is worth more; a word of no list, little. */
const worth = ({ count, band }: WorthLearning) => count * (band === 0 ? 0.5 : 8 - band);

const byLemma = (a: { lemma: string }, b: { lemma: string }) => a.lemma.localeCompare(b.lemma, "nl");

type LemmaCount = { lemma: string; words: number; band: number };

function countLemmas(words: readonly ProfileWord[]): Map<string, LemmaCount> {
  const counts = new Map<string, LemmaCount>();
  for (const { lemma, band } of words) {
    const key = normaliseWord(lemma);
    const count = counts.get(key) ?? { lemma, words: 0, band };
    count.words += 1;
    // leven is one word here, as noun and as verb, and stands in the better band of the two.
    if (band > 0 && (count.band === 0 || band < count.band)) count.band = band;
    counts.set(key, count);
  }
  return counts;
}

function profileBands(
  lemmas: ReadonlyMap<string, LemmaCount>,
  known: ReadonlyMap<string, KnownStatus>,
): BandProfile[] {
  const profiles = new Map<number, BandProfile>(
    bands.map((band) => [band, { band, lemmas: 0, words: 0, known: 0, learning: 0, new: 0 }]),
  );
  for (const [key, { words, band }] of lemmas) {
    const profile = profiles.get(band);
    if (!profile) continue;
    const status = known.get(key) ?? "new";
    profile.lemmas += 1;
    profile.words += words;
    // What is ignored is not to be learned either.
    profile[status === "ignored" ? "known" : status] += 1;
  }
  return [...profiles.values()].filter(({ lemmas: count }) => count > 0);
}

function findWorthLearning(
  words: readonly ProfileWord[],
  known: ReadonlyMap<string, KnownStatus>,
): WorthLearning[] {
  const found = new Map<string, WorthLearning>();
  for (const { lemma, partOfSpeech, band, level, sentence } of words) {
    // Who reads texts has the words of A1, and would not want to tick them off one by one.
    if (!learnable.has(partOfSpeech) || level === "A1" || known.has(normaliseWord(lemma))) continue;
    const key = `${partOfSpeech} ${lemma}`;
    const one = found.get(key) ?? { lemma, partOfSpeech, count: 0, band, sentences: [] };
    one.count += 1;
    if (one.sentences.at(-1) !== sentence) one.sentences.push(sentence);
    found.set(key, one);
  }
  return [...found.values()].sort((a, b) => worth(b) - worth(a) || b.count - a.count || byLemma(a, b));
}

/**
 * What a text asks of a learner, from its analysed words (names and numbers left out) in the order of the text.
 * `known` is by normalised lemma; a lemma that it does not have is new. Worth learning first is what is frequent in
 * the text and in Dutch and of which the learner has nothing yet, words of level A1 aside.
 */
export function textProfile(
  words: readonly ProfileWord[],
  known: ReadonlyMap<string, KnownStatus>,
): TextProfile {
  const lemmas = countLemmas(words);
  const separable = countLemmas(words.filter((word) => word.separable));
  return {
    words: words.length,
    lemmas: lemmas.size,
    bands: profileBands(lemmas, known),
    level: estimateLevel(words),
    separable: [...separable.values()]
      .map(({ lemma, words: count }) => ({ lemma, count }))
      .sort((a, b) => b.count - a.count || byLemma(a, b)),
    worthLearning: findWorthLearning(words, known),
  };
}
