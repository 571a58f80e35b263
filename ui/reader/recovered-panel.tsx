"use client";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { WordDiff } from "@/ui/controls/word-diff";
import type { Draft } from "./draft-store";
import styles from "./reader.module.css";

type Props = {
  draft: Draft;
  current: string;
  onRecover: (draft: Draft) => void;
  onDiscard: (draft: Draft) => void;
};

/** Words that were typed on this device and never reached the server: offered, never saved behind one's back. */
export function RecoveredPanel({ draft, current, onRecover, onDiscard }: Props) {
  const { t, locale } = useLanguage();
  const at = new Intl.DateTimeFormat(formatLocale[locale], {
    timeStyle: "short",
    dateStyle: "medium",
  }).format(draft.at);
  return (
    <section className={`${styles.panel} fade-in`} aria-label={t("recovered.heading")}>
      <p>{draft.field === "note" ? t("recovered.note", { at }) : t("recovered.translation", { at })}</p>
      <WordDiff before={current} after={draft.body} lang="en" />
      <p className={styles.choices}>
        <button type="button" className="button" onClick={() => onRecover(draft)}>
          {t("recovered.save")}
        </button>
        <button type="button" className="button" onClick={() => onDiscard(draft)}>
          {t("recovered.discard")}
        </button>
      </p>
    </section>
  );
}
