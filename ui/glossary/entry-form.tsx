"use client";
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { articles, type EntryInput, entryStatuses, partsOfSpeech } from "@/core/glossary/entry";
import { useLanguage } from "@/i18n/client";
import { Choice } from "@/ui/controls/choice";
import styles from "./entry-form.module.css";

type Props = {
  initial: EntryInput;
  submitLabel: string;
  busy: boolean;
  error: ReactNode;
  onSubmit: (entry: EntryInput) => void;
  onCancel: () => void;
};

/** Adds or changes an entry. Enter saves from any line; in the note Ctrl/⌘+Enter does. */
export function EntryForm({ initial, submitLabel, busy, error, onSubmit, onCancel }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [partOfSpeech, setPartOfSpeech] = useState(initial.partOfSpeech);
  const [article, setArticle] = useState<EntryInput["article"] | "none">(initial.article ?? "none");
  const hasArticle = partOfSpeech === "noun" || partOfSpeech === "name";

  useEffect(() => {
    // The lemma is filled in already where a word was clicked: the meaning is what is missing.
    const first = form.current?.elements.namedItem(initial.lemma ? "meanings" : "lemma");
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [initial.lemma]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.current || busy) return;
    const data = new FormData(form.current);
    const value = (name: string) => String(data.get(name) ?? "");
    const list = (name: string) =>
      value(name)
        .split(";")
        .map((part) => part.trim())
        .filter(Boolean);
    onSubmit({
      lemma: value("lemma"),
      partOfSpeech,
      article: hasArticle && article !== "none" ? article : null,
      meanings: list("meanings"),
      note: value("note"),
      tags: value("tags")
        .split(/[\s,;]+/)
        .filter(Boolean),
      status: entryStatuses.find((status) => status === value("status")) ?? "new",
      forms: list("forms"),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  };
  const line = (name: "lemma" | "meanings" | "tags" | "forms", start: string, hint?: string) => (
    <label className={styles.line} htmlFor={`${id}${name}`}>
      <span>{t(`entry.${name}`)}</span>
      <input
        id={`${id}${name}`}
        name={name}
        className="field"
        lang={name === "meanings" ? "en" : name === "tags" ? undefined : "nl"}
        defaultValue={start}
        placeholder={hint}
        autoComplete="off"
        autoCapitalize="off"
      />
    </label>
  );

  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {line("lemma", initial.lemma)}
      <div className={styles.pair}>
        <label className={styles.line} htmlFor={`${id}pos`}>
          <span>{t("entry.partOfSpeech")}</span>
          <select
            id={`${id}pos`}
            className="field"
            value={partOfSpeech}
            onChange={(event) =>
              setPartOfSpeech(partsOfSpeech.find((p) => p === event.target.value) ?? "other")
            }
          >
            {partsOfSpeech.map((value) => (
              <option key={value} value={value}>
                {t(`entry.partsOfSpeech.${value}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.line} htmlFor={`${id}status`}>
          <span>{t("entry.status")}</span>
          <select id={`${id}status`} name="status" className="field" defaultValue={initial.status}>
            {entryStatuses.map((value) => (
              <option key={value} value={value}>
                {t(`entry.statuses.${value}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {hasArticle && (
        <Choice
          legend={t("entry.article")}
          showLegend
          value={article ?? "none"}
          options={[...articles, "none" as const].map((value) => ({
            value,
            label: t(`entry.articles.${value}`),
          }))}
          onChange={setArticle}
        />
      )}
      {line("meanings", initial.meanings.join("; "), t("entry.meaningsHint"))}
      <label className={styles.line} htmlFor={`${id}note`}>
        <span>{t("entry.note")}</span>
        <textarea id={`${id}note`} name="note" className="field" rows={2} defaultValue={initial.note} />
      </label>
      {line("tags", initial.tags.join(" "), t("entry.tagsHint"))}
      {line("forms", initial.forms.join("; "), t("entry.formsHint"))}
      {error && (
        <p role="alert" className="error-text">
          {error}
        </p>
      )}
      <p className={styles.deeds}>
        <button type="submit" className="button primary" disabled={busy}>
          {submitLabel}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t("common.cancel")}
        </button>
      </p>
    </form>
  );
}
