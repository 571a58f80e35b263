import type { Locale } from "./locales";

/** Whose habits dates and numbers follow: English without a country would be American. */
export const formatLocale: Record<Locale, string> = { en: "en-GB", nl: "nl-NL" };
