"use client";
import type { SentenceComparison as Compared } from "@/core/practice/compare-translations";
import { useLanguage } from "@/i18n/client";
import { DiffText } from "./diff-text";
import styles from "./writing.module.css";

type Props = { sentence: Compared; isAccepted: boolean; onToggle: () => void };

/** One sentence: the Dutch, the English now with what changed, the English of before, the reference. */
export function SentenceComparison({ sentence, isAccepted, onToggle }: Props) {
  const { t } = useLanguage();
  const { dutch, now, earlier, reference, diff, same, variant } = sentence;
  return (
    <li>
      <p lang="nl" className={styles.dutch}>
        {dutch}
      </p>
      <dl className={styles.versions}>
        <dt>{t("exercise.translate.now")}</dt>
        <dd>
          {now === "" ? (
            <span className="muted">{t("exercise.nothing")}</span>
          ) : earlier === "" || same ? (
            <span lang="en">{now}</span>
          ) : (
            <DiffText diff={diff} lang="en" />
          )}
        </dd>
        {!same && (
          <>
            <dt>{t("exercise.translate.earlier")}</dt>
            <dd lang="en">{earlier || "–"}</dd>
          </>
        )}
        {reference !== null && reference !== "" && (
          <>
            <dt>{t("exercise.translate.reference")}</dt>
            <dd lang="en">{reference}</dd>
          </>
        )}
      </dl>
      {same && <p className="muted">{t("exercise.translate.same")}</p>}
      {variant !== null && !same && <p className="muted">{t("exercise.translate.variant")}</p>}
      {!same && variant === null && now !== "" && earlier !== "" && (
        <button type="button" className="quiet" aria-pressed={isAccepted} onClick={onToggle}>
          {isAccepted && <span aria-hidden="true">✓ </span>}
          {t("exercise.translate.bothRight")}
        </button>
      )}
    </li>
  );
}
