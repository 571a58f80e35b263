"use client";
import { useLanguage } from "@/i18n/client";
import { errorKey } from "@/ui/controls/error-key";
import type { SaveState } from "./autosave";
import styles from "./reader.module.css";

/** The quiet line that says where the words are. */
export function SaveLine({ state }: { state: SaveState }) {
  const { t } = useLanguage();
  const words = () => {
    switch (state.kind) {
      case "idle":
        return "";
      case "saving":
        return state.kept ? t("reader.saving") : t("reader.notKept");
      case "saved":
        return t("reader.saved");
      case "offline":
        return state.kept ? t("reader.offline") : t("reader.notKept");
      case "stale":
        return t("reader.changedElsewhere");
      case "refused":
        return t("reader.refused", { reason: t(errorKey(state.reason)) });
    }
  };
  const loud = state.kind === "stale" || state.kind === "refused" || ("kept" in state && !state.kept);
  return (
    <span role="status" className={loud ? styles.saveLineLoud : styles.saveLine} data-state={state.kind}>
      {words()}
    </span>
  );
}
