import { counterpart } from "@/core/translation/counterpart";
import type { SentenceShown } from "./library-sentences";

type InLibrary = Omit<SentenceShown, "text" | "english"> & {
  dutch: string;
  own: string;
  reference: string | null;
  end: number;
};

/**
 * A sentence of the library as a page shows it, with its own part of the paragraph's English: the learner's where
 * there is any, else the reference's unless references are hidden. Ranges come relative to the paragraph.
 */
export function sentenceShown(found: InLibrary, hideReferences: boolean): SentenceShown {
  const { slug, title, number, dutch, own, reference, start, end, ranges } = found;
  const english = own.trim() !== "" ? own : hideReferences ? "" : (reference ?? "");
  return {
    slug,
    title,
    number,
    start,
    text: dutch.slice(start, end),
    // The second half of a verb may stand in the next sentence where a full stop was taken for an end.
    ranges: ranges
      .filter(([from, to]) => start <= from && to <= end)
      .map(([from, to]) => [from - start, to - start]),
    english: counterpart(dutch, english, start),
  };
}
