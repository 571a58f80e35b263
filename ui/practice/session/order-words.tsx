"use client";
import { type KeyboardEvent, useRef } from "react";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { KeyCap } from "./key-cap";
import styles from "./session.module.css";

type Props = {
  words: string[];
  chosen: number[];
  onChange: (chosen: number[]) => void;
  /** false while words are missing */
  onCheck: () => unknown;
};

const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * The words to choose from, each with its letter; a chosen one stays where it was, and goes out, so that nothing
 * jumps. By letter, by arrows and Enter, or by pressing; Backspace takes the last one back.
 */
export function OrderWords({ words, chosen, onChange, onCheck }: Props) {
  const { t } = useLanguage();
  const row = useRef<HTMLDivElement>(null);
  const isComplete = chosen.length === words.length;
  // A word may be there twice.
  const keys = words.map(
    (word, number) => `${word} ${words.slice(0, number).filter((one) => one === word).length}`,
  );
  const take = (number: number) => {
    if (!chosen.includes(number)) onChange([...chosen, number]);
  };
  const takeBack = () => (chosen.length > 0 ? onChange(chosen.slice(0, -1)) : false);
  useKeys([
    ...words.flatMap((_, number): [string, () => void][] => {
      const letter = letters[number];
      return letter ? [[letter, () => take(number)]] : [];
    }),
    ["Backspace", takeBack],
    ["Enter", onCheck],
  ]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(row.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0;
    if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    // All words are out: Enter on one of them can only mean that this is it.
    else if (event.key === "Enter" && isComplete) onCheck();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={row}
        role="toolbar"
        aria-label={t("exercise.order.words")}
        className={styles.words}
        onKeyDown={onKeyDown}
      >
        {words.map((word, number) => (
          <button
            key={keys[number]}
            type="button"
            lang="nl"
            className={styles.word}
            tabIndex={number === 0 ? 0 : -1}
            aria-disabled={chosen.includes(number)}
            aria-keyshortcuts={letters[number]}
            onClick={() => take(number)}
          >
            {word}
            <KeyCap>{letters[number] ?? ""}</KeyCap>
          </button>
        ))}
      </div>
      <p className={styles.deeds}>
        <button type="button" className="button primary" disabled={!isComplete} onClick={() => onCheck()}>
          {t("exercise.check")}
        </button>
        <button type="button" className="quiet" disabled={chosen.length === 0} onClick={() => takeBack()}>
          {t("exercise.order.takeBack")}
        </button>
      </p>
    </>
  );
}
