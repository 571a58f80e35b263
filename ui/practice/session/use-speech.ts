import { useEffect, useMemo, useRef } from "react";
import { useDutchVoice } from "@/ui/controls/use-dutch-voice";
import { speechAddress } from "./practice-client";
import type { Say } from "./types";

/** Reads Dutch aloud: with a voice of this device, else with the server's; null where there is neither. */
export function useSpeech(machineVoice: boolean): Say | null {
  const ownVoice = useDutchVoice();
  const own = useRef(ownVoice);
  useEffect(() => {
    own.current = ownVoice;
  });
  const hasOwn = ownVoice !== null;
  // One function as long as it can be: whoever plays on showing must not play again for another function.
  return useMemo(() => {
    if (hasOwn) return (words, rate) => own.current?.(words, rate);
    return machineVoice ? makeMachineVoice() : null;
  }, [hasOwn, machineVoice]);
}

function makeMachineVoice(): Say {
  let playing: HTMLAudioElement | null = null;
  return (words, rate = 1) => {
    playing?.pause();
    playing = new Audio(speechAddress(words));
    playing.playbackRate = rate;
    // Broken off by the next words, or not allowed before the page was touched: it can be asked for again.
    playing.play().catch(() => {});
  };
}
