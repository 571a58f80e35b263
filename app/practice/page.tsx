import type { Metadata } from "next";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { clockOf } from "@/app/learner-clock";
import { dateOfDay, dayOf } from "@/core/learner/learner-day";
import { asideCards } from "@/db/cards";
import { dueByText, practiceCounts } from "@/db/due-cards";
import { listTags } from "@/db/glossary-list";
import { listLibrary } from "@/db/texts";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { AsideList } from "@/ui/practice/overview/aside-list";
import { DueSummary } from "@/ui/practice/overview/due-summary";
import styles from "@/ui/practice/overview/overview.module.css";
import { PractiseForm } from "@/ui/practice/overview/practise-form";
import { ZoneLine } from "@/ui/practice/overview/zone-line";
import { setAside } from "./actions";

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT();
  return { title: t("practice.heading"), description: t("practice.description") };
}

/** What is due now, today, and from which texts. */
export default async function PracticePage({ searchParams }: Search) {
  const [learner, locale, t, db, search] = await Promise.all([
    identify(),
    getLocale(),
    getT(),
    database(),
    searchParams,
  ]);
  const { id: learnerId, settings } = learner;
  const now = new Date();
  const clock = clockOf(settings);
  const today = dayOf(now, clock);
  const [counts, texts, due, tags, aside] = await Promise.all([
    practiceCounts(db, { learnerId, today, settings }, now),
    listLibrary(db, learnerId),
    dueByText(db, { learnerId, today }, now),
    listTags(db, learnerId),
    asideCards(db, { learnerId }),
  ]);
  const number = new Intl.NumberFormat(locale);
  const nextDay =
    counts.nextDay === null
      ? null
      : new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(
          new Date(dateOfDay(counts.nextDay)),
        );
  const slug = typeof search.text === "string" ? search.text : null;
  return (
    <main id="main" className={styles.page}>
      <h1>{t("practice.heading")}</h1>
      <LanguageProvider key={locale} locale={locale} messages={clientMessages(locale, ["practice", "error"])}>
        <DueSummary counts={counts} nextDay={nextDay} locale={locale} t={t} />
        <ZoneLine timeZone={clock.timeZone} />
        {due.length > 0 && (
          <section className={styles.section}>
            <h2>{t("practice.fromTexts")}</h2>
            <ul className={styles.texts}>
              {due.map((text) => (
                <li key={text.slug}>
                  <a href={`/read/${text.slug}`} lang="nl">
                    {text.title}
                  </a>
                  <span>{t("practice.dueIn", { number: number.format(text.due) })}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {texts.length > 0 && (
          <section className={styles.section} id="freely">
            <h2>{t("practice.practiseFreely")}</h2>
            <p className="muted">{t("practice.freely")}</p>
            <PractiseForm texts={texts} tags={tags} slug={slug} />
          </section>
        )}
        {aside.length > 0 && (
          <section className={styles.section} id="aside">
            <h2>{t("practice.aside")}</h2>
            <p className="muted">{t("practice.asideMeans")}</p>
            <AsideList cards={aside} setAside={setAside} />
          </section>
        )}
      </LanguageProvider>
      <p>
        <a href="/settings/practice" className="button">
          {t("practice.settings")}
        </a>
      </p>
    </main>
  );
}
