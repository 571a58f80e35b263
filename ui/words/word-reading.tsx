import type { TFunction } from "i18next";
import type { LookUp, WordReading as Reading } from "@/core/dutch/look-up";
import { entryFromReading } from "@/core/glossary/entry-from-reading";
import { bandLimit } from "@/core/glossary/frequency-bands";
import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";
import { headword } from "@/ui/glossary/headword";
import { AddWord } from "./add-word";
import { formTable } from "./form-table";
import { FormTableView } from "./form-table-view";
import type { SentenceToKeep, WordActions } from "./types";
import { partOfSpeechKey, registerKey } from "./word-keys";
import styles from "./words.module.css";

type Props = {
  reading: Reading;
  parts: LookUp["parts"];
  /** kept with an entry that is added here */
  sentence: SentenceToKeep;
  actions: Pick<WordActions, "addWords" | "removeWords">;
  locale: Locale;
  t: TFunction;
};

/** A lemma as one part of speech: what it means, what it is, its forms, and whether the learner has it. */
export function WordReading({ reading, parts, sentence, actions, locale, t }: Props) {
  const table = formTable(reading);
  const { senses, entries } = reading;
  return (
    <section className={styles.reading}>
      <h2>
        <span lang="nl">{headword(reading)}</span>{" "}
        <span className="muted">{t(partOfSpeechKey(reading.partOfSpeech))}</span>
      </h2>
      <Facts reading={reading} locale={locale} t={t} />
      {parts.length > 0 && (
        <p className={styles.parts}>
          {t("words.parts")}{" "}
          {parts.map((part, i) => (
            <span key={`${part.text} ${part.lemma}`}>
              {i > 0 && " + "}
              <a lang="nl" href={`/words/${encodeURIComponent(part.lemma)}`}>
                {part.text}
              </a>
              {part.link && (
                <>
                  {" + "}
                  <span lang="nl">-{part.link}-</span>
                </>
              )}{" "}
              <span className="muted" lang="en">
                {part.meanings[0]}
              </span>
            </span>
          ))}
        </p>
      )}
      {senses.length === 0 && <p className="muted">{t("words.noMeaning")}</p>}
      {senses.map(({ dictionary, title, meanings }) => (
        <div key={dictionary} className={styles.senses}>
          <ol lang="en">
            {meanings.map((meaning) => (
              <li key={meaning}>{meaning}</li>
            ))}
          </ol>
          <p className="muted">{title}</p>
        </div>
      ))}
      <AddWord entry={entryFromReading(reading)} sentence={sentence} entries={entries} actions={actions} />
      {table && <FormTableView table={table} lemma={reading.lemma} t={t} />}
    </section>
  );
}

/** Article and why, halves of a separable verb, level, frequency and register, in one line. */
function Facts({ reading, locale, t }: Pick<Props, "reading" | "locale" | "t">) {
  const { articleReason, separable, level, band, register } = reading;
  const limit = bandLimit(band ?? 0);
  const formatted = new Intl.NumberFormat(formatLocale[locale]).format(limit ?? 0);
  const style = registerKey(register);
  const facts = [
    articleReason?.kind === "head" && t("words.article.head", { head: articleReason.head }),
    articleReason?.kind === "suffix" && t("words.article.suffix", { suffix: articleReason.suffix }),
    articleReason?.kind === "list" && t("words.article.list"),
    separable && t("words.separable", { halves: `${separable.particle} | ${separable.base}` }),
    level && t("library.level", { level }),
    limit !== null && t("words.band.limit", { formatted }),
    limit === null && band !== null && band > 0 && t("words.band.rare"),
    style && t(style),
  ].filter((fact) => typeof fact === "string");
  return facts.length > 0 && <p className="muted">{facts.join(" · ")}</p>;
}
