import { getT } from "@/i18n/server";

/** An address that leads nowhere. */
export default async function NotFound() {
  const t = await getT();
  return (
    <main id="main" className="notice">
      <h1>{t("notFound.heading")}</h1>
      <p>{t("notFound.explanation")}</p>
      <p>
        <a href="/">{t("notFound.back")}</a>
      </p>
    </main>
  );
}
