"use client";
import { useId, useState } from "react";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./settings.module.css";

const most = 9_999;

type Props = { label: string; hint: string; value: number; onChange: (value: number) => void };

/** A number of cards a day. What is typed stays as it is; where it is no such number, the last one that was counts. */
export function NumberSetting({ label, hint, value, onChange }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  const [isWrong, setIsWrong] = useState(false);
  const format = new Intl.NumberFormat(formatLocale[locale]);

  const read = (input: HTMLInputElement) => {
    const typed = input.valueAsNumber;
    const isRight = Number.isInteger(typed) && typed >= 0 && typed <= most;
    setIsWrong(!isRight);
    if (isRight && typed !== value) onChange(typed);
  };
  return (
    <p className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        className={`field ${styles.number}`}
        min={0}
        max={most}
        step={1}
        required
        // uncontrolled: "12," is no number yet, and must not be taken out of the reader's hands
        defaultValue={value}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        aria-errormessage={isWrong ? `${id}-error` : undefined}
        onChange={(event) => read(event.currentTarget)}
      />
      <span id={`${id}-hint`} className="muted">
        {hint}
      </span>
      <span id={`${id}-error`} role="alert" className="error-text">
        {isWrong &&
          t("practiceSettings.badNumber", { most: format.format(most), value: format.format(value) })}
      </span>
    </p>
  );
}
