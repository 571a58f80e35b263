import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { getText } from "@/db/texts";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import styles from "@/ui/texts/texts.module.css";
import { Overview } from "./overview";

type Address = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { slug } = await params;
  // Titles too are only for who may ask: this runs beside the page, not after it.
  const [t, , db] = await Promise.all([getT(), identify(), database()]);
  const text = await getText(db, slug);
  return { title: text ? t("texts.title", { title: text.title }) : t("notFound.title") };
}

/** What a text asks of its reader. */
export default async function TextPage({ params }: Address) {
  const { slug } = await params;
  const [, locale, t, db] = await Promise.all([identify(), getLocale(), getT(), database()]);
  const text = await getText(db, slug);
  if (!text) notFound();
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <h1 lang="nl">{text.title}</h1>
        <p className={styles.ways}>
          <a className="button" href={`/read/${slug}`}>
            {t("texts.read")}
          </a>
          <a className="button" href={`/practice?text=${slug}#freely`}>
            {t("texts.practise")}
          </a>
        </p>
      </header>
      <LanguageProvider
        key={locale}
        locale={locale}
        messages={clientMessages(locale, ["texts", "entry", "error"])}
      >
        {/* A whole book takes a moment to go through. */}
        <Suspense fallback={<p role="status">{t("texts.loading")}</p>}>
          <Overview slug={slug} />
        </Suspense>
      </LanguageProvider>
    </main>
  );
}
