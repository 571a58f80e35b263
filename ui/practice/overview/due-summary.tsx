import type { TFunction } from "i18next";
import type { Locale } from "@/i18n/locales";
import styles from "./overview.module.css";
import { StartKey } from "./start-key";
import type { PracticeCounts } from "./types";

type Props = {
  counts: PracticeCounts;
  /** when the next card is due after today, as the page says it; null where there is none */
  nextDay: string | null;
  locale: Locale;
  t: TFunction;
};

/** What is due, and the way into it: one key. */
export function DueSummary({ counts, nextDay, locale, t }: Props) {
  const number = new Intl.NumberFormat(locale);
  const due = counts.learning + counts.review + counts.new;
  const rows = (["learning", "review", "new"] as const).map((kind) => [kind, counts[kind]] as const);
  return (
    <section className={styles.due} aria-labelledby="due-heading">
      <h2 id="due-heading" className="visually-hidden">
        {t("practice.dueNow")}
      </h2>
      {due > 0 ? (
        <>
          <p className={styles.number}>{t("practice.due", { count: due, number: number.format(due) })}</p>
          <dl className={styles.counts}>
            {rows.map(([kind, count]) => (
              <div key={kind}>
                <dt>{t(`practice.kinds.${kind}`)}</dt>
                <dd data-status={kind}>{number.format(count)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.start}>
            <a href="/practice/session" className="button primary" id="start-practice">
              {t("practice.start")}
            </a>
            <span className="muted">
              <kbd>Enter</kbd>
            </span>
            <StartKey href="/practice/session" />
          </p>
        </>
      ) : (
        <p className={styles.none}>
          {counts.later > 0
            ? t("practice.laterToday", { count: counts.later })
            : nextDay
              ? t("practice.nothingUntil", { day: nextDay })
              : t("practice.nothing")}
        </p>
      )}
      <p className={`muted ${styles.links}`}>
        {counts.doneToday > 0
          ? t("practice.doneToday", {
              count: counts.doneToday,
              number: number.format(counts.doneToday),
            })
          : t("practice.noneToday")}{" "}
        <a href="/practice/statistics">{t("practice.statistics")}</a>
      </p>
    </section>
  );
}
