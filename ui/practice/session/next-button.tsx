"use client";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { onControl } from "./on-control";

/** On to the next exercise, where there is nothing to rate; by Enter or the space bar too. */
export function NextButton({ onNext }: { onNext: () => void }) {
  const { t } = useLanguage();
  useKeys([
    ["Enter", onNext],
    [" ", () => (onControl() ? false : onNext())],
  ]);
  return (
    <p>
      <button type="button" className="button primary" aria-keyshortcuts="Enter" onClick={onNext}>
        {t("exercise.next")}
      </button>
    </p>
  );
}
