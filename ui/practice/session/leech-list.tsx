"use client";
import type { AskedEntry } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { headword } from "@/ui/glossary/headword";
import { entryAddress } from "./entry-address";
import styles from "./summary.module.css";

/** What was forgotten so often that it is set aside, and what would help more than asking again. */
export function LeechList({ entries }: { entries: AskedEntry[] }) {
  const { t } = useLanguage();
  return (
    <div className={styles.part}>
      <h3>{t("exercise.leech.heading")}</h3>
      <p className="muted">{t("exercise.leech.why")}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id ?? entry.lemma} className={styles.leech}>
            <b lang="nl" className="headword">
              {headword(entry)}
            </b>
            <a href={`/words/${encodeURIComponent(entry.lemma)}`}>{t("exercise.leech.sentence")}</a>
            <a href={entryAddress(entry)}>{t("exercise.leech.split")}</a>
            <a href={entryAddress(entry)}>{t("exercise.leech.mnemonic")}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
