"use client";
import { useState } from "react";
import { useLanguage } from "@/i18n/client";
import styles from "./glossary.module.css";
import type { GlossaryActions } from "./types";
import { UndoLine } from "./undo-line";

type Props = {
  starters: { slug: string; title: string; size: number; present: number }[];
  actions: Pick<GlossaryActions, "addStarter" | "removeStarter" | "restoreEntries">;
};

/** The glossaries that came with texts: each can be taken out, or added again, in one step. */
export function StarterPanel({ starters, actions }: Props) {
  const { t } = useLanguage();
  const [busy, setBusy] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string[]>([]);
  const [added, setAdded] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  if (starters.length === 0) return null;

  const run = async (slug: string, deed: () => Promise<string[]>) => {
    setBusy(slug);
    setFailed(false);
    setAdded(null);
    try {
      setRemoved(await deed());
    } catch {
      setFailed(true);
    }
    setBusy(null);
  };
  return (
    <section className={styles.panel}>
      <h2>{t("glossary.starter.heading")}</h2>
      <p className="muted">{t("glossary.starter.explanation")}</p>
      <ul className={styles.starters}>
        {starters.map(({ slug, title, size, present }) => (
          <li key={slug}>
            <span lang="nl">{title}</span>
            <span className="muted">{t("glossary.starter.size", { count: size, present })}</span>
            <span>
              <button
                type="button"
                className="button"
                disabled={busy !== null || present >= size}
                onClick={() =>
                  run(slug, async () => {
                    setAdded(await actions.addStarter(slug));
                    return [];
                  })
                }
              >
                {t("glossary.starter.add")}
              </button>
              <button
                type="button"
                className="button"
                disabled={busy !== null || present === 0}
                onClick={() => run(slug, () => actions.removeStarter(slug))}
              >
                {t("glossary.starter.remove")}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {failed && (
        <p role="alert" className="error-text">
          {t("error.notReached")}
        </p>
      )}
      {added !== null && (
        <p role="status">
          {added === 0 ? t("glossary.import.addedNone") : t("glossary.import.added", { count: added })}
        </p>
      )}
      {removed.length > 0 && (
        <UndoLine
          text={t("glossary.starter.removed", { count: removed.length })}
          undo={async () => {
            await actions.restoreEntries(removed);
            setRemoved([]);
          }}
        />
      )}
    </section>
  );
}
