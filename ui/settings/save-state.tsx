"use client";
import { useLanguage } from "@/i18n/client";
import styles from "./settings.module.css";
import type { useSaving } from "./use-saving";

const reasons = ["badTimeZone", "badRequest", "notReached"] as const;

/** Whether all is saved, and a way to try again where it is not. */
export function SaveState({ state, again }: Pick<ReturnType<typeof useSaving>, "state" | "again">) {
  const { t } = useLanguage();
  if (typeof state !== "object")
    return (
      <p role="status" className={`muted ${styles.saved}`}>
        {state === "idle" ? t("practiceSettings.savedAtOnce") : t(`practiceSettings.${state}`)}
      </p>
    );
  const name = state.reason.replace(/^error\./, "");
  const reason = reasons.find((known) => known === name) ?? "unexpected";
  return (
    <p role="alert" className={styles.saved}>
      <span className="error-text">{t("practiceSettings.notSaved", { reason: t(`error.${reason}`) })}</span>{" "}
      <button type="button" className="button" onClick={again}>
        {t("practiceSettings.tryAgain")}
      </button>
    </p>
  );
}
