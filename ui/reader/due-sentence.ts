import type { Occurrence } from "@/core/glossary/find-occurrences";
import type { Paragraph } from "@/core/text/schema";
import { splitSentences } from "@/core/text/sentences";
import type { MarkedEntry, WordRange } from "./types";

/** A sentence and the due entries that surely stand in it, each once. */
export type DueSentence = { at: WordRange; entries: MarkedEntry[] };

/**
 * The sentence in which a word of the paragraph stands or, with null or a word of another paragraph, the first with
 * anything due; null where nothing is due in it.
 */
export function dueSentence(
  { id, dutch }: Pick<Paragraph, "id" | "dutch">,
  at: WordRange | null,
  entries: readonly MarkedEntry[],
  occurrences: readonly Occurrence[],
): DueSentence | null {
  const due = new Map(entries.filter((entry) => entry.due).map((entry) => [entry.id, entry]));
  const word = at?.paragraphId === id ? at : null;
  for (const { start, end } of splitSentences(dutch, "nl")) {
    if (word && !(start <= word.start && word.start < end)) continue;
    const here = occurrences.filter(
      ({ faint, ranges: [first] }) => !faint && first && start <= first[0] && first[0] < end,
    );
    const found = [...new Set(here.map(({ entryId }) => entryId))].flatMap(
      (entryId) => due.get(entryId) ?? [],
    );
    if (found.length > 0) return { at: { paragraphId: id, start, end }, entries: found };
  }
  return null;
}
