"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { WordReading } from "@/core/dutch/look-up";
import type { EntryInput } from "@/core/glossary/entry";
import { useLanguage } from "@/i18n/client";
import { headword } from "@/ui/glossary/headword";
import { UndoLine } from "@/ui/glossary/undo-line";
import type { SentenceToKeep, WordActions } from "./types";
import styles from "./words.module.css";

type Props = {
  entry: EntryInput;
  sentence: SentenceToKeep;
  /** what the learner has of the word already */
  entries: WordReading["entries"];
  actions: Pick<WordActions, "addWords" | "removeWords">;
};

const addressOf = ({ lemma, id }: { lemma: string; id: string }) =>
  `/glossary?q=${encodeURIComponent(lemma)}#${id}`;

/** The learner's entries of a word, or the button that makes one. */
export function AddWord({ entry, sentence, entries, actions }: Props) {
  const { t } = useLanguage();
  const router = useRouter();
  // The same id until it is answered: a lost answer must not add the word twice.
  const id = useRef("");
  const [state, setState] = useState<"ready" | "busy" | "refused" | "failed">("ready");
  const [added, setAdded] = useState<string | null>(null);

  const add = async () => {
    setState("busy");
    id.current ||= newId();
    const answer = await actions.addWords([{ id: id.current, entry, sentence }]).catch(() => null);
    if (!answer) {
      setState("failed");
      return;
    }
    id.current = "";
    setAdded(answer.added[0] ?? null);
    setState(answer.added.length > 0 ? "ready" : "refused");
    router.refresh();
  };
  const undo = async (entryId: string) => {
    await actions.removeWords([entryId]);
    setAdded(null);
    router.refresh();
  };

  return (
    <div className={styles.entries}>
      {entries.map((one) => (
        <p key={one.id}>
          {t("words.inGlossary")}{" "}
          <a href={addressOf(one)} lang="nl">
            {headword(one)}
          </a>{" "}
          <span lang="en">{one.meanings.join("; ")}</span>{" "}
          <span className="muted">{t(`entry.statuses.${one.status}`)}</span>
        </p>
      ))}
      {added !== null && <UndoLine text={t("words.added")} undo={() => undo(added)} />}
      {entries.length === 0 && added === null && (
        <p>
          <button type="button" className="button" disabled={state === "busy"} onClick={() => void add()}>
            {t("words.add")}
          </button>
        </p>
      )}
      {(state === "failed" || state === "refused") && (
        <p role="alert" className="error-text">
          {t(state === "failed" ? "error.notReached" : "words.refused")}
        </p>
      )}
    </div>
  );
}
