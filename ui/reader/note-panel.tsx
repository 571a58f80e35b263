"use client";
import { useEffect, useRef } from "react";
import { maxNote } from "@/core/translation/translation";
import { useLanguage } from "@/i18n/client";
import type { Autosave } from "./autosave";
import { ConflictPanel } from "./conflict-panel";
import styles from "./reader.module.css";
import { SaveLine } from "./save-line";
import { useSaveState } from "./use-save-state";

/** The learner's note on one paragraph, saved as it is typed. */
export function NotePanel({ autosave, number }: { autosave: Autosave; number: number }) {
  const { t } = useLanguage();
  const state = useSaveState(autosave);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    autosave.beginSpell();
    return () => autosave.flush();
  }, [autosave]);

  return (
    <section className={`${styles.panel} fade-in`} aria-label={t("reader.note")}>
      <textarea
        ref={area}
        className={`field ${styles.noteArea}`}
        aria-label={t("reader.noteOn", { number })}
        defaultValue={autosave.body}
        maxLength={maxNote}
        rows={3}
        onInput={(event) => autosave.edit(event.currentTarget.value)}
        onBlur={() => autosave.flush()}
      />
      <p className={styles.footState}>
        <SaveLine state={state} />
      </p>
      {state.kind === "stale" && (
        <ConflictPanel autosave={autosave} current={state.current} onResolved={() => area.current?.focus()} />
      )}
    </section>
  );
}
