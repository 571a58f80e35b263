import "server-only";
import type { Material } from "@/core/practice/material";
import type { Practisable } from "@/core/practice/plan-practice";
import { analyseText, lookUpLemma } from "../look-up";

const prefix = "noun:";

export const isNoun = (id: string) => id.startsWith(prefix);

/** The nouns of some paragraphs whose article can be asked, without those that are entries: `lemmas`. */
export async function nounsOf(
  paragraphs: readonly { id: string; dutch: string }[],
  lemmas: ReadonlySet<string>,
): Promise<Practisable[]> {
  const words = await analyseText(paragraphs);
  const nouns = words.filter(
    ({ partOfSpeech, isName, lemma, level }) =>
      // Of a noun that no list has the article is a guess, and a guess is nothing to learn by heart.
      partOfSpeech === "noun" && !isName && level !== null && !lemmas.has(lemma),
  );
  const different = [...new Set(nouns.map(({ lemma }) => lemma))];
  return different.map((lemma) => ({ id: prefix + lemma, kinds: ["article"] }));
}

/** What is known of a noun that is no entry, for an exercise; null where it has no one article. */
export async function nounMaterial(id: string, learnerId: string): Promise<Material | null> {
  const lemma = id.slice(prefix.length);
  const { readings } = await lookUpLemma(lemma, learnerId);
  const reading = readings.find(({ partOfSpeech }) => partOfSpeech === "noun");
  if (!reading?.article) return null;
  const meanings = reading.senses[0]?.meanings ?? [];
  return {
    entry: {
      ...{ id: null, lemma, partOfSpeech: "noun", article: reading.article },
      ...{ meanings: meanings.slice(0, 3), note: "", accepted: [] },
    },
    ...{ synonyms: [], sentences: [], known: {}, reason: reading.articleReason },
    ...{ band: reading.band ?? 0, allMeanings: meanings },
  };
}
