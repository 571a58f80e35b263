"use client";
import { useState } from "react";
import { useLanguage } from "@/i18n/client";
import { WordDiff } from "@/ui/controls/word-diff";
import styles from "./reader.module.css";

/** The reference of one paragraph beneath the learner's own words, as it is or as differences from them. */
export function ReferencePanel({ reference, own }: { reference: string; own: string }) {
  const { t } = useLanguage();
  const [asDiff, setAsDiff] = useState(false);
  return (
    <section className={`${styles.panel} fade-in`} aria-label={t("reader.reference")}>
      {asDiff ? <WordDiff before={own} after={reference} lang="en" /> : <p lang="en">{reference}</p>}
      {own !== "" && (
        <button type="button" className="quiet" aria-pressed={asDiff} onClick={() => setAsDiff(!asDiff)}>
          {t("reader.asDifferences")}
        </button>
      )}
    </section>
  );
}
