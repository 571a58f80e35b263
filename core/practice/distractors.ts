import { partsAgree } from "@/core/glossary/parts-agree";
import { normaliseWord } from "@/core/text/normalise";
import { inflectedWord } from "./lemma-forms";
import type { Material } from "./material";
import { meaningWords } from "./meaning-words";
import { nearMeanings } from "./near-meanings";
import { isVerbal, optionText } from "./option-text";

/** A meaning of another lemma. entryId: of the learner's glossary, null where it is the lexicon's. */
export type Distractor = {
  meaning: string;
  lemma: string;
  partOfSpeech: string;
  band: number;
  entryId: string | null;
};

const wanted = 3;

const keyOf = (lemma: string) => normaliseWord(inflectedWord(lemma)).replace(/^(?:de|het) /, "");

/** Each word of `base`, and those that stand beside one of them as near-synonyms: "to grow, increase". */
function withNear(base: ReadonlySet<string>, meanings: readonly (readonly string[])[]): Set<string> {
  const beside = meanings.filter((words) => words.some((word) => base.has(word)));
  return new Set([...base, ...beside.flat()]);
}

/** Those of the same part of speech and the nearest in frequency first; what the learner confuses before all. */
function ranked(
  { entry, band }: Material,
  candidates: readonly Distractor[],
  confusedWith: readonly string[],
  random: () => number,
): Distractor[] {
  const confused = new Map(confusedWith.map((id, i) => [id, i - confusedWith.length]));
  const rank = ({ entryId, partOfSpeech, band: other }: Distractor) =>
    (entryId === null ? undefined : confused.get(entryId)) ??
    Math.abs(other - band) + (partOfSpeech === entry.partOfSpeech ? 0 : 100);
  return candidates
    .map((candidate) => ({ candidate, rank: rank(candidate), chance: random() }))
    .sort((a, b) => a.rank - b.rank || a.chance - b.chance)
    .map(({ candidate }) => candidate);
}

/**
 * Up to three wrong meanings for an entry: of what this learner confuses with it first (ids of entries, the most
 * confused first), then of the nearest frequency. Never one that may be right: none of its lemma's meanings shares a
 * content word with the entry's or a dictionary's, nor with what a candidate or `nearMeanings` has beside these; nor do
 * two of those chosen with one another. Only of parts of speech that agree, so that the form betrays nothing. Fewer
 * where fewer are safe. All meanings of a lemma are to be among the candidates, each as one; some hundreds serve.
 */
export function chooseDistractors(
  material: Material,
  candidates: readonly Distractor[],
  confusedWith: readonly string[],
  random: () => number,
): Distractor[] {
  const { entry, allMeanings, synonyms } = material;
  const right = new Set([entry.lemma, ...synonyms].map(keyOf));
  const meanings = candidates.map(({ meaning }) => meaningWords(meaning));
  const near = [...meanings, ...nearMeanings];
  const wordsOf = new Map<string, string[]>();
  candidates.forEach(({ lemma }, i) => {
    const key = keyOf(lemma);
    wordsOf.set(key, [...(wordsOf.get(key) ?? []), ...(meanings[i] ?? [])]);
  });
  const own = [...entry.meanings, ...allMeanings].flatMap(meaningWords);
  const synonymous = [...right].flatMap((key) => wordsOf.get(key) ?? []);
  const refused = withNear(new Set([...own, ...synonymous]), near);
  const verbal = isVerbal(entry.partOfSpeech, entry.meanings[0] ?? "");
  const chosen: Distractor[] = [];
  for (const candidate of ranked(material, candidates, confusedWith, random)) {
    if (chosen.length === wanted) break;
    const { lemma, partOfSpeech, meaning, entryId } = candidate;
    const words = wordsOf.get(keyOf(lemma)) ?? [];
    const fits =
      isVerbal(partOfSpeech, meaning) === verbal &&
      (partsAgree(partOfSpeech, entry.partOfSpeech) || (entryId !== null && confusedWith.includes(entryId)));
    if (!fits || (entryId !== null && entryId === entry.id) || right.has(keyOf(lemma))) continue;
    if (optionText(meaning, verbal) === null || meaningWords(meaning).length === 0) continue;
    if (words.some((word) => refused.has(word))) continue;
    chosen.push(candidate);
    for (const word of withNear(new Set(words), near)) refused.add(word);
  }
  return chosen;
}
