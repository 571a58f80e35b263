import { Fragment, useMemo } from "react";
import type { Sentence } from "@/core/text/sentences";
import { counterpart } from "@/core/translation/counterpart";
import styles from "./word-popover.module.css";

type Props = {
  dutch: string;
  /** of the whole paragraph; "" where there is none to show */
  english: string;
  sentence: Sentence;
  /** what is lit in the paragraph, in order */
  lit: readonly (readonly [start: number, end: number])[];
};

/** The sentence of a word, with the word (both its halves) marked, and its English. */
export function SentenceView({ dutch, english, sentence, lit }: Props) {
  const said = useMemo(() => counterpart(dutch, english, sentence.start), [dutch, english, sentence.start]);
  const marked: { before: string; start: number; word: string }[] = [];
  let at = sentence.start;
  for (const [from, to] of lit) {
    // One range may lie within another: a word in a phrase.
    const [start, end] = [Math.max(from, at), Math.min(to, sentence.end)];
    if (start >= end) continue;
    marked.push({ before: dutch.slice(at, start), start, word: dutch.slice(start, end) });
    at = end;
  }
  return (
    <blockquote className={styles.sentence}>
      <p lang="nl">
        {marked.map(({ before, start, word }) => (
          <Fragment key={start}>
            {before}
            <mark>{word}</mark>
          </Fragment>
        ))}
        {dutch.slice(at, sentence.end)}
      </p>
      {said && (
        <p lang="en" className={styles.counterpart}>
          {said}
        </p>
      )}
    </blockquote>
  );
}
