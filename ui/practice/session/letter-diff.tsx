"use client";
import type { Grade } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { readableDiff } from "./readable-diff";
import styles from "./session.module.css";

/** What was typed beside what was expected, letter by letter; in words for who cannot see the strokes. */
export function LetterDiff({ diff }: { diff: Grade["diff"] }) {
  const { t } = useLanguage();
  const without = (kind: "added" | "removed") =>
    diff.map((part) => (part.kind === kind ? "" : part.text)).join("");
  const [typed, expected] = [without("added"), without("removed")];
  const shown = readableDiff(diff);
  const isReplaced = !shown.some(({ kind }) => kind === "same");
  let at = 0;
  return (
    <p className={styles.diff}>
      <span lang="nl" aria-hidden="true" className={isReplaced ? styles.replaced : undefined}>
        {shown.map(({ kind, text }) => {
          const key = at;
          at += text.length + 1;
          if (kind === "same") return <span key={key}>{text}</span>;
          return kind === "added" ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
        })}
      </span>
      <span className="visually-hidden">
        {typed === expected
          ? expected
          : t("exercise.typedAndExpected", { typed: typed || t("exercise.nothing"), expected })}
      </span>
    </p>
  );
}
