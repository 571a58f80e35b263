import { getT } from "@/i18n/server";
import { answerPicture } from "./pictures/answer-picture";
import { coverSize, siteCover } from "./pictures/cover";

export const size = coverSize;
export const contentType = "image/png";
// The name alone, in no language: Next asks for this text at build time, when no one's language is known.
export const alt = "Naast";

/** The picture of the site, in the reader's language. */
export default async function SiteImage(): Promise<Response> {
  const t = await getT();
  return answerPicture((typeface) => siteCover(typeface, t("site.description")));
}
