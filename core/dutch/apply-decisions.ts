import type { AnalysedWord, Analysis } from "./analyser";
import type { Decision } from "./look-up";

/** A decision on some words of a sentence: their numbers within the sentence, from 0, in order. */
export type PlacedDecision = { words: readonly number[]; decision: Decision };

const decided = (lemma: string, partOfSpeech: string, was: readonly Analysis[]): Analysis => {
  const known = was.find((one) => one.lemma === lemma && one.partOfSpeech === partOfSpeech);
  return { form: null, band: 0, source: "list", ...known, lemma, partOfSpeech, probability: 1 };
};

function withFirst(word: AnalysedWord, first: Analysis): AnalysedWord {
  const others = word.analyses.filter(
    ({ lemma, partOfSpeech }) => lemma !== first.lemma || partOfSpeech !== first.partOfSpeech,
  );
  return { ...word, analyses: [first, ...others.map((one) => ({ ...one, probability: 0 }))] };
}

/** Takes a split verb apart: what its halves would be alone comes first again. */
function takenApart(word: AnalysedWord): AnalysedWord {
  if (!word.pair) return word;
  const { infinitive } = word.pair;
  const analyses = word.analyses.filter(({ lemma }) => lemma !== infinitive);
  const sum = analyses.reduce((total, { probability }) => total + probability, 0);
  return {
    ...word,
    pair: null,
    analyses: analyses.map((one) => ({ ...one, probability: sum > 0 ? one.probability / sum : 1 })),
  };
}

/**
 * The words of a paragraph with the learner's decisions in place of the analysis. apart: a split verb among the
 * words is none; together: the words are one expression of a lemma (two of a verb are its split form); reading: the
 * word is this lemma. Decisions on words that the sentence does not have are passed over.
 */
export function applyDecisions(
  words: readonly AnalysedWord[],
  decisions: readonly (PlacedDecision & { sentence: number })[],
): AnalysedWord[] {
  const result = [...words];
  const firsts = new Map<number, number>();
  words.forEach(({ sentence }, i) => {
    if (!firsts.has(sentence)) firsts.set(sentence, i);
  });
  const part = (i: number) => {
    const word = result[i];
    const pair = word?.pair;
    for (const half of pair ? [pair.verb, pair.particle] : []) {
      const other = result[half];
      if (other) result[half] = takenApart(other);
    }
  };
  for (const { sentence, words: numbers, decision } of decisions) {
    const first = firsts.get(sentence);
    const places = first === undefined ? [] : numbers.map((number) => first + number);
    if (places.length === 0 || places.some((i) => result[i]?.sentence !== sentence)) continue;
    for (const i of places) part(i);
    if (decision.kind === "apart") continue;
    const { lemma, partOfSpeech } = decision;
    for (const i of places) {
      const word = result[i];
      if (word) result[i] = withFirst(word, decided(lemma, partOfSpeech, word.analyses));
    }
    if (decision.kind === "together" && places.length > 1) joinWords(result, places, lemma);
  }
  return result;
}

function joinWords(words: AnalysedWord[], places: readonly number[], lemma: string): void {
  const [verb = 0] = places;
  const particle = places.at(-1) ?? verb;
  for (const i of places) {
    const word = words[i];
    if (word)
      words[i] = {
        ...word,
        pair: { verb, particle, infinitive: lemma, particleText: "", base: lemma },
        together: places,
      };
  }
}
