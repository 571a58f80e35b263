import type { TFunction } from "i18next";
import type { WordReading } from "@/core/dutch/look-up";
import { headword } from "@/ui/glossary/headword";
import { Filled, slot } from "./filled";
import styles from "./word-popover.module.css";

type Props = {
  reading: WordReading;
  hasPage: boolean;
  /** null where the device has no Dutch voice */
  hear: ((words: string) => void) | null;
  /** the next word that is pressed joins these; null where none can */
  joining: boolean | null;
  onJoining: () => void;
  t: TFunction;
};

/** Where one can go from a word: to its sound, to a further word, to its page. */
export function Ways({ reading, hasPage, hear, joining, onJoining, t }: Props) {
  const { lemma } = reading;
  return (
    <>
      <p className={styles.ways}>
        {hear && (
          <button type="button" className="quiet" onClick={() => hear(headword(reading))}>
            {t("word.hear")}
          </button>
        )}
        {joining !== null && (
          <button type="button" className="quiet" aria-pressed={joining} onClick={onJoining}>
            {t("word.addWord")}
          </button>
        )}
        {hasPage && (
          <a href={`/words/${encodeURIComponent(lemma)}`}>
            <Filled message={t("word.page", { lemma: slot })}>
              <span lang="nl">{lemma}</span>
            </Filled>
          </a>
        )}
      </p>
      {joining && <p role="status">{t("word.tapWord")}</p>}
    </>
  );
}
