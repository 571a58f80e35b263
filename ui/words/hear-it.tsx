"use client";
import { useSyncExternalStore } from "react";
import { useLanguage } from "@/i18n/client";

/** A Dutch voice of this device: one from a network would send the learner's words there. */
const dutchVoice = () =>
  window.speechSynthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && /^nl\b/i.test(lang.replace("_", "-"))) ?? null;

// Voices come some time after the page; without them there are no events either.
function onVoices(changed: () => void): () => void {
  window.speechSynthesis?.addEventListener("voiceschanged", changed);
  return () => window.speechSynthesis?.removeEventListener("voiceschanged", changed);
}

/** Says Dutch aloud; not there where the device has no Dutch voice. */
export function HearIt({ words }: { words: string }) {
  const { t } = useLanguage();
  const voice = useSyncExternalStore(onVoices, dutchVoice, () => null);
  if (!voice) return null;
  const say = () => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  };
  return (
    <button type="button" className="quiet" onClick={say} aria-label={t("words.hear", { words })}>
      {t("words.hearIt")}
    </button>
  );
}
