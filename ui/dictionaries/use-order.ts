import { useRef, useState } from "react";
import { inOrder } from "./move";
import type { Changed, DictionaryActions, Refusal } from "./types";

/**
 * The order of a list that is shown at once and saved behind it. While one order is being saved, which takes seconds
 * with large dictionaries, only the last of those that follow is kept for the next turn.
 */
export function useOrder<T extends { id: string }>(
  shown: readonly T[],
  save: DictionaryActions["orderDictionaries"],
) {
  const key = shown.map(({ id }) => id).join(" ");
  const [seen, setSeen] = useState(key);
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const next = useRef<readonly string[] | null>(null);
  const running = useRef(false);

  // The server's order has changed: it is the one that was asked for, or another window's.
  if (key !== seen) {
    setSeen(key);
    if (!isSaving) setWanted(null);
  }

  const order = async (ids: readonly string[]) => {
    setWanted(ids);
    setRefusal(null);
    next.current = ids;
    if (running.current) return;
    running.current = true;
    setIsSaving(true);
    while (next.current) {
      const asked = next.current;
      next.current = null;
      const answer: Changed = await save([...asked]).catch(() => ({ ok: false, reason: "notReached" }));
      if (answer.ok) continue;
      next.current = null;
      setWanted(null);
      setRefusal(answer);
    }
    running.current = false;
    setIsSaving(false);
  };
  return { ordered: wanted ? inOrder(shown, wanted) : shown, order, refusal };
}
