import type { TFunction } from "i18next";
import type { WordReading } from "@/core/dutch/look-up";
import { entryPartOfSpeech } from "./prefill";
import styles from "./word-popover.module.css";

type Sense = WordReading["senses"][number];

/** Dictionaries that stand open, in the learner's order, and meanings of each. */
const [openDictionaries, openMeanings] = [2, 4];

function byDictionary(senses: Sense[]): { id: string; title: string; senses: Sense[] }[] {
  const ids = [...new Set(senses.map(({ dictionary }) => dictionary))];
  return ids.map((id) => {
    const own = senses.filter(({ dictionary }) => dictionary === id);
    return { id, title: own[0]?.title ?? id, senses: own };
  });
}

/** The meanings of a word, by dictionary. */
export function Senses({ reading, t }: { reading: WordReading; t: TFunction }) {
  const dictionaries = byDictionary(reading.senses.filter(({ meanings }) => meanings.length > 0));
  if (dictionaries.length === 0) return <p className="muted">{t("word.noSense")}</p>;
  const meaningsOf = (senses: Sense[]) =>
    senses.map((sense) => (
      <Meanings
        key={sense.partOfSpeech}
        sense={sense}
        isOther={(sense.partOfSpeech ?? reading.partOfSpeech) !== reading.partOfSpeech}
        t={t}
      />
    ));
  return dictionaries.map(({ id, title, senses }, i) =>
    i < openDictionaries ? (
      <div key={id} className={styles.dictionary}>
        <p className={styles.title}>{title}</p>
        {meaningsOf(senses)}
      </div>
    ) : (
      <details key={id} className={styles.dictionary}>
        <summary className={styles.title}>{title}</summary>
        {meaningsOf(senses)}
      </details>
    ),
  );
}

/** isOther: of another part of speech than the word has here, which is then named. */
function Meanings({ sense, isOther, t }: { sense: Sense; isOther: boolean; t: TFunction }) {
  const listed = (meanings: string[]) => (
    <ol lang="en" className={styles.meanings}>
      {[...new Set(meanings)].map((meaning, i, { length }) => (
        <li key={meaning}>
          {meaning}
          {i < length - 1 && "; "}
        </li>
      ))}
    </ol>
  );
  const { meanings } = sense;
  // One more in view takes no more room than the line that would hide it.
  const shown = meanings.length <= openMeanings + 1 ? meanings.length : openMeanings;
  return (
    <>
      {isOther && sense.partOfSpeech && (
        <p className={styles.title}>{t(`entry.partsOfSpeech.${entryPartOfSpeech(sense.partOfSpeech)}`)}</p>
      )}
      {listed(meanings.slice(0, shown))}
      {meanings.length > shown && (
        <details>
          <summary className={styles.title}>{t("word.more", { count: meanings.length - shown })}</summary>
          {listed(meanings.slice(shown))}
        </details>
      )}
    </>
  );
}
