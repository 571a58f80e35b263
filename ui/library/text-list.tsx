import type { TFunction } from "i18next";

import type { LibraryText } from "@/core/text/schema";
import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";
import { Progress } from "@/ui/controls/progress";
import { textDate, whenRead } from "./reading-time";
import styles from "./text-list.module.css";

type Props = { texts: LibraryText[]; now: Date; locale: Locale; t: TFunction };

/** The library: one line a text, the last read first. */
export function TextList({ texts, now, locale, t }: Props) {
  const number = new Intl.NumberFormat(formatLocale[locale]);
  return (
    <ol className={styles.list}>
      {texts.map((text) => (
        <li key={text.id} className={styles.text}>
          <h2 className={styles.title}>
            <a href={`/read/${text.slug}`} lang="nl" hrefLang="nl">
              {text.title}
            </a>
          </h2>
          <p className={styles.meta}>
            {text.level && (
              <span>
                <abbr title={t("library.level", { level: text.level })}>{text.level}</abbr>
              </span>
            )}
            <span>{t("library.words", { count: text.words, formatted: number.format(text.words) })}</span>
            {text.author && <span>{text.author}</span>}
            {text.date && <span>{textDate(text.date, locale)}</span>}
            <a href={`/texts/${text.slug}`} aria-label={t("texts.overviewOf", { title: text.title })}>
              {t("texts.overview")}
            </a>
          </p>
          <div className={styles.state}>
            <Progress
              done={text.done}
              of={text.paragraphs}
              label={t("library.progress", { count: text.paragraphs, done: text.done })}
            />
            <p className={styles.read}>
              {text.readAt
                ? t("library.lastRead", { when: whenRead(text.readAt, now, locale) })
                : t("library.unread")}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
