import "server-only";
import type { AnalysedWord } from "@/core/dutch/analyser";
import type { FormName } from "@/core/dutch/inflect";
import type { EntryInput } from "@/core/glossary/entry";
import { findIn, indexForms, type Occurrence } from "@/core/glossary/find-occurrences";
import { formsOf } from "@/core/glossary/forms";
import { matchWords } from "@/core/glossary/match-words";
import { normaliseWord } from "@/core/text/normalise";
import { analyseParagraph, type Decided, withDecisions } from "../analyse-paragraph";
import { wordsOf } from "../words-of";

/** Where an entry stands in a paragraph, the firm places first, and which form it has there. */
export type EntryPlace = { ranges: Occurrence["ranges"]; form: FormName | null };

function formAt(words: readonly AnalysedWord[], { ranges }: Occurrence, lemma: string): FormName | null {
  const word = words.find(({ start }) => start === ranges[0]?.[0]);
  if (!word) return null;
  // Of a split verb the verb says the form, wherever the particle stands.
  if (word.pair) return words[word.pair.verb]?.analyses[0]?.form ?? null;
  const key = normaliseWord(lemma);
  return word.analyses.find((one) => normaliseWord(one.lemma) === key)?.form ?? null;
}

/**
 * Where an entry stands in a paragraph, through the analysis and the learner's decisions; the firm places first.
 * metHere: it surely stands there, since the learner met it in it; its forms alone say where, if the analysis does not.
 */
export async function entryPlaces(
  paragraph: string,
  entry: EntryInput & { id: string },
  { decided, metHere }: { decided: readonly Decided[]; metHere: boolean },
): Promise<EntryPlace[]> {
  const analysis = await analyseParagraph(paragraph);
  const byForms = findIn(indexForms([{ entryId: entry.id, forms: formsOf(entry) }]), wordsOf(paragraph));
  const words = analysis ? withDecisions(analysis, decided) : [];
  const matched = analysis ? matchWords(words, [entry], byForms) : byForms;
  const found = matched.length === 0 && metHere ? byForms : matched;
  return found
    .toSorted((a, b) => Number(a.faint ?? false) - Number(b.faint ?? false))
    .map((occurrence) => ({ ranges: occurrence.ranges, form: formAt(words, occurrence, entry.lemma) }));
}
