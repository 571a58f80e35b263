import { useCallback, useEffect, useState } from "react";
import { v7 as newId } from "uuid";
import type { Changed, Training } from "./types";

const address = "/api/practice/training";
const pause = 300;

/** undefined where the server does not answer. */
async function fetchTraining(): Promise<Training | null | undefined> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    const answer: { training: Training | null } | undefined = response.ok ? await response.json() : undefined;
    return answer?.training;
  } catch {
    return undefined;
  }
}

async function ask(method: "POST" | "DELETE", id: string): Promise<Changed> {
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(address, { method, headers, body: JSON.stringify({ id }) });
    return await response.json();
  } catch {
    return { ok: false, reason: "notReached" };
  }
}

/** The training that the server tells of, asked for as long as one runs. `isAway`: it did not answer. */
export function useTraining(initial: Training | null) {
  const [training, setTraining] = useState(initial);
  const [isAway, setIsAway] = useState(false);
  const isRunning = training?.result === null;

  const poll = useCallback(async () => {
    const told = await fetchTraining();
    setIsAway(told === undefined);
    if (told !== undefined) setTraining(told);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const again = async () => {
      await poll();
      if (!isOver && isRunning) timer = setTimeout(again, pause);
    };
    // at once too: Next may show this page again as it was when it was left
    void again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [poll, isRunning]);

  return {
    training,
    isAway: isAway && isRunning,
    /** Begins; the reason why not, or null. */
    begin: async (): Promise<string | null> => {
      const answer = await ask("POST", newId());
      await poll();
      return answer.ok ? null : answer.reason;
    },
    /** Puts the result away; the reason why not, or null. */
    dismiss: async (): Promise<string | null> => {
      if (!training) return null;
      const answer = await ask("DELETE", training.id);
      if (answer.ok) setTraining(null);
      return answer.ok ? null : answer.reason;
    },
  };
}
