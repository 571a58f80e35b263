import { useEffect, useRef, useState } from "react";
import type { LookUp } from "@/core/dutch/look-up";
import { type LookUpAnswer, lookUpClient } from "./look-up-client";

type Arrived = { address: string; turn: number; answer: LookUpAnswer };

type Asked = {
  /** the newest answer, also while the next is on its way: nothing need flicker; null before the first */
  answer: LookUpAnswer | null;
  /** it answers what is asked now */
  isFresh: boolean;
  /** asks again: after a failure, or after a change (and `lookUpClient.forget`) */
  askAgain: () => void;
};

/** What the server says at an address of look-up-client. */
export function useAnswer(address: string): Asked {
  const [turn, setTurn] = useState(0);
  const [arrived, setArrived] = useState((): Arrived | null => {
    const lookUp = lookUpClient.known(address);
    return lookUp && { address, turn, answer: { ok: true, lookUp } };
  });
  useEffect(() => {
    const leaving = new AbortController();
    void lookUpClient.ask(address, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted) setArrived({ address, turn, answer });
    });
    return () => leaving.abort();
  }, [address, turn]);
  return {
    answer: arrived?.answer ?? null,
    isFresh: arrived?.address === address && arrived.turn === turn,
    askAgain: () => setTurn((before) => before + 1),
  };
}

/** Does something once with each answer. */
export function useHeard(lookUp: LookUp | null, deed: (lookUp: LookUp) => void): void {
  const current = useRef(deed);
  useEffect(() => {
    current.current = deed;
  });
  useEffect(() => {
    if (lookUp) current.current(lookUp);
  }, [lookUp]);
}
