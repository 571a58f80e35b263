import type { ShownSentence } from "@/core/practice/exercise";
import type { Sentence } from "@/core/text/sentences";
import { counterpart } from "@/core/translation/counterpart";
import type { HomeParagraph } from "@/db/entry-contexts";

type Span = [start: number, end: number];

/** The English of a paragraph: the learner's where there is any, else the reference unless references are hidden. */
function englishOf(
  { own, reference }: Pick<HomeParagraph, "own" | "reference">,
  hideReferences: boolean,
): { english: string; from: ShownSentence["englishFrom"] } {
  if (own.trim() !== "") return { english: own, from: "own" };
  return reference && !hideReferences
    ? { english: reference, from: "reference" }
    : { english: "", from: null };
}

/** A sentence of a paragraph as practice shows it. The ranges come relative to the paragraph; those outside it are left out. */
export function shownSentence(
  home: HomeParagraph,
  { start, end }: Sentence,
  ranges: readonly Span[],
  hideReferences: boolean,
): ShownSentence {
  const { slug, title, paragraphId, number, dutch } = home;
  const whole = englishOf(home, hideReferences);
  const english = counterpart(dutch, whole.english, start);
  return {
    text: dutch.slice(start, end),
    ranges: ranges
      .filter(([from, to]) => start <= from && to <= end)
      .map(([from, to]): Span => [from - start, to - start]),
    english,
    englishFrom: english === "" ? null : whole.from,
    place: { slug, title, paragraphId, number },
  };
}
