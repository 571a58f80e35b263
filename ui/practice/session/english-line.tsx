"use client";
import type { ShownSentence } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import styles from "./session.module.css";

/** The English of a sentence, and whose it is where it is not the learner's own. */
export function EnglishLine({ sentence }: { sentence: Pick<ShownSentence, "english" | "englishFrom"> }) {
  const { t } = useLanguage();
  if (sentence.english === "") return null;
  return (
    <p className={styles.english}>
      <span lang="en">{sentence.english}</span>{" "}
      {sentence.englishFrom === "reference" && <span className="muted">{t("exercise.reference")}</span>}
    </p>
  );
}
