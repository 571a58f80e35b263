"use client";
import type { AttemptInput } from "@/core/practice/schema";
import { useLanguage } from "@/i18n/client";
import styles from "./writing.module.css";

type Aid = AttemptInput["aids"][number];
type Props = {
  hints: { lemma: string; meanings: string[] }[];
  /** what each aid shows; null where there is none */
  reference: string | null;
  earlier: string | null;
  used: Aid[];
  onUse: (aid: Aid) => void;
};

/** What helps with a paragraph, each on request: the attempt remembers which was used. */
export function Aids({ hints, reference, earlier, used, onUse }: Props) {
  const { t } = useLanguage();
  const offered = [
    ["hints", hints.length > 0],
    ["earlier", earlier !== null && earlier !== ""],
    ["reference", reference !== null],
  ] as const;
  const closed = offered.filter(([aid, isThere]) => isThere && !used.includes(aid));
  return (
    <div className={styles.aids}>
      {closed.length > 0 && (
        <p>
          {closed.map(([aid]) => (
            <button key={aid} type="button" className="quiet" onClick={() => onUse(aid)}>
              {t(`exercise.aid.${aid}`)}
            </button>
          ))}
        </p>
      )}
      {used.includes("hints") && (
        <dl className={styles.hints}>
          {hints.map(({ lemma, meanings }) => (
            <div key={lemma}>
              <dt lang="nl">{lemma}</dt>
              <dd lang="en">{meanings.join("; ")}</dd>
            </div>
          ))}
        </dl>
      )}
      {used.includes("earlier") && earlier !== null && (
        <figure>
          <figcaption className="muted">{t("exercise.translate.earlier")}</figcaption>
          <p lang="en">{earlier}</p>
        </figure>
      )}
      {used.includes("reference") && reference !== null && (
        <figure>
          <figcaption className="muted">{t("exercise.translate.reference")}</figcaption>
          <p lang="en">{reference}</p>
        </figure>
      )}
    </div>
  );
}
