"use client";
import { useLanguage } from "@/i18n/client";
import { useDutchVoice } from "@/ui/controls/use-dutch-voice";

/** Says Dutch aloud; not there where the device has no Dutch voice. */
export function HearIt({ words }: { words: string }) {
  const { t } = useLanguage();
  const say = useDutchVoice();
  if (!say) return null;
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => say(words)}
      aria-label={t("words.hear", { words })}
    >
      {t("words.hearIt")}
    </button>
  );
}
