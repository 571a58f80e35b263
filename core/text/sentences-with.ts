import { type Sentence, splitSentences } from "./sentences";

/** Where an expression stands in a paragraph: one range, or more of what is split. UTF-16, half-open. */
export type Place = { ranges: [start: number, end: number][]; firm: boolean };

/**
 * A sentence that has an expression, and all ranges of it in there, in order and relative to the paragraph.
 * firm: it surely stands there, and only the sure ranges are given; else it may, and those are.
 */
export type SentenceWith = Sentence & Place;

const rangesOf = (places: readonly Place[]) =>
  places.flatMap(({ ranges }) => ranges).sort(([a], [b]) => a - b);

/**
 * The sentences of a Dutch paragraph in which any of the places begins, in order. A place outside every sentence
 * (none of `splitSentences` gives such) is left out. `sentences`: those of the paragraph, by who asks for many places.
 */
export function sentencesWithPlaces(
  dutch: string,
  places: readonly Place[],
  sentences: readonly Sentence[] = splitSentences(dutch, "nl"),
): SentenceWith[] {
  return sentences.flatMap((sentence) => {
    const here = places.filter(({ ranges: [first] }) => {
      const start = first?.[0] ?? -1;
      return sentence.start <= start && start < sentence.end;
    });
    if (here.length === 0) return [];
    const sure = here.filter(({ firm }) => firm);
    return { ...sentence, firm: sure.length > 0, ranges: rangesOf(sure.length > 0 ? sure : here) };
  });
}
