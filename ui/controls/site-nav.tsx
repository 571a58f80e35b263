import type { TFunction } from "i18next";
import styles from "./site-nav.module.css";

/** The way around Naast. Plain links: the code for links that swap pages would weigh 9 kB on every reading page. */
export function SiteNav({ t }: { t: TFunction }) {
  return (
    <header className={`${styles.bar} no-print`}>
      <a className={styles.skip} href="#main">
        {t("nav.skip")}
      </a>
      <nav aria-label={t("nav.label")} className={styles.nav}>
        <a href="/" className={styles.wordmark} aria-label={t("nav.home")}>
          Naast
        </a>
        <a href="/">{t("nav.library")}</a>
        <a href="/glossary">{t("nav.glossary")}</a>
        <a href="/practice">{t("nav.practice")}</a>
        <a href="/settings">{t("nav.settings")}</a>
      </nav>
    </header>
  );
}
