"use client";
import { mergeTranslations } from "@/core/translation/merge-translations";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { WordDiff } from "@/ui/controls/word-diff";
import type { Autosave } from "./autosave";
import styles from "./reader.module.css";

type Props = {
  autosave: Autosave;
  mine: string;
  current: { body: string; version: number; savedAt: string };
  onResolved: () => void;
};

/** Two tabs saved different words: both are shown, and the learner chooses. Nothing was overwritten. */
export function ConflictPanel({ autosave, mine, current, onResolved }: Props) {
  const { t, locale } = useLanguage();
  const at = new Intl.DateTimeFormat(formatLocale[locale], {
    timeStyle: "short",
    dateStyle: "medium",
  }).format(new Date(current.savedAt));
  const choose = (body: string, origin: "typed" | "restore" | "merge") => {
    autosave.resolve(body, current, origin);
    onResolved();
  };
  const merge = mergeTranslations(autosave.saved.body, mine, current.body);

  return (
    <section className={`${styles.panel} fade-in`} aria-label={t("conflict.heading")}>
      <p>{t("conflict.explanation", { at })}</p>
      <dl className={styles.versions}>
        <dt>{t("conflict.theirs")}</dt>
        <dd lang="en">{current.body || t("conflict.nothing")}</dd>
        <dt>{t("conflict.mine")}</dt>
        <dd lang="en">{mine || t("conflict.nothing")}</dd>
        <dt>{t("conflict.difference")}</dt>
        <dd>
          <WordDiff before={current.body} after={mine} lang="en" />
        </dd>
        {merge.body !== mine && merge.body !== current.body && (
          <>
            <dt>{t("conflict.merged", { count: merge.conflicts })}</dt>
            <dd lang="en">{merge.body}</dd>
          </>
        )}
      </dl>
      <p className={styles.choices}>
        <button type="button" className="button" onClick={() => choose(mine, "typed")}>
          {t("conflict.keepMine")}
        </button>
        <button type="button" className="button" onClick={() => choose(current.body, "restore")}>
          {t("conflict.keepTheirs")}
        </button>
        <button type="button" className="button" onClick={() => choose(merge.body, "merge")}>
          {t("conflict.merge")}
        </button>
      </p>
    </section>
  );
}
