import type { TFunction } from "i18next";
import type { TextDetails } from "@/core/text/schema";
import type { Locale } from "@/i18n/locales";
import { textDate } from "@/ui/library/reading-time";
import styles from "./text-head.module.css";

/** What the text is and where it is from. */
export function TextHead({ text, locale, t }: { text: TextDetails; locale: Locale; t: TFunction }) {
  return (
    <header className={styles.head}>
      <h1 lang="nl">{text.title}</h1>
      <p className="muted">
        {[
          text.author,
          text.date && textDate(text.date, locale),
          text.level && t("library.level", { level: text.level }),
        ]
          .filter(Boolean)
          .join(" · ")}
        {" · "}
        <a href={`/texts/${text.slug}`}>{t("texts.overview")}</a>
      </p>
      {(text.source || text.rights || text.licence !== "none") && (
        <details className={styles.source}>
          <summary>{t("read.source")}</summary>
          {text.source && <p lang="en">{text.source}</p>}
          {text.licence !== "none" && <p>{t("read.licence", { licence: text.licence })}</p>}
          {text.rights && <p lang="en">{text.rights}</p>}
        </details>
      )}
    </header>
  );
}
