import { useState } from "react";
import { withOccurrencesOf } from "./change-occurrences";
import { type PackedOccurrences, unpackOccurrences } from "./pack-occurrences";
import type { MarkedEntry, OccurrenceChanges, OccurrencesByParagraph } from "./types";

export type PageEntries = {
  entries: MarkedEntry[];
  occurrences: OccurrencesByParagraph;
  /** an entry was added or changed, and stands in these places */
  keep: (entry: MarkedEntry, changes: OccurrenceChanges) => void;
  /** the analysis was corrected: all that stands in these paragraphs, and entries that the page may not know yet */
  replace: (changes: OccurrenceChanges, entries: MarkedEntry[]) => void;
  remove: (entryId: string) => void;
};

const withEntries = (old: MarkedEntry[], fresh: MarkedEntry[]) => [
  ...old.filter(({ id }) => fresh.every((entry) => entry.id !== id)),
  ...fresh,
];

/** The entries that stand in the section, and where. */
export function usePageEntries(
  initial: MarkedEntry[],
  packed: PackedOccurrences,
  paragraphIds: () => string[],
): PageEntries {
  const [entries, setEntries] = useState(initial);
  const [occurrences, setOccurrences] = useState(() =>
    unpackOccurrences(
      packed,
      paragraphIds(),
      initial.map(({ id }) => id),
    ),
  );
  return {
    entries,
    occurrences,
    keep: (entry, changes) => {
      setEntries((old) => withEntries(old, [entry]));
      setOccurrences((old) => withOccurrencesOf(entry.id, old, changes));
    },
    replace: (changes, fresh) => {
      setEntries((old) => withEntries(old, fresh));
      setOccurrences((old) => ({
        ...old,
        ...Object.fromEntries(changes.map(({ paragraphId, found }) => [paragraphId, found])),
      }));
    },
    remove: (entryId) => setEntries((old) => old.filter(({ id }) => id !== entryId)),
  };
}
