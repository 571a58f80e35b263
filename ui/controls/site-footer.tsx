import type { TFunction } from "i18next";
import styles from "./site-footer.module.css";

/** Quiet, and the same everywhere: where the data is. */
export function SiteFooter({ t }: { t: TFunction }) {
  return (
    <footer className={styles.footer}>
      <p>{t("site.footer")}</p>
    </footer>
  );
}
