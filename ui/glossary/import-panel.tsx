"use client";
import { type ChangeEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { useLanguage } from "@/i18n/client";
import styles from "./glossary.module.css";
import { importProblemKey } from "./import-problem";
import type { GlossaryActions, Imported } from "./types";
import { UndoLine } from "./undo-line";

type State =
  | { kind: "idle" }
  | { kind: "busy" }
  | { kind: "failed"; reason: "tooLarge" | "notReached" }
  | ({ kind: "done" } & Imported);

/** A server action carries at most 1 MB. */
const maxCharacters = 900_000;

/** Adds entries from a CSV file, and says line by line what could not be read. */
export function ImportPanel({ actions }: { actions: Pick<GlossaryActions, "importCsv" | "deleteEntries"> }) {
  const { t } = useLanguage();
  const [state, setState] = useState<State>({ kind: "idle" });

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    setState({ kind: "busy" });
    const csv = await file.text();
    input.value = "";
    if (csv.length > maxCharacters) {
      setState({ kind: "failed", reason: "tooLarge" });
      return;
    }
    const report = await actions.importCsv({ id: newId(), csv }).catch(() => null);
    setState(report ? { kind: "done", ...report } : { kind: "failed", reason: "notReached" });
  };

  return (
    <section className={styles.panel}>
      <h2>{t("glossary.import.heading")}</h2>
      <p className="muted">{t("glossary.import.explanation")}</p>
      <label className={styles.file}>
        <span className="visually-hidden">{t("glossary.import.choose")}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={choose}
          disabled={state.kind === "busy"}
        />
      </label>
      {state.kind === "busy" && (
        <p role="status">
          <progress aria-label={t("glossary.import.busy")} /> {t("glossary.import.busy")}
        </p>
      )}
      {state.kind === "failed" && (
        <p role="alert" className="error-text">
          {t(state.reason === "tooLarge" ? "glossary.import.tooLarge" : "error.notReached")}
        </p>
      )}
      {state.kind === "done" && (
        <>
          {state.added.length > 0 ? (
            <UndoLine
              text={t("glossary.import.added", { count: state.added.length })}
              undo={async () => {
                await actions.deleteEntries(state.added);
                setState({ kind: "idle" });
              }}
            />
          ) : (
            <p role="status">{t("glossary.import.addedNone")}</p>
          )}
          {(state.problems.length > 0 || state.duplicates.length > 0) && (
            <ul className={styles.problems}>
              {state.problems.map(({ line, reason, detail }) => (
                <li key={`${line} ${reason} ${detail ?? ""}`}>
                  {t("glossary.import.line", { line })} {t(importProblemKey(reason))} {detail}
                </li>
              ))}
              {state.duplicates.map(({ line, lemma, entryId }) => (
                <li key={entryId + line}>
                  {t("glossary.import.line", { line })} {t("glossary.import.duplicate")}{" "}
                  <a href={`/glossary?q=${encodeURIComponent(lemma)}#${entryId}`}>{lemma}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
