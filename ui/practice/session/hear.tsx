"use client";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { KeyCap } from "./key-cap";
import styles from "./session.module.css";
import type { Say } from "./types";

/** Reads Dutch aloud: `p`, slower with `P`. Not there without a voice. */
export function Hear({ words, say }: { words: string; say: Say | null }) {
  const { t } = useLanguage();
  useKeys([
    ["p", () => (say ? say(words) : false)],
    ["P", () => (say ? say(words, slower) : false)],
  ]);
  return (
    say && (
      <p className={styles.deeds}>
        <button type="button" className="quiet" aria-keyshortcuts="P" onClick={() => say(words)}>
          {t("exercise.hear")}
        </button>
        <KeyCap>p</KeyCap>
      </p>
    )
  );
}

/** The usual speed times this is still speech. */
export const slower = 0.8;
