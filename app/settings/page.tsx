import type { Metadata } from "next";
import Link from "next/link";
import { environment } from "@/app/environment";
import { identify } from "@/app/identify";
import { saveSettings } from "@/app/read/[slug]/actions";
import { LanguageProvider } from "@/i18n/client";
import { locales } from "@/i18n/locales";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { AppearanceSettings } from "@/ui/controls/appearance";
import { chooseLocale } from "./actions";
import styles from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getT())("settings.heading") };
}

/** Language, appearance, and where the data is. */
export default async function SettingsPage() {
  const [{ settings }, locale, t] = await Promise.all([identify(), getLocale(), getT()]);
  return (
    <main id="main" className={styles.page}>
      <h1>{t("settings.heading")}</h1>
      <form action={chooseLocale} className={styles.languages}>
        <h2>{t("settings.language")}</h2>
        <p>
          {locales.map((code) => (
            <button
              key={code}
              type="submit"
              name="locale"
              value={code}
              lang={code}
              className="button"
              aria-pressed={code === locale}
              data-chosen={code === locale || undefined}
            >
              {t(`settings.languages.${code}`)}
            </button>
          ))}
        </p>
      </form>
      <section className={styles.appearance}>
        <h2>{t("settings.appearance")}</h2>
        <LanguageProvider key={locale} locale={locale} messages={clientMessages(locale, ["settings"])}>
          <AppearanceSettings settings={settings} save={saveSettings} />
        </LanguageProvider>
        <figure>
          <figcaption className="muted">{t("settings.sample")}</figcaption>
          <p lang="nl" className={styles.sample}>
            Niemand kon voordringen. Een brug maakt geen onderscheid tussen een bakfiets en een leaseauto.
          </p>
        </figure>
      </section>
      <section>
        <h2>{t("practiceSettings.heading")}</h2>
        <p>{t("practiceSettings.explanation")}</p>
        <p>
          <Link href="/settings/practice" className="button">
            {t("practiceSettings.manage")}
          </Link>
        </p>
      </section>
      <section>
        <h2>{t("dictionaries.heading")}</h2>
        <p>{t("dictionaries.explanation")}</p>
        <p>
          <Link href="/settings/dictionaries" className="button">
            {t("dictionaries.manage")}
          </Link>
        </p>
      </section>
      <section>
        <h2>{t("settings.data")}</h2>
        <p>{t("settings.dataExplanation")}</p>
        <p>
          <code>{environment.dataDir}</code>
        </p>
      </section>
    </main>
  );
}
