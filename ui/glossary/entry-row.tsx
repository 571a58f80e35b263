"use client";
import type { Entry } from "@/core/glossary/entry";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./glossary.module.css";
import { Headword } from "./headword";

type Props = { entry: Entry; onEdit: () => void; onDelete: () => void };

/** One entry as a line of the table. */
export function EntryRow({ entry, onEdit, onDelete }: Props) {
  const { t, locale } = useLanguage();
  return (
    <tr id={entry.id}>
      <th scope="row">
        <Headword entry={entry} t={t} />
      </th>
      <td>
        <span lang="en">{entry.meanings.join("; ")}</span>
        {entry.note && <span className={styles.entryNote}>{entry.note}</span>}
        {entry.sentence && (
          <span lang="nl" className={styles.entrySentence}>
            {entry.sentence.text}
          </span>
        )}
      </td>
      <td className="muted">{entry.tags.join(" ")}</td>
      <td className={styles.statusCell} data-status={entry.status}>
        <span>{t(`entry.statuses.${entry.status}`)}</span>
      </td>
      {/* The server's clock may stand in another time zone than the browser's. */}
      <td className={`muted ${styles.dateCell}`} suppressHydrationWarning>
        {new Intl.DateTimeFormat(formatLocale[locale], {
          day: "numeric",
          month: "short",
          year: "numeric",
        }).format(new Date(entry.createdAt))}
      </td>
      <td className={styles.deeds}>
        <button
          type="button"
          className="quiet"
          onClick={onEdit}
          aria-label={t("glossary.editEntry", { lemma: entry.lemma })}
        >
          {t("glossary.edit")}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={onDelete}
          aria-label={t("glossary.deleteEntry", { lemma: entry.lemma })}
        >
          {t("glossary.delete")}
        </button>
        <a
          className="quiet"
          href={`/glossary/${entry.id}/picture`}
          download={`${entry.lemma}.png`}
          aria-label={t("glossary.pictureOf", { lemma: entry.lemma })}
        >
          {t("glossary.picture")}
        </a>
      </td>
    </tr>
  );
}
