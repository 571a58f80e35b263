"use client";
import { useId, useRef, useSyncExternalStore } from "react";
import { useLanguage } from "@/i18n/client";
import { sameClock } from "@/ui/controls/same-clock";
import { groupZones } from "./group-zones";
import styles from "./settings.module.css";

type Props = {
  /** IANA name; null for that of the server */
  value: string | null;
  serverZone: string;
  /** the names to choose from */
  names: string[];
  onChange: (value: string | null) => void;
};

const never = () => () => {};
const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time zone in which the learner's days are counted; says so where the browser is in another. */
export function ZoneSetting({ value, serverZone, names, onChange }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const device = useSyncExternalStore(never, browserZone, () => null);
  const isElsewhere = device !== null && !sameClock(device, value ?? serverZone, new Date());
  const options = (zones: { name: string; label: string }[]) =>
    zones.map(({ name, label }) => (
      <option key={name} value={name}>
        {label}
      </option>
    ));
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{t("practiceSettings.timeZone")}</label>
      <select
        ref={select}
        id={id}
        className={`field ${styles.zone}`}
        value={value ?? ""}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t("practiceSettings.asServer", { zone: serverZone })}</option>
        {groupZones(value === null ? names : [...names, value]).map(({ region, zones }) =>
          region === "" ? (
            options(zones)
          ) : (
            <optgroup key={region} label={region}>
              {options(zones)}
            </optgroup>
          ),
        )}
      </select>
      {isElsewhere && (
        <p className={styles.elsewhere}>
          {t("practiceSettings.otherZone", { device })}{" "}
          <button
            type="button"
            className="button"
            onClick={() => {
              // the button is about to go
              select.current?.focus();
              onChange(device);
            }}
          >
            {t("practiceSettings.takeZone", { device })}
          </button>
        </p>
      )}
      <p id={`${id}-hint`} className="muted">
        {t("practiceSettings.zoneHint")}
      </p>
    </div>
  );
}
