"use client";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { useLanguage } from "@/i18n/client";
import { AddPanel } from "./add-panel";
import { AddingView } from "./adding-view";
import { DictionaryList } from "./dictionary-list";
import { problemText } from "./problem-text";
import type { Adding, Changed, DictionaryActions, DictionaryShown, Refusal } from "./types";
import { endAdding, isSending, sendAddress, sendFiles, stopSending } from "./upload-client";
import { useStatus } from "./use-status";

type Props = {
  dictionaries: DictionaryShown[];
  /** as it was when the page was made */
  adding: Adding | null;
  actions: DictionaryActions;
};

/** The dictionaries: their order, and one that is being added. */
export function DictionarySettings({ dictionaries, adding: initial, actions }: Props) {
  const { t } = useLanguage();
  const ids = dictionaries.map(({ id }) => id);
  const { adding, isAway, poll, begin, answered } = useStatus(
    { adding: initial, ids },
    !ids.includes("core"),
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isRunning = adding?.result === null;

  const add = async (source: string, send: (id: string) => Promise<Changed>) => {
    const id = newId();
    setRefusal(null);
    begin(id, source);
    const answer = await send(id);
    answered(answer.ok);
    if (!answer.ok) setRefusal(answer);
    await poll();
  };
  const end = async (deed: "cancel" | "dismiss") => {
    if (!adding) return;
    const answer = await endAdding(adding.id, deed);
    if (deed === "cancel") stopSending();
    if (!answer.ok) setRefusal(answer);
    await poll();
  };
  return (
    <>
      <DictionaryList dictionaries={dictionaries} actions={actions} isLocked={isRunning} />
      <AddPanel
        isBusy={isRunning}
        addFiles={(files) => {
          const source = files.map(({ name }) => name).join(", ");
          void add(source, (id) => sendFiles(id, files));
        }}
        addAddress={(address) => void add(address, (id) => sendAddress(id, address))}
      />
      {refusal && (
        <p role="alert" className="error-text">
          {problemText(t, refusal)}
        </p>
      )}
      {adding && (
        <AddingView
          adding={adding}
          isAway={isAway}
          isSending={isSending()}
          onCancel={() => end("cancel")}
          onDismiss={() => void end("dismiss")}
        />
      )}
    </>
  );
}
