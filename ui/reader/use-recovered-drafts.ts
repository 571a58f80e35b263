import { useEffect, useState } from "react";
import type { Translation } from "@/core/translation/translation";
import { abandonedDrafts, type Draft, draftsOf, dropDraft } from "./draft-store";

/**
 * The words on this device that never reached the server, for this page's paragraphs: the newest of each field.
 * Drafts that the server turns out to have (only the answer was lost) are forgotten without a word.
 */
export function useRecoveredDrafts(
  paragraphIds: string[],
  translationOf: (paragraphId: string) => Translation,
): [Draft[], (draft: Draft) => void] {
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [start] = useState({ paragraphIds, translationOf });

  useEffect(() => {
    let left = false;
    abandonedDrafts(draftsOf(new Set(start.paragraphIds)), Date.now()).then((abandoned) => {
      if (left) return;
      const offered = abandoned.filter((draft) => {
        const { body, note } = start.translationOf(draft.paragraphId);
        const arrived = draft.body === (draft.field === "note" ? note : body);
        if (arrived) dropDraft(draft);
        return !arrived;
      });
      setDrafts(offered);
    });
    return () => {
      left = true;
    };
  }, [start]);

  const settle = (draft: Draft) => {
    dropDraft(draft);
    setDrafts((old) => old.filter((other) => other !== draft));
  };
  return [drafts, settle];
}
