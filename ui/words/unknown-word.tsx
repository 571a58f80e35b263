import type { TFunction } from "i18next";
import styles from "./words.module.css";

/** A word that no list has: said as it is, with the nearest that exist. */
export function UnknownWord({ suggestions, t }: { suggestions: readonly string[]; t: TFunction }) {
  return (
    <section className={styles.reading}>
      <p>{t("words.unknown")}</p>
      {suggestions.length > 0 && (
        <>
          <p>{t("words.suggestions")}</p>
          <ul className={styles.suggestions}>
            {suggestions.map((word) => (
              <li key={word}>
                <a lang="nl" href={`/words/${encodeURIComponent(word)}`}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
