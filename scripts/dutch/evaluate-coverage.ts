import type { Candidates } from "@/core/dutch/candidates";
import type { Model } from "@/core/dutch/model";
import { Ranker } from "@/core/dutch/ranker";
import { type SeparableVerbs, separablePairs } from "@/core/dutch/separable-pairs";
import { normaliseWord } from "@/core/text/normalise";
import type { GoldSentence } from "./treebank";

export type Coverage = {
  words: number;
  /** the likeliest lemma, or the joined verb, has a meaning */
  direct: number;
  /** or it is a compound whose parts all have one */
  withParts: number;
  missing: Map<string, number>;
};

/** Running words: no names, numbers, symbols or foreign words. */
const isRunning = ({ form, upos }: { form: string; upos: string }) =>
  /\p{L}/u.test(form) && !["PUNCT", "SYM", "X", "NUM", "PROPN"].includes(upos);

/** How many running words get a meaning; has: of some lemmas (normalised), which a dictionary has. */
export async function scoreCoverage(
  sentences: readonly GoldSentence[],
  knowledge: { candidates: Candidates; model: Model; verbs: SeparableVerbs },
  has: (lemmas: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Coverage> {
  const { candidates, model, verbs } = knowledge;
  const ranker = new Ranker(model.ranker);
  const wanted: { form: string; lemmas: string[]; parts: string[] }[] = [];
  for (const { words } of sentences) {
    const rankings = ranker.rank(words.map(({ form }) => candidates.of(form)));
    const pairs = separablePairs(rankings, verbs, model.pairs, model.threshold);
    words.forEach((word, i) => {
      const ranking = rankings[i];
      if (!ranking || !isRunning(word)) return;
      const best = ranking.info.candidates[ranking.order[0] ?? 0]?.lemma ?? word.form;
      const pair = pairs.find(({ verb, particle }) => verb === i || particle === i);
      wanted.push({
        form: word.form,
        lemmas: [pair?.infinitive ?? best, best].map(normaliseWord),
        parts: ranking.info.parts.map(({ lemma }) => normaliseWord(lemma)),
      });
    });
  }
  const known = await has([...new Set(wanted.flatMap(({ lemmas, parts }) => [...lemmas, ...parts]))]);
  const coverage: Coverage = { words: wanted.length, direct: 0, withParts: 0, missing: new Map() };
  for (const { form, lemmas, parts } of wanted) {
    const direct = lemmas.some((lemma) => known.has(lemma));
    const byParts = parts.length > 1 && parts.every((part) => known.has(part));
    coverage.direct += Number(direct);
    coverage.withParts += Number(direct || byParts);
    if (!direct) coverage.missing.set(form, (coverage.missing.get(form) ?? 0) + 1);
  }
  return coverage;
}
