import type { EntryInput } from "@/core/glossary/entry";
import { findOccurrences, type Occurrence } from "@/core/glossary/find-occurrences";
import { formsOf } from "@/core/glossary/forms";

/** Where a new entry stands in the paragraphs of the page. Loaded when something is added: it brings the Dutch rules. */
export function occurrencesOf(
  id: string,
  entry: EntryInput,
  paragraphs: { id: string; dutch: string }[],
): { paragraphId: string; found: Occurrence[] }[] {
  const forms = formsOf(entry);
  return paragraphs
    .map((paragraph) => ({
      paragraphId: paragraph.id,
      found: findOccurrences(paragraph.dutch, [{ entryId: id, forms }]),
    }))
    .filter(({ found }) => found.length > 0);
}
