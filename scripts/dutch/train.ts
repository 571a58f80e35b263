import { Candidates, type SeenWords } from "@/core/dutch/candidates";
import { type FormTable, type Reading, tableKey } from "@/core/dutch/form-table";
import { type Model, quantise } from "@/core/dutch/model";
import { Ranker } from "@/core/dutch/ranker";
import type { SeparableVerbs } from "@/core/dutch/separable-pairs";
import { type TagNumber, tagNumber } from "@/core/dutch/tags";
import { isRight } from "./conventions";
import { type PairExample, pairExamples, trainPairs } from "./train-pairs";
import { goldSet, trainRanker } from "./train-ranker";
import { counts, type GoldSentence, tagOf } from "./treebank";

/** What training knows besides the treebank; the same for every fold. */
export type Knowledge = { table: FormTable; verbs: SeparableVerbs };

/** Often enough seen for what was never seen to be left out. */
const frequent = 40;

/** The tags of frequent words, going by the candidates that the annotators' lemma and tag come to. */
function usualTags(knowledge: Knowledge, sentences: readonly GoldSentence[], further: SeenWords["further"]) {
  const candidates = new Candidates(knowledge.table, { further, usual: new Map() }, knowledge.verbs.keys());
  const seen = new Map<string, { count: number; tags: Set<TagNumber> }>();
  for (const { words } of sentences)
    for (const word of words) {
      const info = candidates.of(word.form);
      const known = seen.get(info.key) ?? { count: 0, tags: new Set() };
      known.count += 1;
      goldSet(info, word)?.forEach((right, i) => {
        const tag = info.candidates[i]?.tag;
        if (right && tag !== undefined) known.tags.add(tag);
      });
      // A split verb's half has the joined lemma, which is none of its candidates.
      if (word.upos === "VERB" || word.upos === "AUX") known.tags.add(tagNumber(tagOf(word)));
      seen.set(info.key, known);
    }
  return new Map(
    [...seen].filter(([, { count }]) => count >= frequent).map(([word, { tags }]) => [word, tags]),
  );
}

/** What training knows of the words themselves. */
function seenWords(knowledge: Knowledge, sentences: readonly GoldSentence[]): SeenWords {
  const further = furtherReadings(knowledge, sentences);
  return { further, usual: usualTags(knowledge, sentences, further) };
}

/** Readings of the annotators' that no list has: kept so that they are known from then on. */
function furtherReadings(
  { table, verbs }: Knowledge,
  sentences: readonly GoldSentence[],
): Map<string, Reading[]> {
  const plain = new Candidates(table, { further: new Map(), usual: new Map() }, verbs.keys());
  const further = new Map<string, Reading[]>();
  for (const { words, pairs } of sentences) {
    const heads = new Set(pairs.filter(({ kind }) => kind !== "unjoined").map(({ verb }) => verb));
    words.forEach((word, i) => {
      if (!counts(word) || heads.has(i)) return;
      if (plain.of(word.form).candidates.some((candidate) => isRight(candidate, word.lemmas))) return;
      const key = tableKey(word.form);
      const lemma = [...word.lemmas][0] ?? key;
      // The treebanks make verbs that nobody knows: ongeschonden is of onschenden there.
      if (!table.has(tableKey(lemma))) return;
      const tag = tagNumber(tagOf(word));
      const known = further.get(key) ?? [];
      if (!known.some((reading) => reading.lemma === lemma))
        further.set(key, [...known, { lemma, tag, band: 0 }]);
    });
  }
  return further;
}

const rankerOptions = { bits: 18, epochs: 6, rate: 0.12, decay: 2e-5, seed: 7 };
const pairOptions = { bits: 16, epochs: 30, rate: 0.08, decay: 2e-3 };
const pairSeeds = [1, 2, 3, 4, 5, 6, 7];
/** Found by cross-validation; between 0.35 and 0.6 it hardly matters. */
const threshold = 0.36;

/** Halves by turns, for training the pairs on tags that the ranker did not learn by heart. */
const part = (sentences: readonly GoldSentence[], parts: number, one: number, rest: boolean) =>
  sentences.filter((_, i) => (i % parts === one) !== rest);

/** The mean of several trainings: with some 260 examples of a pair the order of training shows. */
function meanPairs(examples: readonly PairExample[]): Float32Array {
  const mean = new Float32Array(1 << pairOptions.bits);
  for (const seed of pairSeeds)
    trainPairs(examples, { ...pairOptions, seed }).forEach((weight, i) => {
      mean[i] = (mean[i] ?? 0) + weight / pairSeeds.length;
    });
  return mean;
}

/** Trains a model on sentences of a treebank. Repeatable: the same input gives the same model. */
export function train(knowledge: Knowledge, sentences: readonly GoldSentence[]): Model {
  const { table, verbs } = knowledge;
  const seen = seenWords(knowledge, sentences);
  const candidates = new Candidates(table, seen, verbs.keys());
  const ranker = quantise(trainRanker(candidates, sentences, rankerOptions));
  const parts = 3;
  const examples = Array.from({ length: parts }, (_, one) => {
    const known = part(sentences, parts, one, true);
    const fresh = new Candidates(table, seenWords(knowledge, known), verbs.keys());
    const weights = new Ranker(quantise(trainRanker(fresh, known, rankerOptions)));
    return part(sentences, parts, one, false).flatMap((sentence) =>
      pairExamples(sentence, weights.rank(sentence.words.map(({ form }) => fresh.of(form))), verbs),
    );
  }).flat();
  return { ranker, pairs: quantise(meanPairs(examples)), threshold, seen };
}
