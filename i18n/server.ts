import "server-only";
import type { TFunction } from "i18next";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { translator } from "./instance";
import { isLocale, type Locale, type MessageGroup, messages, preferredLocale } from "./locales";

export const localeCookie = "naast-locale";

const translators = new Map<Locale, TFunction>();

/** The language of this request: the cookie, then Accept-Language, then English. */
export const getLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return preferredLocale((await headers()).get("accept-language")) ?? "en";
});

/** The translate function of one language, made once a process. */
function translatorFor(locale: Locale): TFunction {
  const made = translators.get(locale) ?? translator(locale, messages[locale]);
  translators.set(locale, made);
  return made;
}

/** The translate function of this request. */
export const getT = cache(async (): Promise<TFunction> => translatorFor(await getLocale()));

/** The messages that a page's client components use: `common` and the groups named. */
export function clientMessages(locale: Locale, groups: MessageGroup[]): Partial<(typeof messages)[Locale]> {
  return Object.fromEntries(
    (["common", ...groups] as const).map((group) => [group, messages[locale][group]]),
  );
}
