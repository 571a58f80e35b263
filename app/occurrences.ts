import "server-only";
import { findIn, indexForms, type Occurrence } from "@/core/glossary/find-occurrences";
import { leastLikely, matchWords } from "@/core/glossary/match-words";
import { findEntriesByLemmas, findEntriesByWords, type MatchableEntry } from "@/db/glossary";
import { getParagraph, sectionParagraphs } from "@/db/texts";
import type { OccurrenceChanges } from "@/ui/reader/types";
import { analyseParagraph, decisionsIn, type ParagraphAnalysis, withDecisions } from "./analyse-paragraph";
import { database } from "./database";
import { wordsOf } from "./words-of";

type Paragraph = { id: string; dutch: string };

const lemmasOf = ({ words }: ParagraphAnalysis) =>
  words.flatMap(({ analyses }) =>
    analyses.filter(({ probability }, i) => i === 0 || probability >= leastLikely).map(({ lemma }) => lemma),
  );

/** The entries that stand in some paragraphs, by their forms and by the analysis. */
async function entriesIn(
  learnerId: string,
  paragraphs: readonly Paragraph[],
  analyses: readonly ParagraphAnalysis[],
) {
  const words = [...new Set(paragraphs.flatMap(({ dutch }) => wordsOf(dutch).map(({ text }) => text)))];
  const lemmas = [...new Set(analyses.flatMap(lemmasOf))];
  const db = await database();
  const [byWords, byLemmas] = await Promise.all([
    findEntriesByWords(db, { learnerId, words }),
    findEntriesByLemmas(db, { learnerId, lemmas }),
  ]);
  const entries = new Map<string, MatchableEntry>(byWords.map((entry) => [entry.id, entry]));
  for (const entry of byLemmas) if (!entries.has(entry.id)) entries.set(entry.id, { ...entry, forms: [] });
  return [...entries.values()];
}

/**
 * The learner's entries that may stand in some paragraphs, and where each paragraph has them: through the analysis,
 * with the learner's decisions; by forms alone as long as there is no analysis.
 */
export async function findMarks(
  learnerId: string,
  paragraphs: readonly Paragraph[],
): Promise<{ entries: MatchableEntry[]; found: Occurrence[][] }> {
  const analysed = await Promise.all(paragraphs.map(({ dutch }) => analyseParagraph(dutch)));
  const analyses = analysed.filter((analysis) => analysis !== null);
  const [entries, decided] = await Promise.all([
    entriesIn(learnerId, paragraphs, analyses),
    decisionsIn(learnerId, analyses),
  ]);
  const index = indexForms(entries.map(({ id, forms }) => ({ entryId: id, forms })));
  const found = paragraphs.map(({ dutch }, i) => {
    const byForms = findIn(index, wordsOf(dutch));
    const analysis = analysed[i];
    return analysis ? matchWords(withDecisions(analysis, decided), entries, byForms) : byForms;
  });
  return { entries, found };
}

const changesOf = (paragraphs: readonly Paragraph[], found: readonly Occurrence[][]): OccurrenceChanges =>
  paragraphs.map(({ id }, i) => ({ paragraphId: id, found: found[i] ?? [] }));

/** Where one entry stands in the section of a paragraph; [] where there is no such paragraph. */
export async function occurrencesOfEntry(
  learnerId: string,
  entryId: string,
  paragraphId: string | null,
): Promise<OccurrenceChanges> {
  const db = await database();
  const paragraph = paragraphId === null ? null : await getParagraph(db, paragraphId);
  if (!paragraph) return [];
  const paragraphs = await sectionParagraphs(db, paragraph.sectionId);
  const { found } = await findMarks(learnerId, paragraphs);
  return changesOf(
    paragraphs,
    found.map((occurrences) => occurrences.filter((occurrence) => occurrence.entryId === entryId)),
  ).filter((change) => change.found.length > 0);
}

/** All that stands in one paragraph. */
export async function occurrencesInParagraph(
  learnerId: string,
  paragraph: Paragraph,
): Promise<OccurrenceChanges> {
  const { found } = await findMarks(learnerId, [paragraph]);
  return changesOf([paragraph], found);
}
