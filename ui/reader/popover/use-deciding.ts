import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { Decision } from "@/core/dutch/look-up";
import type { OccurrenceChanges } from "../types";
import { lookUpClient } from "./look-up-client";

type Ranges = [start: number, end: number][];

type Deciding = {
  /** null takes the decision of this place back */
  decide: (ranges: Ranges, decision: Decision | null) => Promise<void>;
  busy: boolean;
  failed: boolean;
};

/**
 * Keeps what the learner says of words instead of the analysis. onDecided gets all that stands in the paragraphs that
 * changed.
 */
export function useDeciding(paragraphId: string, onDecided: (changes: OccurrenceChanges) => void): Deciding {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const unanswered = useRef<{ said: string; id: string } | null>(null);
  // Of a verb that is no longer split the other half is not known any more: the way back names both.
  const decided = useRef<Ranges | null>(null);

  const decide = async (ranges: Ranges, decision: Decision | null) => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    const change = { paragraphId, ranges: decision ? ranges : (decided.current ?? ranges), decision };
    // The same decision sent again keeps its id: where only the answer was lost, it is not made twice.
    const said = JSON.stringify(change);
    const id = unanswered.current?.said === said ? unanswered.current.id : newId();
    unanswered.current = { said, id };
    const changes = await send({ id, ...change });
    setBusy(false);
    if (!changes) {
      setFailed(true);
      return;
    }
    unanswered.current = null;
    decided.current = decision && ranges;
    lookUpClient.forget();
    onDecided(changes);
  };
  return { decide, busy, failed };
}

async function send(body: unknown): Promise<OccurrenceChanges | null> {
  try {
    const response = await fetch("/api/decisions", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: { ok: boolean; occurrences?: OccurrenceChanges } = await response.json();
    return response.ok && answer.ok ? (answer.occurrences ?? []) : null;
  } catch {
    return null;
  }
}
