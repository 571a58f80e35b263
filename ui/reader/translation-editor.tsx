"use client";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { maxBody } from "@/core/translation/translation";
import { useLanguage } from "@/i18n/client";
import type { Autosave } from "./autosave";
import styles from "./reader.module.css";

type Props = {
  autosave: Autosave;
  /** what the editor opens with: the learner's text, the reference, or nothing */
  start: string;
  /** where the caret goes; null: the end */
  caret: number | null;
  label: string;
  heading: boolean;
  onClose: () => void;
  onNext: () => void;
};

/**
 * The English of one paragraph while it is typed, in the same place and type as when it is read: an invisible
 * copy of the text gives the cell its height and baseline, and the text area lies over it.
 */
export function TranslationEditor({ autosave, start, caret, label, heading, onClose, onNext }: Props) {
  const { t } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const opened = useRef({ start, caret });

  useLayoutEffect(() => {
    const at = opened.current.caret ?? opened.current.start.length;
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(at, at);
    autosave.beginSpell();
    return () => autosave.flush();
  }, [autosave]);

  const typed = () => {
    const body = area.current?.value ?? "";
    // Straight into the DOM: a key must not wait for a render.
    if (copy.current) copy.current.textContent = `${body}\u200b`;
    autosave.edit(body);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const body = area.current?.value ?? "";
      if (body !== autosave.body) autosave.edit(body, "reference");
      autosave.flush({ done: body.trim() !== "" });
      onNext();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };

  return (
    <div className={heading ? styles.editorHeading : styles.editor}>
      <div ref={copy} aria-hidden="true" className={styles.editorCopy}>
        {`${start}\u200b`}
      </div>
      <textarea
        ref={area}
        className={styles.editorArea}
        lang="en"
        spellCheck
        defaultValue={start}
        aria-label={label}
        placeholder={t("reader.placeholder")}
        maxLength={maxBody}
        rows={1}
        onInput={typed}
        onBlur={() => autosave.flush()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
