import { useEffect } from "react";
import type { Sentence } from "@/core/text/sentences";
import { type MarkName, paintMarks } from "./marks";
import { rangeIn } from "./text-positions";
import type { MarkedEntry, OccurrencesByParagraph, WordRange } from "./types";

/** The shapes that show a status in the text; what is known is not marked. */
const entryMarks = ["new", "learning", "due", "new-faint", "learning-faint"] as const;

/** The element that shows one side of a paragraph as plain text, or null while it is hidden or being edited. */
export function sideOf(paragraphId: string, side: "dutch" | "english"): HTMLElement | null {
  return document.querySelector(`[data-paragraph="${CSS.escape(paragraphId)}"] [data-side="${side}"]`);
}

/** Lights up the occurrences of the glossary's entries, faint ones faintly, where a paragraph's Dutch is shown. */
export function useEntryMarks(
  entries: MarkedEntry[],
  occurrences: OccurrencesByParagraph,
  shown: ReadonlySet<string>,
): void {
  useEffect(() => {
    const shapes = new Map(entries.map((entry) => [entry.id, entry]));
    const lit = new Map<MarkName, Range[]>(entryMarks.map((mark) => [mark, []]));
    for (const [paragraphId, found] of Object.entries(occurrences)) {
      const element = shown.has(paragraphId) ? sideOf(paragraphId, "dutch") : null;
      for (const { entryId, ranges, faint } of element ? found : []) {
        const { status = "known", due } = shapes.get(entryId) ?? {};
        if (status === "known") continue;
        const marks = lit.get(faint ? `${status}-faint` : due ? "due" : status);
        marks?.push(...ranges.flatMap(([start, end]) => rangeIn(element, start, end) ?? []));
      }
    }
    for (const mark of entryMarks) paintMarks(mark, lit.get(mark) ?? []);
    return () => {
      for (const mark of entryMarks) paintMarks(mark, []);
    };
  }, [entries, occurrences, shown]);
}

/** Marks stretches of one paragraph's Dutch: the word looked up (both halves of a split verb), or the cursor. */
export function useWordMark(
  name: "word" | "cursor" | "sentence",
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
