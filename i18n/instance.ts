import { createInstance, type Resource, type TFunction } from "i18next";
import type { Locale } from "./locales";

/**
 * A translate function over the given messages, ready at once (nothing is loaded later).
 * React escapes what it renders, so i18next must not escape it a second time.
 */
export function translator(locale: Locale, messages: Resource[string]): TFunction {
  const instance = createInstance();
  instance.init({
    lng: locale,
    fallbackLng: locale,
    resources: { [locale]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
