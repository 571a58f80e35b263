"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { entryStatuses } from "@/core/glossary/entry";
import type { EntryQuery } from "@/core/glossary/list-query-values";
import { useLanguage } from "@/i18n/client";
import styles from "./glossary.module.css";
import { glossaryAddress } from "./glossary-address";

type Props = { query: EntryQuery; tags: { tag: string; entries: number }[]; onNew: () => void };

/** Search, filters, and the ways in and out. The query stands in the address, so that it can be kept and shared. */
export function GlossaryFilters({ query, tags, onNew }: Props) {
  const { t } = useLanguage();
  const router = useRouter();
  const [q, setQ] = useState(query.q);
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  }, [query]);

  useEffect(() => {
    if (q.trim() === latest.current.q) return;
    const timer = setTimeout(
      () => router.replace(glossaryAddress(latest.current, { q: q.trim() }), { scroll: false }),
      200,
    );
    return () => clearTimeout(timer);
  }, [q, router]);

  const go = (part: Partial<EntryQuery>) => router.replace(glossaryAddress(query, part), { scroll: false });
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className="field"
        aria-label={t("glossary.search")}
        placeholder={t("glossary.search")}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <select
        className="field"
        aria-label={t("entry.tags")}
        value={query.tag}
        onChange={(event) => go({ tag: event.target.value })}
      >
        <option value="">{t("glossary.allTags")}</option>
        {tags.map(({ tag, entries }) => (
          <option key={tag} value={tag}>
            {tag} ({entries})
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label={t("entry.status")}
        value={query.status}
        onChange={(event) =>
          go({ status: entryStatuses.find((status) => status === event.target.value) ?? "" })
        }
      >
        <option value="">{t("glossary.allStatuses")}</option>
        {entryStatuses.map((status) => (
          <option key={status} value={status}>
            {t(`entry.statuses.${status}`)}
          </option>
        ))}
      </select>
      <button type="button" className="button primary" onClick={onNew}>
        {t("glossary.new")}
      </button>
      <a className="button" href="/glossary/export" download>
        {t("glossary.export")}
      </a>
    </search>
  );
}
