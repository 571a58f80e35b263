"use client";
import { useLanguage } from "@/i18n/client";
import { WordDiff } from "@/ui/controls/word-diff";
import styles from "./reader.module.css";

/** The Dutch was corrected after it was translated: what changed, and a way to say that the English still fits. */
export function StalePanel({ before, after, onFits }: { before: string; after: string; onFits: () => void }) {
  const { t } = useLanguage();
  return (
    <section className={styles.panel} aria-label={t("stale.heading")}>
      <p>{t("stale.explanation")}</p>
      <WordDiff before={before} after={after} lang="nl" />
      <p className={styles.choices}>
        <button type="button" className="button" onClick={onFits}>
          {t("stale.fits")}
        </button>
      </p>
    </section>
  );
}
