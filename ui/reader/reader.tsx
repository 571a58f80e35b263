"use client";
import { Suspense, useMemo, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { ReadingMode } from "@/core/learner/settings";
import type { Paragraph } from "@/core/text/schema";
import { useLanguage } from "@/i18n/client";
import { HistoryDialog, KeyHelp } from "./lazy-panels";
import { ParallelRow } from "./parallel-row";
import styles from "./reader.module.css";
import { ReadingBar } from "./reading-bar";
import { shownEnglish } from "./reading-words";
import type { ReaderActions, ReadingData, ReadingSettings, RowPanel } from "./types";
import { useKeys } from "./use-keys";
import { useParagraphState } from "./use-paragraph-state";
import { useReadingPosition } from "./use-reading-position";
import { useRecoveredDrafts } from "./use-recovered-drafts";
import { useSentenceLight } from "./use-sentence-light";
import { WordLayer } from "./word-layer";

type Props = {
  slug: string;
  /** ReadingData as JSON: one string, where React would walk two thousand values on either side of the wire */
  data: string;
  settings: ReadingSettings;
  actions: ReaderActions;
};

type Editing = { paragraphId: string; start: string; caret: number | null };

/** The reading page: the Dutch beside the learner's English, row by row. */
export function Reader({ slug, data, settings, actions }: Props) {
  const { t } = useLanguage();
  const [{ paragraphs, translations, entries, occurrences }] = useState((): ReadingData => JSON.parse(data));
  const list = useRef<HTMLOListElement>(null);
  const { translationOf, change, autosave } = useParagraphState(translations);
  const [mode, setMode] = useState<ReadingMode>(settings.mode);
  const [hideReferences, setHideReferences] = useState(settings.hideReferences);
  const [active, setActive] = useState(0);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [panels, setPanels] = useState<ReadonlyMap<string, RowPanel>>(new Map());
  const [dialog, setDialog] = useState<"keys" | { history: number } | null>(null);
  const [message, setMessage] = useState("");
  const [problem, setProblem] = useState("");
  const [drafts, settleDraft] = useRecoveredDrafts(
    paragraphs.map(({ id }) => id),
    translationOf,
  );

  const shownOf = (paragraph: Paragraph) =>
    shownEnglish(paragraph, translationOf(paragraph.id), hideReferences);
  const paragraphOf = (id: string) => paragraphs.find((paragraph) => paragraph.id === id);
  const sidesOf = (id: string) => {
    const paragraph = paragraphOf(id);
    return paragraph ? { dutch: paragraph.dutch, english: shownOf(paragraph).body } : null;
  };
  const dutchShown = useMemo(
    () => new Set(paragraphs.map(({ id }) => id).filter((id) => mode !== "english" || toggled.has(id))),
    [paragraphs, mode, toggled],
  );

  useReadingPosition(list, slug);
  useSentenceLight(list, sidesOf);

  const focusRow = (index: number) => {
    const at = Math.max(0, Math.min(index, paragraphs.length - 1));
    setActive(at);
    const row = list.current?.children[at];
    if (row instanceof HTMLElement) {
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    }
  };
  const edit = (index: number, from: "shown" | "blank", caret: number | null = null) => {
    const paragraph = paragraphs[index];
    if (!paragraph) return;
    setActive(index);
    const field = autosave("translation", paragraph.id);
    // Words that are still on their way are newer than what the page shows.
    const shown = field.pending
      ? field.body
      : shownEnglish(paragraph, translationOf(paragraph.id), hideReferences).body;
    setEditing({ paragraphId: paragraph.id, start: from === "blank" ? "" : shown, caret });
    if (mode === "english") return;
    setToggled((old) => {
      const next = new Set(old);
      if (mode === "dutch") next.add(paragraph.id);
      else next.delete(paragraph.id);
      return next;
    });
  };
  const close = (index: number) => {
    setEditing(null);
    requestAnimationFrame(() => focusRow(index));
  };
  const toggleSide = (id: string) => {
    const next = new Set(toggled);
    if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  const setPanel = (id: string, panel: RowPanel) => setPanels(new Map(panels).set(id, panel));
  const togglePanel = (index: number, panel: "reference" | "note") => {
    const paragraph = paragraphs[index];
    if (!paragraph || (panel === "reference" && paragraph.reference === null)) return false;
    setPanel(paragraph.id, panels.get(paragraph.id) === panel ? null : panel);
  };
  const changeMode = (next: ReadingMode) => {
    setMode(next);
    setToggled(new Set());
    void actions.saveSettings({ mode: next });
  };
  const setStatus = async (index: number, fitsDutch?: true) => {
    const paragraph = paragraphs[index];
    if (!paragraph) return;
    const now = translationOf(paragraph.id);
    const status = fitsDutch
      ? {}
      : { status: now.status === "done" ? ("draft" as const) : ("done" as const) };
    const input = { id: newId(), paragraphId: paragraph.id, ...status, ...(fitsDutch ? { fitsDutch } : {}) };
    setProblem("");
    const answer = await actions.setStatus(input).catch(() => null);
    if (!answer) setProblem(t("error.notReached"));
    else if (!answer.ok) setProblem(t("error.notTranslated"));
    else {
      const fits = fitsDutch || answer.status === "done" ? { staleDutch: null } : {};
      change(paragraph.id, { status: answer.status, ...fits });
      setMessage(t(`reader.statusLabel.${answer.status}`, { number: index + 1 }));
    }
  };
  const restore = (index: number, body: string) => {
    const paragraph = paragraphs[index];
    if (!paragraph) return;
    const field = autosave("translation", paragraph.id);
    field.beginSpell();
    field.edit(body, "restore");
    field.flush();
    setEditing(null);
    setDialog(null);
  };

  useKeys([
    ["j", () => focusRow(list.current?.contains(document.activeElement) ? active + 1 : active)],
    ["k", () => focusRow(active - 1)],
    ["e", () => edit(active, "shown")],
    ["b", () => edit(active, "blank")],
    ["d", () => void setStatus(active)],
    ["t", () => paragraphs[active] && toggleSide(paragraphs[active].id)],
    ["m", () => changeMode(mode === "both" ? "dutch" : mode === "dutch" ? "english" : "both")],
    ["r", () => togglePanel(active, "reference")],
    ["n", () => togglePanel(active, "note")],
    ["h", () => translationOf(paragraphs[active]?.id ?? "").version > 0 && setDialog({ history: active })],
    ["?", () => setDialog("keys")],
  ]);
  const editAt = (paragraphId: string, offset: number) =>
    edit(
      paragraphs.findIndex(({ id }) => id === paragraphId),
      "shown",
      offset,
    );
  const historyOf = dialog !== null && dialog !== "keys" ? dialog.history : null;

  return (
    <>
      <ReadingBar
        settings={settings}
        mode={mode}
        hideReferences={hideReferences}
        done={paragraphs.filter(({ id }) => translationOf(id).status === "done").length}
        of={paragraphs.length}
        onMode={changeMode}
        onHideReferences={(hide) => {
          setHideReferences(hide);
          void actions.saveSettings({ hideReferences: hide });
        }}
        onHelp={() => setDialog("keys")}
        saveSettings={(settingsChange) => void actions.saveSettings(settingsChange)}
      />
      <ol ref={list} className={styles.rows} data-mode={mode}>
        {paragraphs.map((paragraph, index) => {
          const { id } = paragraph;
          const hidden = mode === "dutch" ? "english" : mode === "english" ? "dutch" : null;
          const open = toggled.has(id);
          return (
            <ParallelRow
              key={id}
              paragraph={paragraph}
              number={index + 1}
              translation={translationOf(id)}
              english={shownOf(paragraph)}
              fieldOf={(field) => autosave(field, id)}
              showDutch={hidden !== "dutch" || open}
              showEnglish={mode === "both" ? !open : hidden !== "english" || open}
              togglable={hidden}
              active={index === active}
              editing={editing?.paragraphId === id ? editing : null}
              panel={panels.get(id) ?? null}
              recovered={drafts.find((draft) => draft.paragraphId === id) ?? null}
              onActivate={() => setActive(index)}
              onEdit={(from) => edit(index, from)}
              onClose={() => close(index)}
              onNext={() => (index + 1 < paragraphs.length ? edit(index + 1, "shown") : close(index))}
              onToggleSide={() => toggleSide(id)}
              onPanel={(panel) => setPanel(id, panel)}
              onHistory={() => setDialog({ history: index })}
              onStatus={() => void setStatus(index)}
              onFits={() => void setStatus(index, true)}
              onRecover={(draft) => {
                settleDraft(draft);
                autosave(draft.field, id).recover(draft);
              }}
              onDiscard={settleDraft}
            />
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {message}
      </p>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}{" "}
          <button type="button" className="quiet" onClick={() => setProblem("")}>
            {t("common.close")}
          </button>
        </p>
      )}
      <WordLayer
        list={list}
        paragraphs={paragraphs}
        initialEntries={entries}
        packedOccurrences={occurrences}
        dutchShown={dutchShown}
        activeParagraph={paragraphs[active]?.id}
        englishOf={(id) => sidesOf(id)?.english ?? ""}
        onEnglish={editAt}
        reviewWhileReading={settings.reviewWhileReading}
        actions={actions}
      />
      <Suspense fallback={null}>
        {dialog === "keys" && <KeyHelp onClose={() => setDialog(null)} />}
        {historyOf !== null && paragraphs[historyOf] && (
          <HistoryDialog
            paragraphId={paragraphs[historyOf].id}
            number={historyOf + 1}
            onRestore={(body) => restore(historyOf, body)}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </>
  );
}
