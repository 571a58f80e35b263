"use client";
import { useState } from "react";
import { useLanguage } from "@/i18n/client";
import { UndoLine } from "@/ui/glossary/undo-line";
import type { WordActions } from "@/ui/words/types";
import styles from "./texts.module.css";
import type { WordToLearn } from "./types";
import { keyOf, useWordDeeds } from "./use-word-deeds";
import { WordRow } from "./word-row";

type Props = {
  words: WordToLearn[];
  /** how many more there are; they move up when these are dealt with */
  more: number;
  slug: string;
  actions: WordActions;
};

/** The words of a text to learn first: to tick, and to add to the glossary or to mark as known, all at once. */
export function WorthLearning({ words, more, slug, actions }: Props) {
  const { t } = useLanguage();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { progress, deed, failed, add, markKnown } = useWordDeeds(actions);
  // Words that went elsewhere are no longer in the list: their ticks count for nothing.
  const chosen = words.filter((word) => ticked.has(keyOf(word)));
  const busy = progress !== null;

  const tick = (some: readonly WordToLearn[], isTicked: boolean) =>
    setTicked((old) => {
      const next = new Set(old);
      for (const key of some.map(keyOf)) {
        if (isTicked) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  // Should they come back by an undo, they come back without their ticks.
  const deal = async (deed: typeof add, some: readonly WordToLearn[]) => {
    if (await deed(some)) tick(some, false);
  };

  return (
    <section className={styles.section}>
      <h2>{t("texts.worth.heading")}</h2>
      {words.length === 0 ? (
        <p className="muted">{t("texts.worth.none")}</p>
      ) : (
        <>
          <p className="muted">{t("texts.worth.explanation")}</p>
          <div className={styles.deeds}>
            <label>
              <input
                type="checkbox"
                checked={chosen.length === words.length}
                disabled={busy}
                onChange={(event) => setTicked(new Set(event.currentTarget.checked ? words.map(keyOf) : []))}
              />
              {t("texts.worth.all")}
            </label>
            <button
              type="button"
              className="button primary"
              disabled={busy || chosen.length === 0}
              onClick={() => void deal(add, chosen)}
            >
              {t("texts.worth.add")}
            </button>
            <button
              type="button"
              className="button"
              disabled={busy || chosen.length === 0}
              onClick={() => void deal(markKnown, chosen)}
            >
              {t("texts.worth.known")}
            </button>
            <span className="muted" role="status">
              {t("texts.worth.chosen", { count: chosen.length })}
            </span>
          </div>
        </>
      )}
      {progress && (
        <p role="status" className={styles.progress}>
          <progress value={progress.done} max={progress.of} aria-label={t("texts.worth.busy")} />{" "}
          {t("texts.worth.progress", { count: progress.of, done: progress.done })}
        </p>
      )}
      {deed && !busy && (
        <UndoLine
          // The next deed is another line: its button is ready again.
          key={`${deed.kind} ${deed.count} ${deed.refused}`}
          text={[
            t(deed.kind === "added" ? "texts.worth.added" : "texts.worth.marked", { count: deed.count }),
            deed.refused > 0 ? t("texts.worth.refused", { count: deed.refused }) : "",
          ].join(" ")}
          undo={deed.undo}
        />
      )}
      {failed && (
        <p role="alert" className="error-text">
          {t(deed ? "texts.worth.interrupted" : "error.notReached")}
        </p>
      )}
      {words.length > 0 && (
        <ul className={styles.words}>
          {words.map((word) => (
            <WordRow
              key={keyOf(word)}
              word={word}
              slug={slug}
              ticked={ticked.has(keyOf(word))}
              busy={busy}
              onTick={(isTicked) => tick([word], isTicked)}
              onKnown={() => void deal(markKnown, [word])}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p className="muted">{t("texts.worth.more", { count: more })}</p>}
    </section>
  );
}
