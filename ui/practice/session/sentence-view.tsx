"use client";
import type { ShownSentence } from "@/core/practice/exercise";
import { MarkedText } from "@/ui/words/marked-text";
import { EnglishLine } from "./english-line";
import { PlaceLink } from "./place-link";
import styles from "./session.module.css";

type Props = {
  sentence: ShownSentence;
  /** its English and where it stands are shown too */
  whole: boolean;
};

/** A Dutch sentence with what it is about underlined: both halves of a split verb. */
export function SentenceView({ sentence, whole }: Props) {
  return (
    <div className={styles.sentence}>
      <p className={styles.dutch}>
        <MarkedText text={sentence.text} ranges={sentence.ranges} />
      </p>
      {whole && <EnglishLine sentence={sentence} />}
      {whole && sentence.place && <PlaceLink place={sentence.place} />}
    </div>
  );
}
