"use client";
import { useLanguage } from "@/i18n/client";

/** A page that failed: what was written is safe, and trying again often helps. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { t } = useLanguage();
  return (
    <main id="main" className="notice">
      <h1>{t("failure.heading")}</h1>
      <p>{t("failure.explanation")}</p>
      <p>
        <button type="button" className="button primary" onClick={reset}>
          {t("failure.again")}
        </button>
      </p>
    </main>
  );
}
