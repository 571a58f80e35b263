"use client";
import type { AskedEntry } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { headword } from "@/ui/glossary/headword";
import { useKeys } from "@/ui/reader/use-keys";
import { entryAddress } from "./entry-address";
import styles from "./session.module.css";

/** All that the glossary says of the entry that was asked, and the ways to it. */
export function EntryView({ entry }: { entry: AskedEntry }) {
  const { t } = useLanguage();
  const inGlossary = entryAddress(entry);
  useKeys([["e", () => (entry.id === null ? false : open(inGlossary, "_blank", "noopener"))]]);
  return (
    <div className={styles.entry}>
      <p>
        <b lang="nl" className="headword">
          {headword(entry)}
        </b>
      </p>
      {entry.meanings.length > 0 && (
        <p lang="en" className={styles.meanings}>
          {entry.meanings.join("; ")}
        </p>
      )}
      {entry.note !== "" && <p className={styles.note}>{entry.note}</p>}
      <p className={styles.links}>
        <a href={`/words/${encodeURIComponent(entry.lemma)}`} target="_blank" rel="noopener">
          {t("exercise.wordPage")}
          <span className="visually-hidden">{t("exercise.newTab")}</span>
        </a>
        {entry.id !== null && (
          <a href={inGlossary} target="_blank" rel="noopener" aria-keyshortcuts="e">
            {t("exercise.inGlossary")}
            <span className="visually-hidden">{t("exercise.newTab")}</span>
          </a>
        )}
      </p>
    </div>
  );
}
