import type { FormName } from "@/core/dutch/inflect";

/** UTF-16, half-open, in its paragraph. */
export type Span = [start: number, end: number];

/** Where two paragraphs differ: a stretch of each; null where one has nothing there, and then its text is "". */
type Place = {
  typed: Span | null;
  original: Span | null;
  typedText: string;
  originalText: string;
};

/** What a difference is, of a paragraph that was typed from the original. */
export type Explanation =
  /** before the noun, as it stands in the original */
  | { kind: "article"; noun: string }
  /** where the finite verb belongs in its clause */
  | { kind: "verbPosition"; place: "second" | "end" }
  /** absent: the particle is not there; joined: it is, but before the verb (opbelt for belt … op); split: the other way round */
  | { kind: "missingParticle"; infinitive: string; particle: string; how: "absent" | "joined" | "split" }
  /** no word, but one or two letters from the original's; or written in two */
  | { kind: "spelling" }
  /** another form of its lemma; dt: they differ in the verb's last d or t only */
  | {
      kind: "form";
      lemma: string;
      partOfSpeech: string;
      typedForm: FormName | null;
      originalForm: FormName | null;
      dt: boolean;
    }
  /** the same words elsewhere in the sentence; not there; there, but not in the original; or other words */
  | { kind: "order" | "missing" | "extra" | "word" };

export type Difference = Place & Explanation;
