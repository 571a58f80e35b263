"use client";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./dictionaries.module.css";
import { problemText } from "./problem-text";
import type { AddingResult, Problem } from "./types";

type Props = { result: AddingResult; source: string; onDismiss: () => void };

/** What came of adding a dictionary: its entries, and line by line what could not be read; or why there is none. */
export function AddedView({ result, source, onDismiss }: Props) {
  const { t, locale } = useLanguage();
  const formatted = (count: number) => new Intl.NumberFormat(formatLocale[locale]).format(count);
  return (
    <section className={styles.adding}>
      {result.ok ? (
        <p role="status">
          {t("dictionaries.adding.done", {
            title: result.title,
            count: result.entries,
            formatted: formatted(result.entries),
          })}
        </p>
      ) : result.reason === "cancelled" ? (
        <p role="status">{problemText(t, result)}</p>
      ) : (
        <p role="alert" className="error-text">
          {t("dictionaries.adding.failed", { source })} {problemText(t, result)}
        </p>
      )}
      {result.ok && result.problemCount > 0 && (
        <Problems problems={result.problems} count={result.problemCount} formatted={formatted} />
      )}
      <p>
        <button type="button" className="button" onClick={onDismiss}>
          {t("dictionaries.adding.dismiss")}
        </button>
      </p>
    </section>
  );
}

type ProblemsProps = {
  problems: readonly Problem[];
  /** of all, of which only the first are named */
  count: number;
  formatted: (count: number) => string;
};

function Problems({ problems, count, formatted }: ProblemsProps) {
  const { t } = useLanguage();
  const more = count - problems.length;
  // two may be alike in all but their place
  const keyed = problems.map((problem, i) => ({ ...problem, key: i }));
  return (
    <details open className={styles.problems}>
      <summary>{t("dictionaries.adding.problems", { count, formatted: formatted(count) })}</summary>
      <ul>
        {keyed.map(({ key, ...problem }) => (
          <li key={key}>
            <span className="muted">{t("dictionaries.adding.line", { line: problem.line ?? "" })}</span>
            <span>{problemText(t, problem)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t("dictionaries.adding.more", { count: more, formatted: formatted(more) })}</p>}
    </details>
  );
}
