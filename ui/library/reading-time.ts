import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";

const day = 86_400_000;

/** When something was, for a list: "today", "yesterday", "5 days ago", then the date. Days are of the local clock. */
export function whenRead(at: Date, now: Date, locale: Locale): string {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(at)) / day);
  if (days >= 0 && days < 14)
    return new Intl.RelativeTimeFormat(formatLocale[locale], { numeric: "auto" }).format(-days, "day");
  return new Intl.DateTimeFormat(formatLocale[locale], { dateStyle: "long" }).format(at);
}

/** A text's own date ("2020", "2020-08" or "2020-08-15") in the reader's words; anything else as it stands. */
export function textDate(date: string, locale: Locale): string {
  const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth ?? 1)));
  const shape =
    dayOfMonth === undefined
      ? ({ month: "long", year: "numeric" } as const)
      : ({ dateStyle: "long" } as const);
  return new Intl.DateTimeFormat(formatLocale[locale], { ...shape, timeZone: "UTC" }).format(at);
}
