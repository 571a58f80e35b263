import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { EntryInput } from "@/core/glossary/entry";
import type { AddEntryAnswer, AddEntryInput, MarkedEntry, OccurrenceChanges, ReaderActions } from "../types";
import { type LookUpAnswer, lookUpClient } from "./look-up-client";

type Added = { id: string; version: number; entry: EntryInput };

/** What an entry would be; isComplete: it can be added without a look at the form. */
export type Filled = { entry: EntryInput; isComplete: boolean };

type Input = {
  /** what is looked up: an entry that was added is told of only there */
  address: string;
  fill: (answer: LookUpAnswer) => Filled;
  sentence: AddEntryInput["sentence"];
  actions: Pick<ReaderActions, "addEntry" | "editEntry" | "deleteEntries">;
  onKept: (entry: MarkedEntry, changes: OccurrenceChanges) => void;
  onGone: (entryId: string) => void;
  /** after each change: where the focus was may be gone */
  onDone: () => void;
};

export type Refusal = Extract<AddEntryAnswer, { ok: false }> | { ok: false; reason: "notReached" };

type Adding = {
  /** the form that is open: for a new entry, or for the one that was just added */
  form: { initial: EntryInput; of: Added | null } | null;
  /** the entry that was just added */
  added: Added | null;
  busy: boolean;
  refusal: Refusal | null;
  /** adds the word at once, filled in; opens the form instead where something is missing, or where it is asked for */
  start: (deed: "add" | "addWith") => Promise<void>;
  submit: (entry: EntryInput) => Promise<void>;
  undo: () => Promise<void>;
  edit: () => void;
  cancel: () => void;
};

/** Adds a word to the glossary, from the popover. */
export function useAdding({ address, fill, sentence, actions, onKept, onGone, onDone }: Input): Adding {
  const [form, setForm] = useState<Adding["form"]>(null);
  const [added, setAdded] = useState<(Added & { address: string }) | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const unanswered = useRef<{ said: string; id: string } | null>(null);

  const save = async (entry: EntryInput, of: Added | null) => {
    setBusy(true);
    setRefusal(null);
    // The same words sent again keep their id: where only the answer was lost, nothing is added twice.
    const said = JSON.stringify([entry, of]);
    const id = unanswered.current?.said === said ? unanswered.current.id : newId();
    unanswered.current = { said, id };
    const sending = of
      ? actions.editEntry({ id, entryId: of.id, base: of.version, entry })
      : actions.addEntry({ id, entry, sentence });
    const answer = await sending.catch(() => null);
    setBusy(false);
    if (answer) unanswered.current = null;
    if (!answer?.ok) {
      setRefusal(answer ?? { ok: false, reason: "notReached" });
      return;
    }
    lookUpClient.forget();
    setAdded({ id: answer.id, version: (of?.version ?? 0) + 1, entry, address });
    setForm(null);
    const { lemma, article, partOfSpeech, meanings, status } = entry;
    onKept({ id: answer.id, lemma, article, partOfSpeech, meanings, status }, answer.occurrences);
    onDone();
  };

  return {
    form,
    added: added?.address === address ? added : null,
    busy,
    refusal,
    start: async (deed) => {
      // A key that is held down adds once.
      if (busy) return;
      setBusy(true);
      const { entry, isComplete } = fill(await lookUpClient.ask(address));
      setBusy(false);
      setRefusal(null);
      if (deed === "add" && isComplete) await save(entry, null);
      else setForm({ initial: entry, of: null });
    },
    submit: (entry) => save(entry, form?.of ?? null),
    undo: async () => {
      if (!added) return;
      const answer = await actions.deleteEntries([added.id]).catch(() => null);
      if (!answer?.ok) {
        setRefusal({ ok: false, reason: "notReached" });
        return;
      }
      lookUpClient.forget();
      setAdded(null);
      setRefusal(null);
      onGone(added.id);
      onDone();
    },
    edit: () => added && setForm({ initial: added.entry, of: added }),
    cancel: () => {
      setForm(null);
      setRefusal(null);
      onDone();
    },
  };
}
