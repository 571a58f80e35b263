"use client";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";

type Props = {
  span: "session" | "today";
  recalled: number;
  /** more than 0 */
  of: number;
  /** 0 to 1 */
  desired: number;
};

/** How much was recalled, and how much the learner aims at: "81 % of 16 recalled; aim 90 %". */
export function RecallLine({ span, recalled, of, desired }: Props) {
  const { locale, t } = useLanguage();
  const percent = new Intl.NumberFormat(formatLocale[locale], { style: "percent" });
  return t(`exercise.summary.recall.${span}`, {
    share: percent.format(recalled / of),
    of: new Intl.NumberFormat(formatLocale[locale]).format(of),
    aim: percent.format(desired),
  });
}
