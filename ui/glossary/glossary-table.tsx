"use client";
import Link from "next/link";
import { useState } from "react";
import { v7 as newId } from "uuid";
import type { Entry, EntryInput } from "@/core/glossary/entry";
import { type EntryQuery, type EntrySort, pageSize } from "@/core/glossary/list-query-values";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { errorKey } from "@/ui/controls/error-key";
import { EntryForm } from "./entry-form";
import { EntryRow } from "./entry-row";
import styles from "./glossary.module.css";
import { glossaryAddress } from "./glossary-address";
import { GlossaryFilters } from "./glossary-filters";
import type { EntrySaved, GlossaryActions } from "./types";
import { UndoLine } from "./undo-line";

type Props = {
  query: EntryQuery;
  list: { entries: Entry[]; matching: number; total: number };
  tags: { tag: string; entries: number }[];
  actions: GlossaryActions;
};
type Failure = { text: string; link?: { lemma: string; id: string } } | null;

const blank: EntryInput = {
  lemma: "",
  partOfSpeech: "noun",
  article: null,
  meanings: [],
  note: "",
  tags: [],
  status: "new",
  forms: [],
};

/** The glossary as a table; a row becomes a form where it stands. */
export function GlossaryTable({ query, list, tags, actions }: Props) {
  const { t, locale } = useLanguage();
  // The entry as it stood when its form opened: an answer to another deed may bring a newer one, that the form does
  // not show and must not overwrite.
  const [open, setOpen] = useState<Entry | "new" | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>(null);
  const [deleted, setDeleted] = useState<{ ids: string[]; lemma: string } | null>(null);
  const number = new Intl.NumberFormat(formatLocale[locale]);

  const save = async (deed: () => Promise<EntrySaved>) => {
    setBusy(true);
    setFailure(null);
    const answer = await deed().catch(() => null);
    setBusy(false);
    if (answer?.ok) setOpen(null);
    else if (answer?.reason === "duplicate") {
      setFailure({ text: t("entry.duplicate"), link: { lemma: answer.lemma, id: answer.entryId } });
    } else if (answer?.reason === "invalid") setFailure({ text: t(errorKey(answer.message)) });
    else setFailure({ text: t(answer ? errorKey(answer.reason) : "error.notReached") });
  };
  const remove = async (entry: Entry) => {
    const answer = await actions.deleteEntries([entry.id]).catch(() => null);
    if (answer) setDeleted({ ids: answer.ids, lemma: entry.lemma });
    else setFailure({ text: t("error.notReached") });
  };
  const toggle = (which: Entry | "new" | null) => {
    setOpen(which);
    setFailure(null);
  };
  const heading = (sort: EntrySort, label: string) => {
    const here = query.sort === sort;
    return (
      <th scope="col" aria-sort={here ? (query.descending ? "descending" : "ascending") : undefined}>
        <Link
          href={glossaryAddress(query, { sort, descending: here && !query.descending })}
          prefetch={false}
          scroll={false}
        >
          {label}
          {here && <span aria-hidden="true">{query.descending ? " ↓" : " ↑"}</span>}
        </Link>
      </th>
    );
  };
  const failureLine = failure && (
    <span>
      {failure.text}{" "}
      {failure.link && (
        <Link href={`/glossary?q=${encodeURIComponent(failure.link.lemma)}#${failure.link.id}`}>
          {failure.link.lemma}
        </Link>
      )}
    </span>
  );
  const pages = Math.ceil(list.matching / pageSize);

  return (
    <section className={styles.glossary} aria-label={t("glossary.heading")}>
      <GlossaryFilters query={query} tags={tags} onNew={() => toggle("new")} />
      <p className="muted" role="status">
        {list.matching === list.total
          ? t("glossary.count", { count: list.total, formatted: number.format(list.total) })
          : t("glossary.matching", {
              count: list.total,
              matching: number.format(list.matching),
              formatted: number.format(list.total),
            })}
      </p>
      {deleted && (
        <UndoLine
          text={t("glossary.deleted", { count: deleted.ids.length, lemma: deleted.lemma })}
          undo={async () => {
            await actions.restoreEntries(deleted.ids);
            setDeleted(null);
          }}
        />
      )}
      {open === "new" && (
        <div className={styles.newEntry}>
          <EntryForm
            initial={blank}
            submitLabel={t("glossary.add")}
            busy={busy}
            error={failureLine}
            onSubmit={(entry) => save(() => actions.addEntry({ id: newId(), entry }))}
            onCancel={() => toggle(null)}
          />
        </div>
      )}
      {list.entries.length === 0 ? (
        <p className={styles.empty}>{list.total === 0 ? t("glossary.empty") : t("glossary.noMatch")}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {heading("lemma", t("entry.lemma"))}
              <th scope="col">{t("entry.meanings")}</th>
              <th scope="col">{t("entry.tags")}</th>
              {heading("status", t("entry.status"))}
              {heading("added", t("glossary.added"))}
              <th scope="col">
                <span className="visually-hidden">{t("glossary.deeds")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.entries.map((entry) =>
              open !== null && open !== "new" && open.id === entry.id ? (
                <tr key={entry.id} id={entry.id}>
                  <td colSpan={6} className={styles.formCell}>
                    <EntryForm
                      initial={open}
                      submitLabel={t("common.save")}
                      busy={busy}
                      error={failureLine}
                      onSubmit={(changed) =>
                        save(() =>
                          actions.editEntry({
                            id: newId(),
                            entryId: open.id,
                            base: open.version,
                            entry: changed,
                          }),
                        )
                      }
                      onCancel={() => toggle(null)}
                    />
                  </td>
                </tr>
              ) : (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  onEdit={() => toggle(entry)}
                  onDelete={() => remove(entry)}
                />
              ),
            )}
          </tbody>
        </table>
      )}
      {open === null && failure && (
        <p role="alert" className="error-text">
          {failureLine}
        </p>
      )}
      {pages > 1 && (
        <nav className={styles.pages} aria-label={t("glossary.pages")}>
          {query.page > 1 && (
            <Link href={glossaryAddress(query, { page: query.page - 1 })}>{t("glossary.previous")}</Link>
          )}
          <span>{t("glossary.page", { page: query.page, pages })}</span>
          {query.page < pages && (
            <Link href={glossaryAddress(query, { page: query.page + 1 })}>{t("glossary.next")}</Link>
          )}
        </nav>
      )}
    </section>
  );
}
