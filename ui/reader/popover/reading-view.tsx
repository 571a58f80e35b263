import type { TFunction } from "i18next";
import { Fragment, type ReactNode } from "react";
import type { LookUp, WordReading } from "@/core/dutch/look-up";
import { Headword } from "@/ui/glossary/headword";
import { Filled, slot } from "./filled";
import { entryPartOfSpeech } from "./prefill";
import { Senses } from "./senses";
import styles from "./word-popover.module.css";

type Props = {
  lookUp: LookUp;
  reading: WordReading;
  /** goes on to a part of a compound, or to a nearest spelling, within the popover */
  onGo: (lemma: string, why: "part" | "suggestion") => void;
  t: TFunction;
};

/** A form that is the lemma itself need not be named. */
const lemmaForms = new Set(["singular", "base", "infinitive"]);

/** What a word is here: lemma, form, meanings, parts. */
export function ReadingView({ lookUp, reading, onGo, t }: Props) {
  const { lemma, article, level, register } = reading;
  const partOfSpeech = entryPartOfSpeech(reading.partOfSpeech);
  const small = [level, register].filter((note) => note !== null).join(" · ");
  return (
    <>
      <p className={styles.head}>
        <Headword entry={{ lemma, article, partOfSpeech }} t={t} />
        {small && <span className={styles.title}> {small}</span>}
      </p>
      <Grammar reading={reading} t={t} />
      {lookUp.known ? (
        <Senses reading={reading} t={t} />
      ) : (
        <Unknown lookUp={lookUp} isPhrase={partOfSpeech === "phrase"} onGo={onGo} t={t} />
      )}
      {lookUp.parts.length > 1 && <Parts parts={lookUp.parts} onGo={onGo} t={t} />}
    </>
  );
}

/** Which form it is, principal parts, the halves of a separable verb, and why it is de or het. */
function Grammar({ reading, t }: { reading: WordReading; t: TFunction }) {
  const { lemma, form, principalParts, separable, article, articleReason } = reading;
  const written = article === "both" ? "de/het" : article;
  const facts: { of: string; fact: ReactNode }[] = [];
  if (form && !lemmaForms.has(form)) {
    const fact = (
      <span className={styles.form}>
        <Filled message={t("word.formOf", { form: t(`word.forms.${form}`), lemma: slot })}>
          <i lang="nl">{lemma}</i>
        </Filled>
      </span>
    );
    facts.push({ of: "form", fact });
  }
  if (separable) {
    const verb = `${separable.particle}|${separable.base}`;
    const fact = (
      <Filled message={t("word.separable", { verb: slot })}>
        <span lang="nl">{verb}</span>
      </Filled>
    );
    facts.push({ of: "separable", fact });
  }
  if (principalParts.length > 0)
    facts.push({ of: "parts", fact: <span lang="nl">{principalParts.join(", ")}</span> });
  if (written && articleReason?.kind === "head") {
    const fact = (
      <Filled message={t("word.articleOfHead", { article: written, head: slot })}>
        <i lang="nl">{articleReason.head}</i>
      </Filled>
    );
    facts.push({ of: "article", fact });
  }
  if (written && articleReason?.kind === "suffix") {
    const suffix = articleReason.suffix.replace(/^-/, "");
    facts.push({ of: "article", fact: t("word.articleOfSuffix", { article: written, suffix }) });
  }
  if (facts.length === 0) return null;
  return (
    <p className="muted">
      {facts.map(({ of, fact }, i) => (
        <Fragment key={of}>
          {i > 0 && " · "}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}

/** The parts of a compound, with what links them. */
function Parts({ parts, onGo, t }: { parts: LookUp["parts"]; onGo: Props["onGo"]; t: TFunction }) {
  // A part may stand twice in a word: each is known by all that stands up to its end.
  const ends = parts.map((_, i) =>
    parts
      .slice(0, i + 1)
      .map(({ text }) => text)
      .join("|"),
  );
  return (
    <div>
      <p className={styles.title}>{t("word.parts")}</p>
      <ul className={styles.parts}>
        {parts.map((part, i) => (
          <li key={ends[i]}>
            <button type="button" className="quiet" lang="nl" onClick={() => onGo(part.lemma, "part")}>
              {part.text}
            </button>{" "}
            {part.meanings[0] && (
              <span lang="en" className="muted">
                {part.meanings[0]}
              </span>
            )}{" "}
            {part.link && (
              <span lang="nl" className="muted">
                -{part.link}-
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type UnknownProps = Pick<Props, "lookUp" | "onGo" | "t"> & { isPhrase: boolean };

/** Says honestly that no list has the word, and offers the nearest that do. */
function Unknown({ lookUp, isPhrase, onGo, t }: UnknownProps) {
  return (
    <>
      <p>{t(isPhrase ? "word.unknownPhrase" : "word.unknown")}</p>
      {lookUp.suggestions.length > 0 && (
        <div>
          <p className={styles.title}>{t("word.suggestions")}</p>
          <ul className={styles.parts}>
            {lookUp.suggestions.map((lemma) => (
              <li key={lemma}>
                <button type="button" className="quiet" lang="nl" onClick={() => onGo(lemma, "suggestion")}>
                  {lemma}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
