import type { EntryInput } from "@/core/glossary/entry";

/** A word worth learning, with all that adding it takes. */
export type WordToLearn = {
  /** as it would be added */
  entry: EntryInput;
  /** how often the text has it */
  count: number;
  /** the first sentence of the text that has it; null where it was not found again */
  sentence: {
    paragraphId: string;
    /** as the reading page numbers its paragraph */
    number: number;
    text: string;
    /** the word in the text of the sentence */
    ranges: [start: number, end: number][];
  } | null;
};
