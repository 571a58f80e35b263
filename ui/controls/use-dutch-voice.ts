import { useEffect, useState } from "react";

/** A Dutch voice of this very device, that of the Netherlands first; a voice of a service would send words away. */
function localDutchVoice(): SpeechSynthesisVoice | null {
  const voices = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && /^nl\b/i.test(lang));
  return voices.find(({ lang }) => /^nl[-_]NL/i.test(lang)) ?? voices[0] ?? null;
}

/**
 * Says Dutch words aloud, at the voice's own speed or `rate` times that; null where the device has no Dutch voice, and
 * nothing should be offered.
 */
export function useDutchVoice(): ((words: string, rate?: number) => void) | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const find = () => setVoice(localDutchVoice());
    find();
    // Some browsers know their voices only a while later.
    // Older Safaris have no such event, and know their voices at once.
    speechSynthesis.addEventListener?.("voiceschanged", find);
    return () => speechSynthesis.removeEventListener?.("voiceschanged", find);
  }, []);
  return (
    voice &&
    ((words, rate = 1) => {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
    })
  );
}
