"use client";
import type { KeyboardEvent } from "react";
import { type ExerciseKind, exerciseKinds } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import styles from "./overview.module.css";

type Props = {
  texts: { slug: string; title: string }[];
  tags: { tag: string; entries: number }[];
  /** chosen at first */
  slug: string | null;
};

/** What asks for the Dutch of whole paragraphs comes last, and is not chosen for whoever wants a quick round. */
const chosenAtFirst = (kind: ExerciseKind) => kind !== "translate" && kind !== "back";

/** Enter in a box would send the form: a session begins by its button only. */
function stay(event: KeyboardEvent) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** Practice of a text or a tag, due or not: a plain form, so that it is an address that can be kept. */
export function PractiseForm({ texts, tags, slug }: Props) {
  const { t } = useLanguage();
  return (
    <form action="/practice/session" className={styles.form} onKeyDown={stay}>
      <label className={styles.field}>
        <span>{t("practice.of")}</span>
        <select name="of" className="field" defaultValue={`text:${slug ?? texts[0]?.slug ?? ""}`}>
          <optgroup label={t("practice.texts")}>
            {texts.map((text) => (
              <option key={text.slug} value={`text:${text.slug}`} lang="nl">
                {text.title}
              </option>
            ))}
          </optgroup>
          {tags.length > 0 && (
            <optgroup label={t("practice.tags")}>
              {tags.map(({ tag, entries }) => (
                <option key={tag} value={`tag:${tag}`}>
                  {t("practice.tagged", { tag, count: entries })}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <fieldset className={styles.exercises}>
        <legend>{t("practice.exercises")}</legend>
        {exerciseKinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" name="kinds" value={kind} defaultChecked={chosenAtFirst(kind)} />
            <span>{t(`practice.exercise.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.counted}>
        <input type="checkbox" name="counted" value="yes" />
        <span>
          {t("practice.counted")} <span className="muted">{t("practice.countedMeans")}</span>
        </span>
      </label>
      <p>
        <button type="submit" className="button">
          {t("practice.practise")}
        </button>
      </p>
    </form>
  );
}
