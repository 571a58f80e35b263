import { useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { AttemptInput } from "@/core/practice/schema";
import { dropParagraphDraft, keepParagraphDraft, paragraphDraft } from "./paragraph-draft";
import { outbox } from "./practice-client";

type Aid = AttemptInput["aids"][number];

const dayLong = 86_400_000;

/**
 * A paragraph while it is written in practice: kept on the device at every key, found again by the next session, and
 * handed in as an attempt.
 */
export function useWriting(kind: AttemptInput["kind"], paragraphId: string) {
  const [body, setBody] = useState("");
  const [aids, setAids] = useState<Aid[]>([]);
  const [restored, setRestored] = useState(false);
  /** null once it is handed in */
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [attempt, setAttempt] = useState<{ id: string; body: string } | null>(null);
  const latest = useRef({ body: "", aids: [] as Aid[] });

  useEffect(() => {
    const draft = paragraphDraft({ kind, paragraphId });
    setStartedAt(Date.now() - (draft?.elapsed ?? 0));
    if (!draft) return;
    latest.current = draft;
    setBody(draft.body);
    setAids(draft.aids);
    setRestored(draft.body !== "");
  }, [kind, paragraphId]);

  const elapsed = () => Math.min(Math.max(0, Date.now() - (startedAt ?? Date.now())), dayLong);
  const keep = (change: Partial<{ body: string; aids: Aid[] }>) => {
    latest.current = { ...latest.current, ...change };
    keepParagraphDraft({ kind, paragraphId }, { ...latest.current, elapsed: elapsed() });
  };
  return {
    body,
    aids,
    /** what is there was written before, and came from this device */
    restored,
    startedAt,
    attempt,
    write: (next: string) => {
      setBody(next);
      keep({ body: next });
    },
    use: (aid: Aid) => {
      const next = aids.includes(aid) ? aids : [...aids, aid];
      setAids(next);
      keep({ aids: next });
    },
    /** Whether there was anything to hand in. */
    handIn: (): boolean => {
      if (body.trim() === "") return false;
      const id = newId();
      outbox.put({ kind: "attempt", input: { id, paragraphId, kind, body, duration: elapsed(), aids } });
      dropParagraphDraft({ kind, paragraphId });
      setAttempt({ id, body });
      setStartedAt(null);
      return true;
    },
  };
}
