"use client";
import type { Status } from "@/core/translation/translation";
import { useLanguage } from "@/i18n/client";
import styles from "./reader.module.css";

type Props = { status: Status; number: number; tabbable: boolean; onToggle: () => void };

/** The status of a translation as a circle: empty, half for a draft, full when done. Pressing it changes it. */
export function StatusMark({ status, number, tabbable, onToggle }: Props) {
  const { t } = useLanguage();
  const label = t(`reader.statusLabel.${status}`, { number });
  return (
    <button
      type="button"
      className={styles.status}
      data-status={status}
      tabIndex={tabbable ? 0 : -1}
      aria-label={label}
      title={label}
      disabled={status === "empty"}
      onClick={onToggle}
    />
  );
}
