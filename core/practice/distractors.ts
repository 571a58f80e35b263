import { partsAgree } from "@/core/glossary/parts-agree";
import { normaliseWord } from "@/core/text/normalise";
import { inflectedWord } from "./lemma-forms";
import type { Material } from "./material";
import { meaningWords } from "./meaning-words";
import { nearMeanings, withNear } from "./near-meanings";
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

const countWords = (text: string) => text.split(" ").length;

/** What nobody is to meet by chance in the middle of a lesson. */
const unkind = new Set(
  ["rape", "rapist", "incest", "whore", "suicide", "paedophile", "masturbate"].flatMap(meaningWords),
);

/** Less than one band of frequency: of those as frequent the ones as long, so that no long one stands out. */
const perWord = 0.3;
const mostWords = 3;

/** "to go on" and "to go on drinking": whoever has the one right is told that the other is not. */
const isWithin = (one: string, other: string) => ` ${one} `.includes(` ${other.replace(/^to /, "")} `);

/**
 * Those of the same part of speech and the nearest in frequency first, then the nearest in length; what the learner
 * confuses before all.
 */
function ranked(
  { entry, band }: Material,
  candidates: readonly Distractor[],
  confusedWith: readonly string[],
  random: () => number,
): Distractor[] {
  const confused = new Map(confusedWith.map((id, i) => [id, i - confusedWith.length]));
  const lengthOf = (meaning: string) =>
    Math.min(mostWords, countWords(optionText(meaning, isVerbal(entry.partOfSpeech, meaning)) ?? ""));
  const length = lengthOf(entry.meanings[0] ?? "");
  const rank = ({ entryId, partOfSpeech, band: other, meaning }: Distractor) =>
    (entryId === null ? undefined : confused.get(entryId)) ??
    Math.abs(other - band) +
      perWord * Math.abs(lengthOf(meaning) - length) +
      (partOfSpeech === entry.partOfSpeech ? 0 : 100);
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
  const texts = [optionText(entry.meanings[0] ?? "", verbal) ?? ""].filter((text) => text !== "");
  const chosen: Distractor[] = [];
  for (const candidate of ranked(material, candidates, confusedWith, random)) {
    if (chosen.length === wanted) break;
    const { lemma, partOfSpeech, meaning, entryId } = candidate;
    const words = wordsOf.get(keyOf(lemma)) ?? [];
    const fits =
      isVerbal(partOfSpeech, meaning) === verbal &&
      (partsAgree(partOfSpeech, entry.partOfSpeech) || (entryId !== null && confusedWith.includes(entryId)));
    if (!fits || (entryId !== null && entryId === entry.id) || right.has(keyOf(lemma))) continue;
    const text = optionText(meaning, verbal);
    // "at the", of a lexicon that goes on in brackets
    if (text === null || /\b(?:the|an?)$/.test(text) || meaningWords(meaning).length === 0) continue;
    if (words.some((word) => unkind.has(word))) continue;
    if (words.some((word) => refused.has(word))) continue;
    if (texts.some((other) => isWithin(text, other) || isWithin(other, text))) continue;
    chosen.push(candidate);
    texts.push(text);
    for (const word of withNear(new Set(words), near)) refused.add(word);
  }
  return chosen;
}
