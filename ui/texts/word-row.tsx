"use client";
import { useId } from "react";
import { useLanguage } from "@/i18n/client";
import { Headword, headword } from "@/ui/glossary/headword";
import { MarkedText } from "@/ui/words/marked-text";
import styles from "./texts.module.css";
import type { WordToLearn } from "./types";

type Props = {
  word: WordToLearn;
  slug: string;
  ticked: boolean;
  busy: boolean;
  onTick: (ticked: boolean) => void;
  onKnown: () => void;
};

/** One word worth learning: what it means, how often the text has it, and a sentence. */
export function WordRow({ word, slug, ticked, busy, onTick, onKnown }: Props) {
  const { entry, count, sentence } = word;
  const { t } = useLanguage();
  const id = useId();
  return (
    <li className={styles.word}>
      <span className={styles.tick}>
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          disabled={busy}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </span>
      <div>
        <label htmlFor={id}>
          <Headword entry={entry} t={t} />
        </label>{" "}
        <span className="muted">{t("texts.times", { count })}</span>
        <p lang={entry.meanings.length > 0 ? "en" : undefined}>
          {entry.meanings.join("; ") || <span className="muted">{t("texts.worth.noMeaning")}</span>}
        </p>
        {sentence && (
          <p className={styles.quote}>
            <MarkedText text={sentence.text} ranges={sentence.ranges} />{" "}
            <a
              href={`/read/${slug}#p${sentence.number}`}
              aria-label={t("texts.worth.paragraph", { number: sentence.number })}
            >
              {sentence.number}
            </a>
          </p>
        )}
      </div>
      <span className={styles.rowDeeds}>
        <button
          type="button"
          className="quiet"
          disabled={busy}
          onClick={onKnown}
          aria-label={t("texts.worth.iKnowThis", { lemma: headword(entry) })}
        >
          {t("texts.worth.iKnow")}
        </button>
        <a
          className="quiet"
          href={`/words/${encodeURIComponent(entry.lemma)}`}
          aria-label={t("texts.worth.pageOf", { lemma: headword(entry) })}
        >
          {t("texts.worth.page")}
        </a>
      </span>
    </li>
  );
}
