"use client";
import { useId, useState } from "react";
import type { Settings, SettingsChange } from "@/core/learner/settings";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { NumberSetting } from "./number-setting";
import { RetentionSetting } from "./retention-setting";
import { SaveState } from "./save-state";
import styles from "./settings.module.css";
import type { Changed } from "./types";
import { useSaving } from "./use-saving";
import { ZoneSetting } from "./zone-setting";

type Practice = Pick<
  Settings,
  | "desiredRetention"
  | "newCardsPerDay"
  | "reviewsPerDay"
  | "rolloverHour"
  | "timeZone"
  | "reviewWhileReading"
  | "schedulerWeights"
>;

type Props = {
  settings: Practice;
  serverZone: string;
  zoneNames: string[];
  save: (change: SettingsChange) => Promise<Changed>;
};

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** How much is practised, when a day begins, and whether reading counts: saved as it is changed. */
export function PracticeSettings({ settings, serverZone, zoneNames, save }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<Practice>(settings);
  const saving = useSaving(save);
  const clock = new Intl.DateTimeFormat(formatLocale[locale], { timeStyle: "short", timeZone: "UTC" });
  const change = (part: Partial<Practice>) => {
    setChosen((before) => ({ ...before, ...part }));
    saving.change(part);
  };
  return (
    <>
      <section className={styles.section}>
        <h2>{t("practiceSettings.amount")}</h2>
        <RetentionSetting
          value={chosen.desiredRetention}
          weights={settings.schedulerWeights}
          onChange={(desiredRetention) => change({ desiredRetention })}
        />
        <NumberSetting
          label={t("practiceSettings.newCards")}
          hint={t("practiceSettings.newCardsHint")}
          value={chosen.newCardsPerDay}
          onChange={(newCardsPerDay) => change({ newCardsPerDay })}
        />
        <NumberSetting
          label={t("practiceSettings.reviews")}
          hint={t("practiceSettings.reviewsHint")}
          value={chosen.reviewsPerDay}
          onChange={(reviewsPerDay) => change({ reviewsPerDay })}
        />
      </section>
      <section className={styles.section}>
        <h2>{t("practiceSettings.when")}</h2>
        <p className={styles.setting}>
          <label htmlFor={`${id}-hour`}>{t("practiceSettings.rollover")}</label>
          <select
            id={`${id}-hour`}
            className={`field ${styles.number}`}
            value={chosen.rolloverHour}
            aria-describedby={`${id}-hour-hint`}
            onChange={(event) => change({ rolloverHour: Number(event.currentTarget.value) })}
          >
            {hours.map((hour) => (
              <option key={hour} value={hour}>
                {clock.format(hour * 3_600_000)}
              </option>
            ))}
          </select>
          <span id={`${id}-hour-hint`} className="muted">
            {t("practiceSettings.rolloverHint")}
          </span>
        </p>
        <ZoneSetting
          value={chosen.timeZone}
          serverZone={serverZone}
          names={zoneNames}
          onChange={(timeZone) => change({ timeZone })}
        />
      </section>
      <section className={styles.section}>
        <h2>{t("practiceSettings.reading")}</h2>
        <p className={styles.setting}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.reviewWhileReading}
              aria-describedby={`${id}-reading-hint`}
              onChange={(event) => change({ reviewWhileReading: event.currentTarget.checked })}
            />
            {t("practiceSettings.reviewWhileReading")}
          </label>
          <span id={`${id}-reading-hint`} className="muted">
            {t("practiceSettings.readingHint")}
          </span>
        </p>
      </section>
      <SaveState {...saving} />
    </>
  );
}
