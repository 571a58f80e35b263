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

const sent = new Map<string, string>();

/**
 * The messages that a page's client components use, `common` and the groups named, as JSON: React would walk an object
 * of them value by value on either side of the wire.
 */
export function clientMessages(locale: Locale, groups: MessageGroup[]): string {
  const key = [locale, ...groups].join(" ");
  const chosen = (["common", ...groups] as const).map((group) => [group, messages[locale][group]]);
  const json = sent.get(key) ?? JSON.stringify(Object.fromEntries(chosen));
  sent.set(key, json);
  return json;
}
