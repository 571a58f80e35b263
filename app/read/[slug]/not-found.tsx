import { getT } from "@/i18n/server";
import { TextLinks } from "@/ui/library/text-links";

/** A slug that no text has: what was meant is probably in the library. */
export default async function TextNotFound() {
  const t = await getT();
  return (
    <main id="main" className="notice">
      <h1>{t("notFound.heading")}</h1>
      <p>{t("notFound.text")}</p>
      <TextLinks />
      <p>
        <a href="/">{t("notFound.back")}</a>
      </p>
    </main>
  );
}
