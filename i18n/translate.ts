import type { TFunction } from "i18next";
import type { Locale } from "./locales";

type Messages = { [key: string]: string | Messages };

/**
 * A translate function for the browser over messages in i18next's own format: keys with points, {{values}}, and
 * _one/_other by the language's plural rules. i18next itself, which the server uses, would be a tenth of what a
 * reading page may weigh; translate.test.ts holds the two to the same words for every message (ADR 0005).
 * A key that is missing gives itself, as in i18next.
 */
export function translateWith(locale: Locale, messages: unknown): TFunction {
  const plural = new Intl.PluralRules(locale);
  const find = (key: string): string | undefined => {
    let at: string | Messages | undefined = messages as Messages;
    for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
    return typeof at === "string" ? at : undefined;
  };
  const translate = (key: string, values: Record<string, unknown> = {}): string => {
    const form = typeof values.count === "number" ? find(`${key}_${plural.select(values.count)}`) : undefined;
    const message = form ?? find(key) ?? key;
    return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
  };
  // The types of the keys are i18next's, so that a wrong key fails the build on either side.
  return translate as unknown as TFunction;
}
