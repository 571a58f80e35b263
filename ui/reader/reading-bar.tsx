"use client";
import { type ReadingMode, readingModes, type SettingsChange } from "@/core/learner/settings";
import { useLanguage } from "@/i18n/client";
import { AppearanceSettings } from "@/ui/controls/appearance";
import { Choice } from "@/ui/controls/choice";
import { Progress } from "@/ui/controls/progress";
import styles from "./reader.module.css";
import type { ReadingSettings } from "./types";

type Props = {
  settings: ReadingSettings;
  mode: ReadingMode;
  hideReferences: boolean;
  done: number;
  of: number;
  onMode: (mode: ReadingMode) => void;
  onHideReferences: (hide: boolean) => void;
  onHelp: () => void;
  saveSettings: (change: SettingsChange) => void;
};

/** The one line of controls over a text; it stays at the top while the text scrolls. */
export function ReadingBar(props: Props) {
  const { t } = useLanguage();
  return (
    <div className={`${styles.bar} no-print`}>
      <div className={styles.barProgress}>
        <Progress
          done={props.done}
          of={props.of}
          label={t("reader.progress", { count: props.of, done: props.done })}
        />
      </div>
      <Choice
        legend={t("reader.mode.legend")}
        value={props.mode}
        options={readingModes.map((value) => ({ value, label: t(`reader.mode.${value}`) }))}
        onChange={props.onMode}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={props.hideReferences}
          onChange={(event) => props.onHideReferences(event.currentTarget.checked)}
        />
        {t("reader.hideReferences")}
      </label>
      <span className={styles.barEnd}>
        <button
          type="button"
          className="quiet"
          popoverTarget="appearance"
          aria-label={t("settings.appearance")}
        >
          Aa
        </button>
        <button type="button" className="quiet" onClick={props.onHelp} aria-label={t("keys.heading")}>
          ?
        </button>
      </span>
      <div id="appearance" popover="auto" className={styles.appearance}>
        <AppearanceSettings settings={props.settings} save={props.saveSettings} />
      </div>
    </div>
  );
}
