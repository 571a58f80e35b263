"use client";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { intervalParts } from "./interval-text";

/** When the card comes back, short for the eye ("4 d") and whole for a screen reader ("4 days"). */
export function GradeInterval({ days }: { days: number }) {
  const { locale, t } = useLanguage();
  const { unit, value } = intervalParts(days);
  if (unit === "today") return <small>{t("exercise.interval.today")}</small>;
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(formatLocale[locale], { maximumFractionDigits: 1, ...options }).format(value);
  return (
    <small>
      <span aria-hidden="true">{t(`exercise.interval.${unit}`, { formatted: format({}) })}</span>
      <span className="visually-hidden">{format({ style: "unit", unit, unitDisplay: "long" })}</span>
    </small>
  );
}
