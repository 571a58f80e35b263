import { useCallback, useRef, useState } from "react";
import type { SettingsChange } from "@/core/learner/settings";
import type { Changed } from "./types";

type SaveState = "idle" | "saving" | "saved" | { reason: string };

/**
 * Saves changes as they are made, one after the other and the latest of each setting. What could not be saved is kept
 * and sent along with the next one, or with `again`.
 */
export function useSaving(save: (change: SettingsChange) => Promise<Changed>) {
  const [state, setState] = useState<SaveState>("idle");
  const waiting = useRef<SettingsChange>({});
  const isSending = useRef(false);

  const send = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    setState("saving");
    let reason: string | null = null;
    while (reason === null && Object.keys(waiting.current).length > 0) {
      const sent = waiting.current;
      waiting.current = {};
      const answer = await save(sent).catch((): Changed => ({ ok: false, reason: "notReached" }));
      if (answer.ok) continue;
      reason = answer.reason;
      waiting.current = { ...sent, ...waiting.current };
    }
    isSending.current = false;
    setState(reason === null ? "saved" : { reason });
  }, [save]);

  return {
    state,
    change: (part: SettingsChange) => {
      waiting.current = { ...waiting.current, ...part };
      void send();
    },
    again: () => void send(),
  };
}
