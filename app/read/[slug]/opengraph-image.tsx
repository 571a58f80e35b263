import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { answerPicture } from "@/app/pictures/answer-picture";
import { coverSize, textCover } from "@/app/pictures/cover";
import { listLibrary } from "@/db/texts";
import { formatLocale } from "@/i18n/format-locale";
import { getLocale, getT } from "@/i18n/server";

export const size = coverSize;
export const contentType = "image/png";
// The name alone, in no language: Next asks for this text at build time, when neither reader nor text is known.
export const alt = "Naast";

/** The picture of a text, in the reader's language; 404 for an unknown slug. */
export default async function TextImage({
  params,
}: {
  params: Promise<{ slug: string }>;
}): Promise<Response> {
  const [{ slug }, learner, locale, t] = await Promise.all([params, identify(), getLocale(), getT()]);
  const text = (await listLibrary(await database(), learner.id)).find((listed) => listed.slug === slug);
  if (!text) return new Response(t("notFound.title"), { status: 404 });
  const formatted = new Intl.NumberFormat(formatLocale[locale]).format(text.words);
  const words = t("library.words", { count: text.words, formatted });
  const facts = text.level ? [t("library.level", { level: text.level }), words] : [words];
  return answerPicture((typeface) => textCover(typeface, { title: text.title, facts }));
}
