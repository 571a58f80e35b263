import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Adding, Status } from "./types";

const whileAdding = 500;
const whileWaiting = 3_000;

async function fetchStatus(): Promise<Status | null> {
  try {
    const response = await fetch("/api/dictionaries", { cache: "no-store" });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/**
 * What the server says of the dictionary that is being added, asked for as long as one is, or as `isIncomplete` says
 * that one is still to come; the page is made anew when the list has become another. `isAway`: it did not answer.
 */
export function useStatus(initial: Status, isIncomplete: boolean) {
  const router = useRouter();
  const [adding, setAdding] = useState(initial.adding);
  const [isAway, setIsAway] = useState(false);
  /** the id of what this page asked for and the server has not yet told of */
  const begun = useRef<string | null>(null);
  const shown = initial.ids.join(" ");
  const isRunning = adding?.result === null;

  const poll = useCallback(async (): Promise<void> => {
    const status = await fetchStatus();
    setIsAway(status === null);
    if (!status) return;
    if (status.adding?.id === begun.current) begun.current = null;
    if (begun.current === null) setAdding(status.adding);
    if (status.adding?.result !== null && status.ids.join(" ") !== shown) router.refresh();
  }, [router, shown]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const pause = isRunning ? whileAdding : isIncomplete ? whileWaiting : null;
    const again = async () => {
      await poll();
      if (!isOver && pause !== null) timer = setTimeout(again, pause);
    };
    // at once too: Next may show this page again as it was when it was left
    void again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [poll, isRunning, isIncomplete]);

  return {
    adding,
    isAway: isAway && isRunning,
    poll,
    /** shows a job before the server tells of it */
    begin: (id: string, source: string) => {
      begun.current = id;
      const job: Adding = { id, source, phase: "waiting", done: null, entries: 0, result: null };
      setAdding(job);
    },
    /** what the server tells of is shown again: it has taken this job, or refused it */
    answered: (isTaken: boolean) => {
      begun.current = null;
      if (!isTaken) setAdding(null);
    },
  };
}
