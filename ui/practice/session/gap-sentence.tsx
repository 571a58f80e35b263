"use client";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import type { ShownSentence } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { AnswerField } from "./answer-field";
import { gapWidths, joinGaps, piecesOf } from "./gaps";
import styles from "./session.module.css";

type Props = {
  sentence: ShownSentence;
  /** as in Expected: for the width of the fields */
  answer: string;
  busy: boolean;
  /** the words of several gaps joined as in Expected; "" where the learner does not know */
  onTyped: (typed: string) => void;
};

/** A sentence with a field for each gap: two of a split verb. Enter goes to the next that is empty, then checks. */
export function GapSentence({ sentence, answer, busy, onTyped }: Props) {
  const { t } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const count = sentence.ranges.length;
  const [words, setWords] = useState<string[]>(() => Array<string>(count).fill(""));
  const widths = gapWidths(count, answer);
  const label = (gap: number) =>
    count > 1
      ? t("exercise.gapOf", { number: gap + 1, count })
      : t(answer.includes(" ") ? "exercise.gapOfWords" : "exercise.gap");

  const check = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onTyped(joinGaps(words));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, gap: number) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || words[gap]?.trim() === "") return;
    const empty = words.findIndex((word) => word.trim() === "");
    if (empty < 0) return;
    event.preventDefault();
    form.current?.querySelectorAll("input")[empty]?.focus();
  };
  return (
    <form ref={form} onSubmit={check} className={styles.form}>
      <p lang="nl" className={styles.dutch}>
        {piecesOf(sentence).map(({ text, gap, at }) =>
          gap === null ? (
            <span key={at}>{text}</span>
          ) : (
            <AnswerField
              key={at}
              label={label(gap)}
              value={words[gap] ?? ""}
              width={widths[gap] ?? 8}
              busy={busy}
              onChange={(value) => setWords(words.map((word, i) => (i === gap ? value : word)))}
              onKeyDown={(event) => onKeyDown(event, gap)}
            />
          ),
        )}
      </p>
      <button type="submit" className="button">
        {t(joinGaps(words) === "" ? "exercise.show" : "exercise.check")}
      </button>
    </form>
  );
}
