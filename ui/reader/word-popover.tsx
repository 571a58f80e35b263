"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { EntryInput } from "@/core/glossary/entry";
import { type Sentence, splitSentences } from "@/core/text/sentences";
import { sentencePairs } from "@/core/translation/sentence-pairs";
import { useLanguage } from "@/i18n/client";
import { errorKey } from "@/ui/controls/error-key";
import { EntryForm } from "@/ui/glossary/entry-form";
import { Headword } from "@/ui/glossary/headword";
import { placeBeside } from "./place-beside";
import type { AddEntryAnswer, AddEntryInput, MarkedEntry, WordRange } from "./types";
import styles from "./word-popover.module.css";

export type WordPopoverProps = {
  word: WordRange;
  /** where the word stands, to anchor to */
  range: Range | null;
  dutch: string;
  /** the English of the paragraph, "" where there is none to show */
  english: string;
  entries: MarkedEntry[];
  /** opened by a key: the focus moves in, and back when it closes */
  takesFocus: boolean;
  adding: boolean;
  onAdding: (adding: boolean) => void;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
  addEntry: (input: AddEntryInput) => Promise<AddEntryAnswer>;
  onAdded: (id: string, entry: EntryInput) => void;
  undoAdd: (id: string) => Promise<void>;
};

/** What is known of a word where it stands: its entries, its sentence with the English, and a way to add it. */
export function WordPopover(props: WordPopoverProps) {
  const { word, dutch, range, takesFocus, adding, onClose } = props;
  const { t } = useLanguage();
  const panel = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ReactNode>(null);
  const [added, setAdded] = useState<string | null>(null);
  const surface = dutch.slice(word.start, word.end);
  const sentence = splitSentences(dutch, "nl").find((s) => word.start < s.end) ?? {
    start: 0,
    end: dutch.length,
  };
  const pair = sentencePairs(dutch, props.english).find(
    (p) => p.dutch.start <= word.start && word.start < p.dutch.end,
  );
  const english = pair ? props.english.slice(pair.english.start, pair.english.end) : "";

  useEffect(() => (panel.current && range ? placeBeside(panel.current, range) : undefined), [range]);
  // The form takes the focus itself; when it goes, the focus would be lost with it.
  useEffect(() => {
    if (takesFocus && !adding) panel.current?.focus({ preventScroll: true });
  }, [takesFocus, adding]);

  const add = async (entry: EntryInput) => {
    setBusy(true);
    setError(null);
    const id = newId();
    const paragraphId = word.paragraphId;
    const text = dutch.slice(sentence.start, sentence.end);
    const answer = await props.addEntry({ id, entry, sentence: { text, paragraphId } }).catch(() => null);
    setBusy(false);
    if (answer?.ok) {
      props.onAdded(answer.id, entry);
      props.onAdding(false);
      setAdded(answer.id);
    } else if (answer?.reason === "duplicate") {
      setError(
        <>
          {t("entry.duplicate")} <a href={addressOf(answer.lemma, answer.entryId)}>{answer.lemma}</a>
        </>,
      );
    } else setError(t(answer?.reason === "invalid" ? errorKey(answer.message) : "error.notReached"));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === "Escape") {
      event.stopPropagation();
      if (adding) props.onAdding(false);
      else onClose();
    } else if (!typing && !adding && event.key === "a" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      props.onAdding(true);
    } else if (!typing && !adding && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      event.stopPropagation();
      props.onStep(event.key === "ArrowRight" ? 1 : -1);
    }
  };

  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={t("word.label", { word: surface })}
      tabIndex={-1}
      className={`${styles.popover} fade-in`}
      onKeyDown={onKeyDown}
    >
      <button type="button" className={`quiet ${styles.close}`} onClick={onClose}>
        {t("common.close")}
      </button>
      {props.entries.length === 0 && !adding && (
        <p lang="nl" className="headword">
          {surface}
        </p>
      )}
      {props.entries.map((entry) => (
        <div key={entry.id} className={styles.entry}>
          <p>
            <Headword entry={entry} t={t} />
          </p>
          <p lang="en">{entry.meanings.join("; ") || <span className="muted">{t("word.noMeaning")}</span>}</p>
          <p className="muted">
            {t(`entry.statuses.${entry.status}`)} ·{" "}
            <a href={addressOf(entry.lemma, entry.id)}>{t("word.inGlossary")}</a> ·{" "}
            <a href={`/glossary/${entry.id}/picture`} download={`${entry.lemma}.png`}>
              {t("word.picture")}
            </a>
            {added === entry.id && (
              <>
                {" · "}
                <button
                  type="button"
                  className="quiet"
                  onClick={() => props.undoAdd(entry.id).catch(() => setError(t("error.notReached")))}
                >
                  {t("word.undoAdd")}
                </button>
              </>
            )}
          </p>
        </div>
      ))}
      {adding ? (
        <EntryForm
          initial={prefill(surface, sentence, word)}
          submitLabel={t("word.add")}
          busy={busy}
          error={error}
          onSubmit={add}
          onCancel={() => props.onAdding(false)}
        />
      ) : (
        <>
          <blockquote className={styles.sentence}>
            <p lang="nl">
              {dutch.slice(sentence.start, word.start)}
              <mark>{surface}</mark>
              {dutch.slice(word.end, Math.max(word.end, sentence.end))}
            </p>
            {english && (
              <p lang="en" className={styles.counterpart}>
                {english}
              </p>
            )}
          </blockquote>
          {error && (
            <p role="alert" className="error-text">
              {error}
            </p>
          )}
          <p className={styles.deeds}>
            <button
              type="button"
              className={props.entries.length === 0 ? "button primary" : "button"}
              onClick={() => props.onAdding(true)}
            >
              {props.entries.length === 0 ? t("word.add") : t("word.addAnother")}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

const addressOf = (lemma: string, id: string) => `/glossary?q=${encodeURIComponent(lemma)}#${id}`;

/** The form as it opens: the word itself, without the capital that only the start of its sentence gave it. */
function prefill(surface: string, sentence: Sentence, word: WordRange): EntryInput {
  const first = word.start <= sentence.start + 1;
  const lemma =
    first && surface.slice(1) === surface.slice(1).toLowerCase() ? surface.toLowerCase() : surface;
  return {
    lemma,
    partOfSpeech: /\s/.test(surface) ? "phrase" : !first && /^\p{Lu}/u.test(surface) ? "name" : "noun",
    article: null,
    meanings: [],
    note: "",
    tags: [],
    status: "new",
    // The form that was met is found again even where the rules would not make it from the lemma.
    forms: [surface],
  };
}
