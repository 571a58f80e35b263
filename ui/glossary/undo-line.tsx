"use client";
import { useState } from "react";
import { useLanguage } from "@/i18n/client";
import styles from "./glossary.module.css";

/** What was just done, and the way to undo it. It stays until the next thing is done: nobody has to hurry. */
export function UndoLine({ text, undo }: { text: string; undo: () => Promise<void> }) {
  const { t } = useLanguage();
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
  const press = () => {
    setState("busy");
    undo().catch(() => setState("failed"));
  };
  return (
    <p role="status" className={styles.undo}>
      {text}{" "}
      <button type="button" className="button" disabled={state === "busy"} onClick={press}>
        {t("common.undo")}
      </button>
      {state === "failed" && <span className="error-text">{t("error.notReached")}</span>}
    </p>
  );
}
