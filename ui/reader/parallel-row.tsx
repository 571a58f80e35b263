"use client";
import { Suspense } from "react";
import type { Paragraph } from "@/core/text/schema";
import type { Translation } from "@/core/translation/translation";
import { useLanguage } from "@/i18n/client";
import type { Autosave } from "./autosave";
import type { Draft, Field } from "./draft-store";
import { ConflictPanel, NotePanel, RecoveredPanel, ReferencePanel, StalePanel } from "./lazy-panels";
import styles from "./reader.module.css";
import type { ShownEnglish } from "./reading-words";
import { RowFoot } from "./row-foot";
import { StatusMark } from "./status-mark";
import { TranslationEditor } from "./translation-editor";
import type { RowPanel } from "./types";
import { useSaveState } from "./use-save-state";

type Props = {
  paragraph: Paragraph;
  number: number;
  translation: Translation;
  english: ShownEnglish;
  /** the autosave of the translation or the note of this paragraph */
  fieldOf: (field: Field) => Autosave;
  showDutch: boolean;
  showEnglish: boolean;
  /** one side is hidden in this mode and may be shown for this paragraph */
  togglable: "dutch" | "english" | null;
  active: boolean;
  editing: { start: string; caret: number | null } | null;
  panel: RowPanel;
  recovered: Draft | null;
  onActivate: () => void;
  onEdit: (from: "shown" | "blank") => void;
  onClose: () => void;
  onNext: () => void;
  onToggleSide: () => void;
  onPanel: (panel: RowPanel) => void;
  onHistory: () => void;
  onStatus: () => void;
  onFits: () => void;
  onRecover: (draft: Draft) => void;
  onDiscard: (draft: Draft) => void;
};

/** One paragraph: its number and status, the Dutch, and the English beside or beneath it. */
export function ParallelRow(props: Props) {
  const { paragraph, number, translation, english, editing, active } = props;
  const { t } = useLanguage();
  const autosave = props.fieldOf("translation");
  const saveState = useSaveState(autosave);
  const heading = paragraph.kind === "heading";
  const label = t("reader.paragraph", { number });

  const Dutch = heading ? "h2" : "p";

  return (
    <li
      id={`p${number}`}
      className={styles.row}
      data-kind={paragraph.kind}
      data-active={active || undefined}
      data-paragraph={paragraph.id}
      tabIndex={active ? 0 : -1}
      aria-label={label}
      onFocus={props.onActivate}
    >
      <div className={styles.margin}>
        <span aria-hidden="true">{number}</span>
        <StatusMark status={translation.status} number={number} tabbable={active} onToggle={props.onStatus} />
      </div>
      {props.showDutch && (
        <Dutch lang="nl" className={styles.dutch} data-side="dutch">
          {paragraph.dutch}
        </Dutch>
      )}
      <div className={styles.english} data-from={english.from}>
        {props.showEnglish &&
          (editing ? (
            <TranslationEditor
              autosave={autosave}
              start={editing.start}
              caret={editing.caret}
              label={t("reader.englishOf", { number })}
              heading={heading}
              onClose={props.onClose}
              onNext={props.onNext}
            />
          ) : english.from === "nothing" ? (
            <button
              type="button"
              className={styles.placeholder}
              tabIndex={active ? 0 : -1}
              onClick={() => props.onEdit("blank")}
            >
              {t("reader.placeholder")}
            </button>
          ) : (
            <p lang="en" className={styles.text} data-side="english">
              {english.body}
            </p>
          ))}
        <Suspense fallback={null}>
          {props.recovered && (
            <RecoveredPanel
              draft={props.recovered}
              current={props.recovered.field === "note" ? translation.note : translation.body}
              onRecover={props.onRecover}
              onDiscard={props.onDiscard}
            />
          )}
          {saveState.kind === "stale" && (
            <ConflictPanel
              autosave={autosave}
              mine={saveState.mine}
              current={saveState.current}
              onResolved={props.onClose}
            />
          )}
          {translation.staleDutch !== null && translation.staleDutch !== paragraph.dutch && (
            <StalePanel before={translation.staleDutch} after={paragraph.dutch} onFits={props.onFits} />
          )}
          {props.panel === "reference" && paragraph.reference !== null && (
            <ReferencePanel reference={paragraph.reference} own={translation.body} />
          )}
          {props.panel === "note" ? (
            <NotePanel autosave={props.fieldOf("note")} number={number} onClose={() => props.onPanel(null)} />
          ) : (
            translation.note !== "" && <p className={styles.note}>{translation.note}</p>
          )}
        </Suspense>
        <RowFoot
          number={number}
          active={active}
          editing={editing !== null}
          from={english.from}
          hasReference={paragraph.reference !== null}
          hasHistory={translation.version > 0}
          hasNote={translation.note !== ""}
          saveState={saveState}
          panel={props.panel}
          togglable={props.togglable}
          sideShown={props.togglable === "dutch" ? props.showDutch : props.showEnglish}
          onEdit={() => props.onEdit("shown")}
          onPanel={props.onPanel}
          onHistory={props.onHistory}
          onToggleSide={props.onToggleSide}
        />
      </div>
    </li>
  );
}
