import type { Occurrence } from "@/core/glossary/find-occurrences";

/**
 * Occurrences as a page carries them: for each paragraph, in its order, rows of [index of the entry, start, end, …]; the
 * index of a faint one is its complement (~index).
 * The ids of a hundred entries named two hundred times would be a sixth of the page.
 */
export type PackedOccurrences = number[][][];

/** Packs the occurrences of some paragraphs; `entryIds` gives the entries their indices. */
export function packOccurrences(found: Occurrence[][], entryIds: string[]): PackedOccurrences {
  const indexOf = new Map(entryIds.map((id, i) => [id, i]));
  return found.map((occurrences) =>
    occurrences.flatMap(({ entryId, ranges, faint }) => {
      const index = indexOf.get(entryId);
      return index === undefined ? [] : [[faint ? ~index : index, ...ranges.flat()]];
    }),
  );
}

/** The inverse: the occurrences of each paragraph, by its id. */
export function unpackOccurrences(
  packed: PackedOccurrences,
  paragraphIds: string[],
  entryIds: string[],
): Record<string, Occurrence[]> {
  return Object.fromEntries(
    paragraphIds.map((paragraphId, i) => [
      paragraphId,
      (packed[i] ?? []).flatMap(([index = entryIds.length, ...offsets]) => {
        const entryId = entryIds[index < 0 ? ~index : index];
        const ranges = offsets.flatMap((start, at): [number, number][] => {
          const end = offsets[at + 1];
          return at % 2 === 0 && end !== undefined ? [[start, end]] : [];
        });
        return entryId === undefined ? [] : [{ entryId, ranges, ...(index < 0 ? { faint: true } : {}) }];
      }),
    ]),
  );
}
