"use client";
import type { KeyboardEvent } from "react";
import styles from "./session.module.css";

type Props = {
  label: string;
  value: string;
  /** in ch; as wide as the column where there is none */
  width?: number;
  /** the answer is on its way */
  busy: boolean;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** Where Dutch is typed: without a device that corrects, completes or capitalises it. */
export function AnswerField({ label, value, width, busy, onChange, onKeyDown }: Props) {
  return (
    <input
      type="text"
      lang="nl"
      className={styles.field}
      style={width === undefined ? undefined : { width: `${width}ch` }}
      aria-label={label}
      value={value}
      readOnly={busy}
      maxLength={1_000}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="done"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
