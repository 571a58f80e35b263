import type { TFunction } from "i18next";
import { Headword } from "@/ui/glossary/headword";
import type { MarkedEntry } from "../types";
import styles from "./word-popover.module.css";

type Props = {
  entries: MarkedEntry[];
  /** ids of entries that the word perhaps is not */
  faint: ReadonlySet<string>;
  /** the entry that the popover's own heading names already */
  isNamed: (entry: MarkedEntry) => boolean;
  /** the id of the one that was added just now */
  added: string | null;
  onUndo: () => void;
  onEdit: () => void;
  t: TFunction;
};

/** Where an entry stands in the glossary. */
export const addressOfEntry = (lemma: string, id: string) => `/glossary?q=${encodeURIComponent(lemma)}#${id}`;

/** What the learner's glossary has of the word. */
export function OwnEntries({ entries, faint, isNamed, added, onUndo, onEdit, t }: Props) {
  return entries.map((entry) => (
    <div key={entry.id} className={styles.entry}>
      {!isNamed(entry) && (
        <p>
          <Headword entry={entry} t={t} />
        </p>
      )}
      <p lang="en" className={styles.own}>
        {entry.meanings.join("; ") || <span className="muted">{t("word.noMeaning")}</span>}
      </p>
      <p className="muted">
        {faint.has(entry.id) && `${t("word.perhaps")} · `}
        {t(`entry.statuses.${entry.status}`)} ·{" "}
        <a href={addressOfEntry(entry.lemma, entry.id)}>{t("word.inGlossary")}</a> ·{" "}
        <a href={`/glossary/${entry.id}/picture`} download={`${entry.lemma}.png`}>
          {t("word.picture")}
        </a>
        {added === entry.id && (
          <>
            {" · "}
            <span role="status">{t("word.added")}</span>
            {" · "}
            <button type="button" className="quiet" onClick={onUndo}>
              {t("word.undo")}
            </button>
            {" · "}
            <button type="button" className="quiet" onClick={onEdit}>
              {t("word.edit")}
            </button>
          </>
        )}
      </p>
    </div>
  ));
}
