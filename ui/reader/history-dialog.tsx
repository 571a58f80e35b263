"use client";
import { useEffect, useState } from "react";
import type { Revision } from "@/core/translation/translation";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { Modal } from "@/ui/controls/modal";
import { WordDiff } from "@/ui/controls/word-diff";
import styles from "./reader.module.css";

/** As the server sends it: times are text. */
type SentRevision = Omit<Revision, "startedAt" | "savedAt"> & { startedAt: string; savedAt: string };

type Props = {
  paragraphId: string;
  number: number;
  onRestore: (body: string) => void;
  onClose: () => void;
};

/** Every saved state of one translation, newest first, each with what it changed. */
export function HistoryDialog({ paragraphId, number, onRestore, onClose }: Props) {
  const { t, locale } = useLanguage();
  const [revisions, setRevisions] = useState<SentRevision[] | "loading" | "failed">("loading");
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/revisions?paragraph=${encodeURIComponent(paragraphId)}`, { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((sent: SentRevision[]) => setRevisions(sent))
      .catch(() => {
        if (!leaving.signal.aborted) setRevisions("failed");
      });
    return () => leaving.abort();
  }, [paragraphId]);
  const time = new Intl.DateTimeFormat(formatLocale[locale], { dateStyle: "medium", timeStyle: "short" });

  return (
    <Modal heading={t("history.heading", { number })} onClose={onClose}>
      {revisions === "loading" && <p className="muted">{t("common.loading")}</p>}
      {revisions === "failed" && <p className="error-text">{t("history.failed")}</p>}
      {Array.isArray(revisions) && (
        <ol className={styles.revisions}>
          {revisions.map((revision, i) => (
            <li key={revision.id}>
              <p className={styles.revisionHead}>
                <time dateTime={revision.savedAt}>{time.format(new Date(revision.savedAt))}</time>
                <span className="muted">{t(`history.origin.${revision.origin}`)}</span>
                {i === 0 ? (
                  <span className="muted">{t("history.current")}</span>
                ) : (
                  <button type="button" className="quiet" onClick={() => onRestore(revision.body)}>
                    {t("history.restore")}
                  </button>
                )}
              </p>
              {/* The first has nothing to differ from. */}
              <WordDiff before={revisions[i + 1]?.body ?? revision.body} after={revision.body} lang="en" />
            </li>
          ))}
        </ol>
      )}
    </Modal>
  );
}
