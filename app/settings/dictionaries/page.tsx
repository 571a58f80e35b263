import type { Metadata } from "next";
import Link from "next/link";
import { jobs } from "@/app/api/dictionaries/job-store";
import { dictionaries } from "@/app/dictionaries";
import { identify } from "@/app/identify";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { DictionarySettings } from "@/ui/dictionaries/dictionary-settings";
import { GoodDictionaries } from "@/ui/dictionaries/good-dictionaries";
import { orderDictionaries, removeDictionary } from "./actions";
import styles from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getT())("dictionaries.heading") };
}

const actions = { orderDictionaries, removeDictionary };

/** The dictionaries that words are looked up in: their order, more of them, and fewer. */
export default async function DictionariesPage() {
  const [, locale, t, rows] = await Promise.all([
    identify(),
    getLocale(),
    getT(),
    dictionaries().dictionaries(),
  ]);
  const shown = rows.map(({ inputHash: _, position: __, ...dictionary }) => dictionary);
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <p>
          <Link href="/settings">{t("settings.heading")}</Link>
        </p>
        <h1>{t("dictionaries.heading")}</h1>
        <p className="muted">{t("dictionaries.explanation")}</p>
      </header>
      <LanguageProvider key={locale} locale={locale} messages={clientMessages(locale, ["dictionaries"])}>
        <DictionarySettings dictionaries={shown} adding={jobs().status()} actions={actions} />
      </LanguageProvider>
      <GoodDictionaries t={t} />
    </main>
  );
}
