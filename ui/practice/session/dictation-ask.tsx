"use client";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { AnswerField } from "./answer-field";
import { slower } from "./hear";
import styles from "./session.module.css";
import type { Say } from "./types";

type Props = { words: string; say: Say; busy: boolean; onTyped: (typed: string) => void };

/** The sentence as often as one likes, also slower, and a field for it. Enter in an empty field plays it. */
export function DictationAsk({ words, say, busy, onTyped }: Props) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState("");
  useKeys([
    ["p", () => say(words)],
    ["P", () => say(words, slower)],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    // By the place of the key: with Alt a Mac types another letter.
    if (!event.altKey || event.code !== "KeyP") return;
    event.preventDefault();
    say(words, event.shiftKey ? slower : 1);
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (typed.trim() === "") say(words);
    else onTyped(typed.trim());
  };
  return (
    <form onSubmit={check} className={styles.form}>
      <p className={styles.deeds}>
        <button type="button" className="button" aria-keyshortcuts="Alt+P" onClick={() => say(words)}>
          {t("exercise.dictation.play")}
        </button>
        <button
          type="button"
          className="quiet"
          aria-keyshortcuts="Alt+Shift+P"
          onClick={() => say(words, slower)}
        >
          {t("exercise.dictation.slower")}
        </button>
      </p>
      <AnswerField
        label={t("exercise.dictation.label")}
        value={typed}
        busy={busy}
        onChange={setTyped}
        onKeyDown={onKeyDown}
      />
      <p className={styles.deeds}>
        <button type="submit" className="button">
          {t("exercise.check")}
        </button>
        <button type="button" className="quiet" disabled={busy} onClick={() => onTyped(typed.trim())}>
          {t("exercise.show")}
        </button>
      </p>
    </form>
  );
}
