"use client";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./session-head.module.css";
import type { Counts } from "./types";

type Props = {
  title: string;
  left: Counts;
  inHand: number;
  /** as in NextExercises */
  planned: number | null;
  done: number;
  /** the answers are reviews */
  counted: boolean;
  ended: boolean;
  /** null where there is nothing to undo */
  onUndo: (() => void) | null;
  onHelp: () => void;
  onEnd: () => void;
};

const kinds = ["learning", "review", "new"] as const;

/** Quiet: what this is, what is left of it, and the ways out. */
export function SessionHead({
  title,
  left,
  inHand,
  planned,
  done,
  counted,
  ended,
  onUndo,
  onHelp,
  onEnd,
}: Props) {
  const { locale, t } = useLanguage();
  const format = new Intl.NumberFormat(formatLocale[locale]);
  const due = planned === null ? left.learning + left.review + left.new : planned - done;
  const toDo = Math.max(due, inHand);
  const share = done + toDo === 0 ? 0 : done / (done + toDo);
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <div className={styles.line}>
        {planned === null ? (
          <ul aria-label={t("exercise.left.label")} className={styles.left}>
            {kinds.map((kind) => (
              <li key={kind} data-kind={kind}>
                <b>{format.format(left[kind])}</b> {t(`exercise.left.${kind}`)}
              </li>
            ))}
          </ul>
        ) : (
          <p className="muted">
            {t("exercise.left.planned", { done: format.format(done), of: format.format(done + toDo) })}
          </p>
        )}
        <span className={styles.deeds}>
          {onUndo && (
            <button type="button" className="quiet" aria-keyshortcuts="u" onClick={onUndo}>
              {t("common.undo")}
            </button>
          )}
          <button type="button" className="quiet" aria-keyshortcuts="?" onClick={onHelp}>
            {t("exercise.keys.heading")}
          </button>
          {!ended && (
            <button type="button" className="quiet" aria-keyshortcuts="Escape" onClick={onEnd}>
              {t("exercise.end")}
            </button>
          )}
        </span>
      </div>
      <div className={styles.track} style={{ "--share": share } as React.CSSProperties} />
      {!counted && <p className="muted">{t("exercise.notCounted")}</p>}
    </header>
  );
}
