"use client";
import type { TFunction } from "i18next";
import { createContext, type ReactNode, use, useState } from "react";
import type { Locale } from "./locales";
import { translateWith } from "./translate";

type Language = { locale: Locale; t: TFunction };

const LanguageContext = createContext<Language | null>(null);

/** Gives the components below it the messages of one language. A change of language is a new page: use `key`. */
export function LanguageProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale;
  /** JSON, see clientMessages */
  messages: string;
  children: ReactNode;
}) {
  const [language] = useState(() => ({ locale, t: translateWith(locale, JSON.parse(messages)) }));
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the page. Throws outside a LanguageProvider, which is a bug. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error("useLanguage needs a LanguageProvider above it");
  return language;
}
