import { listLibrary } from "@/db/texts";
import { getLocale, getT } from "@/i18n/server";
import { TextList } from "@/ui/library/text-list";
import { database } from "./database";
import { identify } from "./identify";
import styles from "./page.module.css";

/** The library. */
export default async function LibraryPage() {
  const [locale, t, learner] = await Promise.all([getLocale(), getT(), identify()]);
  const texts = await listLibrary(await database(), learner.id);
  const last = texts[0]?.readAt ? texts[0] : null;
  return (
    <main id="main">
      <div className={styles.head}>
        <h1>{t("library.heading")}</h1>
        {last && (
          <p className={styles.continue}>
            <a className="button primary" href={`/read/${last.slug}`}>
              {t("library.continue")}
            </a>
            <span lang="nl">{last.title}</span>
          </p>
        )}
      </div>
      {texts.length > 0 ? (
        <TextList texts={texts} now={new Date()} locale={locale} t={t} />
      ) : (
        <p className={styles.empty}>{t("library.empty")}</p>
      )}
    </main>
  );
}
