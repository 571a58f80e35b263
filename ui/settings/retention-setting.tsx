"use client";
import { useId } from "react";
import { intervalFactor } from "@/core/practice/interval-factor";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./settings.module.css";

/** An interval that is easy to picture, to show what another retention makes of it. */
const shownInterval = 30;
/** what the stability of a card refers to, and the default */
const usual = 0.9;

type Props = { value: number; weights: number[] | null; onChange: (value: number) => void };

/** The retention that the scheduler aims at, and what that makes of an interval. */
export function RetentionSetting({ value, weights, onChange }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  const percent = new Intl.NumberFormat(formatLocale[locale], { style: "percent" });
  const number = new Intl.NumberFormat(formatLocale[locale]);
  const days = (count: number) => t("practiceSettings.days", { count, formatted: number.format(count) });
  return (
    <p className={styles.setting}>
      <label htmlFor={id}>{t("practiceSettings.retention")}</label>
      <span className={styles.range}>
        <input
          id={id}
          type="range"
          min={70}
          max={97}
          step={1}
          value={Math.round(value * 100)}
          aria-valuetext={percent.format(value)}
          aria-describedby={`${id}-hint ${id}-means`}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber / 100)}
        />
        <output htmlFor={id}>{percent.format(value)}</output>
      </span>
      <span id={`${id}-means`}>
        {value === usual
          ? t("practiceSettings.retentionUsual", { usual: percent.format(usual) })
          : t("practiceSettings.retentionIs", {
              percent: percent.format(value),
              usual: percent.format(usual),
              before: days(shownInterval),
              after: days(Math.round(shownInterval * intervalFactor(value, weights))),
            })}
      </span>
      <span id={`${id}-hint`} className="muted">
        {t("practiceSettings.retentionHint")}
      </span>
    </p>
  );
}
