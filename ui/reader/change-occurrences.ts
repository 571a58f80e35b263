import type { OccurrenceChanges, OccurrencesByParagraph } from "./types";

/** The occurrences after a change to one entry: what it had is replaced, and everything else stays. */
export function withOccurrencesOf(
  entryId: string,
  before: OccurrencesByParagraph,
  changes: OccurrenceChanges,
): OccurrencesByParagraph {
  const after: OccurrencesByParagraph = {};
  for (const [paragraphId, found] of Object.entries(before))
    after[paragraphId] = found.filter((occurrence) => occurrence.entryId !== entryId);
  for (const { paragraphId, found } of changes)
    after[paragraphId] = [...(after[paragraphId] ?? []), ...found];
  return after;
}
