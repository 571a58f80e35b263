import { useState } from "react";
import { v7 as newId } from "uuid";
import type { AskedEntry, Expected } from "@/core/practice/exercise";
import { outbox } from "./practice-client";

const article = /^(?:de|het|een|['’][tn])\s+/i;
const longest = 200;

/** *Accept my answer*: kept as right besides what the entry says, and how to take that back. */
export function useAccept(entry: AskedEntry, expected: Expected, typed: string) {
  const [acceptedId, setAcceptedId] = useState<string | null>(null);
  const word = expected.article === null ? typed.trim() : typed.trim().replace(article, "");
  const entryId = entry.id;
  const accept = () => {
    if (entryId === null) return;
    const id = newId();
    outbox.put({ kind: "accept", input: { id, entryId, answer: word } });
    setAcceptedId(id);
  };
  const takeBack = (answerId: string) => {
    if (!outbox.takeBack(answerId)) outbox.put({ kind: "unaccept", input: { id: newId(), answerId } });
    setAcceptedId(null);
  };
  return {
    isAccepted: acceptedId !== null,
    isPossible: entryId !== null && word !== "" && word.length <= longest,
    toggle: () => (acceptedId === null ? accept() : takeBack(acceptedId)),
  };
}
