"use client";
import { useLanguage } from "@/i18n/client";
import styles from "./session.module.css";

type Props = {
  /** "de", "het" or "de/het" */
  article: string;
  right: boolean;
  /** null where it is no card of its own */
  onOverrule: (() => void) | null;
};

/** The article, graded apart from its word. */
export function ArticleLine({ article, right, onOverrule }: Props) {
  const { t } = useLanguage();
  return (
    <p className={styles.outcome} data-right={right}>
      {t(right ? "exercise.article.wasRight" : "exercise.article.wasWrong", { article })}{" "}
      {onOverrule && (
        <button type="button" className="quiet" onClick={onOverrule}>
          {t(right ? "exercise.countWrong" : "exercise.countRight")}
        </button>
      )}
    </p>
  );
}
