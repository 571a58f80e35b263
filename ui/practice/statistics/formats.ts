import type { TFunction } from "i18next";
import { dateOfDay, type LearnerDay } from "@/core/learner/learner-day";
import { enoughForPercent, type Recalled } from "@/core/practice/true-retention";
import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";

/** How numbers, days and times are written for one reader. */
export type Formats = {
  number: (value: number) => string;
  /** of a share, 0 to 1 */
  percent: (share: number) => string;
  /** "23 November 2026" */
  day: (day: LearnerDay) => string;
  /** "23 Nov" */
  shortDay: (day: LearnerDay) => string;
  /** "23" */
  dayOfMonth: (day: LearnerDay) => string;
  /** "Mon" */
  weekday: (day: LearnerDay) => string;
  /** of "2026-11": "November 2026" */
  month: (month: string) => string;
  /** "Nov" */
  shortMonth: (day: LearnerDay) => string;
  /** of an instant, where the learner is: "23 Nov 2026, 14:05" */
  time: (instant: Date) => string;
  /** of milliseconds: "2m 5s" */
  duration: (milliseconds: number) => string;
  /** "87% (130 of 150)"; few answers without a percentage, none as a dash */
  recalled: (recalled: Recalled) => string;
};

/** The formats of a locale. Learner's days are days of the calendar; instants are shown by `timeZone`. */
export function formatsOf(locale: Locale, timeZone: string, t: TFunction): Formats {
  const language = formatLocale[locale];
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent" });
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return (date: string) => format.format(new Date(date));
  };
  const unit = (name: "minute" | "second") =>
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "narrow" });
  const [minutes, seconds] = [unit("minute"), unit("second")];
  const times = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const day = dates({ dateStyle: "long" });
  const shortDay = dates({ day: "numeric", month: "short" });
  const dayOfMonth = dates({ day: "numeric" });
  const shortMonth = dates({ month: "short" });
  const weekday = dates({ weekday: "short" });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    day: (value) => day(dateOfDay(value)),
    shortDay: (value) => shortDay(dateOfDay(value)),
    dayOfMonth: (value) => dayOfMonth(dateOfDay(value)),
    weekday: (value) => weekday(dateOfDay(value)),
    month: dates({ month: "long", year: "numeric" }),
    shortMonth: (value) => shortMonth(dateOfDay(value)),
    time: (instant) => times.format(instant),
    duration: (milliseconds) => {
      const whole = Math.round(milliseconds / 1000);
      const [min, sec] = [Math.floor(whole / 60), whole % 60];
      return [min > 0 ? minutes.format(min) : "", sec > 0 || min === 0 ? seconds.format(sec) : ""]
        .filter(Boolean)
        .join(" ");
    },
    recalled: ({ recalled, of }) => {
      if (of === 0) return "–";
      const counts = { recalled: numbers.format(recalled), of: numbers.format(of) };
      if (of < enoughForPercent) return t("statistics.retention.counts", counts);
      return t("statistics.retention.share", { ...counts, percent: percents.format(recalled / of) });
    },
  };
}
