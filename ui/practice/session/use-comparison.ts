import { useEffect, useState } from "react";
import type { Refused } from "./types";

/** What a comparison gives: null while it is on its way; `again` asks once more. */
export function useComparison<Answer extends { ok: true }>(compare: () => Promise<Answer | Refused>) {
  const [answer, setAnswer] = useState<Answer | Refused | null>(null);
  const [tries, setTries] = useState(0);
  const [ask] = useState(() => compare);
  useEffect(() => {
    let heeded = tries >= 0;
    ask().then((got) => {
      if (heeded) setAnswer(got);
    });
    return () => {
      heeded = false;
    };
  }, [ask, tries]);
  const again = () => {
    setAnswer(null);
    setTries(tries + 1);
  };
  return { answer, again };
}
