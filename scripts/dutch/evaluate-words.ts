import type { Candidates } from "@/core/dutch/candidates";
import type { Model } from "@/core/dutch/model";
import { bestOf, Ranker, type Ranking } from "@/core/dutch/ranker";
import { type SeparableVerbs, separablePairs } from "@/core/dutch/separable-pairs";
import { isRight } from "./conventions";
import type { Score } from "./evaluate-tokens";
import { counts, type GoldSentence, isOpenClass } from "./treebank";

type LemmaScore = {
  all: number;
  right: number;
  among: number;
  open: number;
  openRight: number;
  openAmong: number;
  errors: string[];
};

export type WordScores = { lemmas: LemmaScore; pairs: Score };

const empty = (): WordScores => ({
  lemmas: { all: 0, right: 0, among: 0, open: 0, openRight: 0, openAmong: 0, errors: [] },
  pairs: { right: 0, proposed: 0, wanted: 0, errors: [] },
});

function addLemmas(score: LemmaScore, sentence: GoldSentence, rankings: readonly Ranking[]) {
  const heads = new Set(sentence.pairs.filter(({ kind }) => kind !== "unjoined").map(({ verb }) => verb));
  sentence.words.forEach((word, i) => {
    const ranking = rankings[i];
    const best = ranking && bestOf(ranking);
    if (!counts(word) || heads.has(i) || !ranking || !best) return;
    const right = isRight(best, word.lemmas);
    const among = right || ranking.info.candidates.some((candidate) => isRight(candidate, word.lemmas));
    score.all += 1;
    score.right += Number(right);
    score.among += Number(among);
    if (isOpenClass(word)) {
      score.open += 1;
      score.openRight += Number(right);
      score.openAmong += Number(among);
    }
    if (!right)
      score.errors.push(
        `${word.form} (${word.upos}) is ${[...word.lemmas][0]}, not ${best.lemma}${among ? "" : " (not among candidates)"}`,
      );
  });
}

function addPairs(
  score: Score,
  sentence: GoldSentence,
  model: Model,
  rankings: readonly Ranking[],
  verbs: SeparableVerbs,
) {
  const found = separablePairs(rankings, verbs, model.pairs, model.threshold);
  const gold = sentence.pairs.filter(({ kind }) => kind !== "unjoined");
  score.proposed += found.length;
  score.wanted += gold.length;
  const isGold = (verb: number, infinitive: string) =>
    gold.some((pair) => pair.verb === verb && pair.infinitive === infinitive);
  for (const { verb, particle, infinitive } of found)
    if (isGold(verb, infinitive)) score.right += 1;
    else score.errors.push(`+ ${infinitive} (${verb + 1},${particle + 1}): ${sentence.text}`);
  for (const { verb, infinitive, kind } of gold)
    if (!found.some((pair) => pair.verb === verb && pair.infinitive === infinitive))
      score.errors.push(`- ${infinitive} (${kind}, ${verb + 1}): ${sentence.text}`);
}

/** Scores lemmas and split verbs of sentences, whose tokens are the annotators'. */
export function scoreWords(
  sentences: readonly GoldSentence[],
  candidates: Candidates,
  model: Model,
  verbs: SeparableVerbs,
  scores = empty(),
): WordScores {
  const ranker = new Ranker(model.ranker);
  for (const sentence of sentences) {
    const rankings = ranker.rank(sentence.words.map(({ form }) => candidates.of(form)));
    addLemmas(scores.lemmas, sentence, rankings);
    addPairs(scores.pairs, sentence, model, rankings, verbs);
  }
  return scores;
}
