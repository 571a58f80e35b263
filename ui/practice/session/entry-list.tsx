"use client";
import type { AskedEntry } from "@/core/practice/exercise";
import { headword } from "@/ui/glossary/headword";
import styles from "./summary.module.css";

/** Entries with what they mean, each with the way to its page. */
export function EntryList({ heading, entries }: { heading: string; entries: AskedEntry[] }) {
  return (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id ?? entry.lemma} className={styles.entry}>
            <a lang="nl" href={`/words/${encodeURIComponent(entry.lemma)}`}>
              {headword(entry)}
            </a>{" "}
            <span lang="en" className="muted">
              {entry.meanings.join("; ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
