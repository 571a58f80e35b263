"use client";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";

/** *Accept my answer*, and the way back; `a` does both. */
export function AcceptLine({ isAccepted, onToggle }: { isAccepted: boolean; onToggle: () => void }) {
  const { t } = useLanguage();
  useKeys([["a", onToggle]]);
  return (
    <p>
      {isAccepted && <span>{t("exercise.accepted")} </span>}
      <button type="button" className="quiet" aria-keyshortcuts="a" onClick={onToggle}>
        {t(isAccepted ? "exercise.notAccept" : "exercise.accept")}
      </button>
    </p>
  );
}
