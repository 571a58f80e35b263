"use client";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { Paragraph } from "@/core/text/schema";
import { useLanguage } from "@/i18n/client";
import { type DueSentence, dueSentence } from "./due-sentence";
import styles from "./reader.module.css";
import type { MarkedEntry, OccurrencesByParagraph, WordRange } from "./types";
import { useKeys } from "./use-keys";
import { useWordMark } from "./use-marks";

type Props = {
  paragraph: Paragraph | undefined;
  /** the word where the reader is; null for the first sentence of the paragraph that has anything due */
  at: WordRange | null;
  entries: MarkedEntry[];
  occurrences: OccurrencesByParagraph;
  /** these entries are no longer due, or are again */
  onDue: (entries: MarkedEntry[]) => void;
};

type Said = "nothing" | "failed" | { answerId: string; entries: MarkedEntry[]; at: WordRange };

async function send(method: "PUT" | "POST", address: string, body: object): Promise<boolean> {
  try {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(address, { method, headers, body: JSON.stringify(body) });
    return ((await response.json()) as { ok: boolean }).ok;
  } catch {
    return false;
  }
}

/** Whoever read a sentence and knew what is due in it says so by one key: a review in context. */
export function DueReview({ paragraph, at, entries, occurrences, onDue }: Props) {
  const { t } = useLanguage();
  const [said, setSaid] = useState<Said | null>(null);
  // A second try of the same sentence is the same answer: it may have arrived.
  const tried = useRef<{ key: string; answerId: string; reviewIds: Map<string, string> } | null>(null);
  const reviewed = said !== null && typeof said === "object" ? said : null;
  useWordMark("sentence", reviewed?.at ?? null, reviewed ? [[reviewed.at.start, reviewed.at.end]] : []);

  const review = async (sentence: DueSentence) => {
    const key = sentence.entries.map(({ id }) => id).join(" ");
    if (tried.current?.key !== key)
      tried.current = {
        key,
        answerId: newId(),
        reviewIds: new Map(sentence.entries.map(({ id }) => [id, newId()])),
      };
    const { answerId, reviewIds } = tried.current;
    const isKept = await send("PUT", "/api/practice/reviews", {
      ...{ id: answerId, exercise: "reading", answer: null, confusedWith: null, duration: 0 },
      // The recognition card of an entry has the entry's id.
      cards: sentence.entries.map(({ id }) => ({ reviewId: reviewIds.get(id), cardId: id, rating: 3 })),
    });
    if (!isKept) return setSaid("failed");
    tried.current = null;
    onDue(sentence.entries.map(({ due: _, ...entry }) => entry));
    setSaid({ answerId, entries: sentence.entries, at: sentence.at });
  };
  const undo = async () => {
    if (!reviewed) return;
    const isUndone = await send("POST", "/api/practice/undo", { id: newId(), answerId: reviewed.answerId });
    if (!isUndone) return setSaid("failed");
    onDue(reviewed.entries);
    setSaid(null);
  };
  useKeys([
    [
      "p",
      () => {
        const sentence = paragraph && dueSentence(paragraph, at, entries, occurrences[paragraph.id] ?? []);
        if (sentence) void review(sentence);
        else setSaid("nothing");
      },
    ],
    ["u", () => (reviewed ? void undo() : false)],
  ]);
  if (said === null) return null;
  return (
    <p className={styles.reviewed} role="status">
      {reviewed
        ? t("reader.reviewed", { lemmas: reviewed.entries.map(({ lemma }) => lemma).join(", ") })
        : t(said === "failed" ? "error.notReached" : "reader.nothingDue")}{" "}
      {reviewed && (
        <button type="button" className="quiet" onClick={() => void undo()}>
          {t("common.undo")} <kbd>u</kbd>
        </button>
      )}
      <button type="button" className="quiet" onClick={() => setSaid(null)}>
        {t("common.close")}
      </button>
    </p>
  );
}
