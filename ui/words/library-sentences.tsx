import type { TFunction } from "i18next";
import { sentencesPerPage, type WordQuery } from "@/core/glossary/word-query";
import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";
import { MarkedText } from "./marked-text";
import styles from "./words.module.css";

/** A sentence of the library and its English, "" where there is none to show. Ranges are relative to the sentence. */
export type SentenceShown = {
  slug: string;
  title: string;
  number: number;
  start: number;
  text: string;
  ranges: [start: number, end: number][];
  english: string;
};

type Props = {
  sentences: SentenceShown[];
  query: WordQuery;
  /** how many sentences of the library surely have the word, and in how many more it may be */
  firm: number;
  faint: number;
  locale: Locale;
  t: TFunction;
};

/** Neighbours of one text stand together under its title. */
function byText(sentences: readonly SentenceShown[]): { slug: string; title: string; of: SentenceShown[] }[] {
  const groups: { slug: string; title: string; of: SentenceShown[] }[] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last?.slug === sentence.slug) last.of.push(sentence);
    else groups.push({ slug: sentence.slug, title: sentence.title, of: [sentence] });
  }
  return groups;
}

/** The sentences of the library that have a word, each beside its English and with a link to where it stands. */
export function LibrarySentences({ sentences, query, firm, faint, locale, t }: Props) {
  const { page, certainty } = query;
  const number = new Intl.NumberFormat(formatLocale[locale]);
  const count = certainty === "firm" ? firm : faint;
  const last = Math.max(1, Math.ceil(count / sentencesPerPage));
  const address = (part: Partial<WordQuery>) => {
    const next = { ...query, ...part };
    const search = new URLSearchParams();
    if (next.certainty === "faint") search.set("certainty", "faint");
    if (next.page > 1) search.set("page", String(next.page));
    return `?${search}`;
  };
  return (
    <section className={styles.library}>
      <h2>{t(certainty === "firm" ? "words.library.heading" : "words.library.faintHeading")}</h2>
      <p className="muted">
        {count === 0
          ? t("words.library.none")
          : t("words.library.count", { count, formatted: number.format(count) })}
      </p>
      {byText(sentences).map(({ slug, title, of }) => (
        <div key={slug} className={styles.text}>
          <h3 lang="nl">{title}</h3>
          <ol>
            {of.map(({ number: paragraph, start, text, ranges, english }) => (
              <li key={`${paragraph} ${start}`} className={styles.sentence}>
                <p>
                  <MarkedText text={text} ranges={ranges} />
                </p>
                <p lang={english ? "en" : undefined} className={english ? undefined : "muted"}>
                  {english || t("words.library.noEnglish")}
                </p>
                <a href={`/read/${slug}#p${paragraph}`}>{t("reader.paragraph", { number: paragraph })}</a>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <nav className={styles.pages} aria-label={t("words.library.pages")}>
        {page > 1 && <a href={address({ page: Math.min(page - 1, last) })}>{t("words.library.previous")}</a>}
        {page < last && <a href={address({ page: page + 1 })}>{t("words.library.more")}</a>}
        {certainty === "firm" && faint > 0 && (
          <a href={address({ page: 1, certainty: "faint" })}>
            {t("words.library.faint", { count: faint, formatted: number.format(faint) })}
          </a>
        )}
        {certainty === "faint" && (
          <a href={address({ page: 1, certainty: "firm" })}>{t("words.library.firm")}</a>
        )}
      </nav>
    </section>
  );
}
