import type { TFunction } from "i18next";
import { coverage, type LevelEstimate as Estimate } from "@/core/glossary/text-level";
import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";
import styles from "./texts.module.css";

type Props = {
  level: Estimate;
  /** what the text says of itself */
  given: string | null;
  locale: Locale;
  t: TFunction;
};

/** How hard the text seems, and what that rests on. */
export function LevelEstimate({ level, given, locale, t }: Props) {
  const { estimate, shares, wordsPerSentence } = level;
  const language = formatLocale[locale];
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <section className={styles.section}>
      <h2>{t("texts.level.heading")}</h2>
      <p className={styles.estimate}>
        {estimate === null ? t("texts.level.tooShort") : t("texts.level.estimate", { level: estimate })}
        {given && <span className="muted"> {t("texts.level.given", { level: given })}</span>}
      </p>
      <dl className={styles.shares}>
        {shares.map(({ level: name, share }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{percent.format(share)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        {t("texts.level.rests", {
          coverage: percent.format(coverage),
          words: number.format(wordsPerSentence),
        })}
      </p>
    </section>
  );
}
