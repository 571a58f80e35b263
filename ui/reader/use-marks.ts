import { useEffect } from "react";
import type { EntryInput } from "@/core/glossary/entry";
import type { Sentence } from "@/core/text/sentences";
import { type MarkName, paintMarks } from "./marks";
import { rangeIn } from "./text-positions";
import type { MarkedEntry, OccurrencesByParagraph, WordRange } from "./types";

/** The shape that shows a status in the text; what is known is not marked. */
const markOf: Record<EntryInput["status"], MarkName | null> = {
  new: "new",
  learning: "learning",
  known: null,
};

/** The element that shows one side of a paragraph as plain text, or null while it is hidden or being edited. */
export function sideOf(paragraphId: string, side: "dutch" | "english"): HTMLElement | null {
  return document.querySelector(`[data-paragraph="${CSS.escape(paragraphId)}"] [data-side="${side}"]`);
}

/** Lights up the occurrences of the glossary's entries in those paragraphs whose Dutch is shown. */
export function useEntryMarks(
  entries: MarkedEntry[],
  occurrences: OccurrencesByParagraph,
  shown: ReadonlySet<string>,
): void {
  useEffect(() => {
    const status = new Map(entries.map((entry) => [entry.id, entry.status]));
    const lit: Record<"new" | "learning", Range[]> = { new: [], learning: [] };
    for (const [paragraphId, found] of Object.entries(occurrences)) {
      const element = shown.has(paragraphId) ? sideOf(paragraphId, "dutch") : null;
      for (const { entryId, ranges } of element ? found : []) {
        const mark = markOf[status.get(entryId) ?? "known"];
        if (mark !== "new" && mark !== "learning") continue;
        lit[mark].push(...ranges.flatMap(([start, end]) => rangeIn(element, start, end) ?? []));
      }
    }
    paintMarks("new", lit.new);
    paintMarks("learning", lit.learning);
    return () => {
      paintMarks("new", []);
      paintMarks("learning", []);
    };
  }, [entries, occurrences, shown]);
}

/** Marks stretches of one paragraph's Dutch: the word looked up (both halves of a split verb), or the cursor. */
export function useWordMark(
  name: "word" | "cursor",
  word: WordRange | null,
  parts: [number, number][],
): void {
  useEffect(() => {
    if (!word) return;
    const element = sideOf(word.paragraphId, "dutch");
    const ranges = parts.flatMap(([start, end]) => rangeIn(element, start, end) ?? []);
    paintMarks(name, ranges);
    return () => paintMarks(name, []);
  }, [name, word, parts]);
}

/** Lights a sentence and its counterpart; null puts the light out. */
export function lightSentences(
  paragraphId: string | null,
  pair: { dutch: Sentence; english: Sentence } | null,
): void {
  if (paragraphId === null || pair === null) {
    paintMarks("sentence", []);
    return;
  }
  const dutch = rangeIn(sideOf(paragraphId, "dutch"), pair.dutch.start, pair.dutch.end);
  const english = rangeIn(sideOf(paragraphId, "english"), pair.english.start, pair.english.end);
  paintMarks(
    "sentence",
    [dutch, english].filter((range) => range !== null),
  );
}
