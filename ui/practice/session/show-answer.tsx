"use client";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { onControl } from "./on-control";

/** Shows the answer: by Space or Enter too. */
export function ShowAnswer({ onShow }: { onShow: () => void }) {
  const { t } = useLanguage();
  useKeys([
    ["Enter", onShow],
    [" ", () => (onControl() ? false : onShow())],
  ]);
  return (
    <p>
      <button type="button" className="button primary" aria-keyshortcuts="Space Enter" onClick={onShow}>
        {t("exercise.show")}
      </button>
    </p>
  );
}
