import en from "./locales/en.json";
import nl from "./locales/nl.json";

export const locales = ["en", "nl"] as const;
export type Locale = (typeof locales)[number];

/** Top-level groups of the messages; a page sends its client components only the groups they use. */
export type MessageGroup = keyof typeof en;

export const messages: Record<Locale, typeof en> = { en, nl };

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/**
 * The first language of an Accept-Language header that Naast speaks, by the reader's own order (q values).
 * Gives null where there is none; a malformed header counts as none.
 */
export function preferredLocale(acceptLanguage: string | null): Locale | null {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split("-")[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return null;
}
