"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { maxNote } from "@/core/translation/translation";
import { useLanguage } from "@/i18n/client";
import type { Autosave } from "./autosave";
import { ConflictPanel } from "./conflict-panel";
import styles from "./reader.module.css";
import { SaveLine } from "./save-line";
import { useSaveState } from "./use-save-state";

type Props = { autosave: Autosave; number: number; onClose: () => void };

/** The learner's note on one paragraph, saved as it is typed. */
export function NotePanel({ autosave, number, onClose }: Props) {
  const { t } = useLanguage();
  const state = useSaveState(autosave);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    autosave.beginSpell();
    return () => autosave.flush();
  }, [autosave]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    // Before the note goes, or the focus would be lost with it.
    event.currentTarget.closest<HTMLElement>("[data-paragraph]")?.focus({ preventScroll: true });
    onClose();
  };

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
        onKeyDown={onKeyDown}
      />
      <p className={styles.footState}>
        <SaveLine state={state} />
      </p>
      {state.kind === "stale" && (
        <ConflictPanel
          autosave={autosave}
          mine={state.mine}
          current={state.current}
          onResolved={() => {
            if (!area.current) return;
            area.current.value = autosave.body;
            area.current.focus();
          }}
        />
      )}
    </section>
  );
}
