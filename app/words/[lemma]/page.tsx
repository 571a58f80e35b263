import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { lookUpLemma } from "@/app/look-up";
import { sentencesPerPage, wordQuery } from "@/core/glossary/word-query";
import { normaliseWord } from "@/core/text/normalise";
import { type LibrarySentence, sentencesWith } from "@/db/sentences-with";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { HearIt } from "@/ui/words/hear-it";
import { LibrarySentences } from "@/ui/words/library-sentences";
import { sentenceShown } from "@/ui/words/sentence-shown";
import { UnknownWord } from "@/ui/words/unknown-word";
import { WordReading } from "@/ui/words/word-reading";
import styles from "@/ui/words/words.module.css";
import { addWords, removeWords } from "../actions";
import { lemmaFrom } from "./lemma-from";

type Address = {
  params: Promise<{ lemma: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Pick<Address, "params">): Promise<Metadata> {
  const [{ lemma: named }, t] = await Promise.all([params, getT()]);
  const lemma = lemmaFrom(named);
  if (lemma === null) return { title: t("notFound.title") };
  return { title: lemma, description: t("words.description", { lemma }) };
}

const keepable = (sentence: LibrarySentence | undefined) =>
  sentence
    ? { text: sentence.dutch.slice(sentence.start, sentence.end), paragraphId: sentence.paragraphId }
    : null;

/** A word: what it is, its forms, and where it stands in the library. */
export default async function WordPage({ params, searchParams }: Address) {
  const lemma = lemmaFrom((await params).lemma);
  if (lemma === null) notFound();
  const query = wordQuery.parse(await searchParams);
  const [learner, locale, t, db] = await Promise.all([identify(), getLocale(), getT(), database()]);
  const [found, library] = await Promise.all([
    lookUpLemma(lemma, learner.id),
    sentencesWith(db, {
      learnerId: learner.id,
      lemmaKey: normaliseWord(lemma),
      skip: (query.page - 1) * sentencesPerPage,
      take: sentencesPerPage,
      certainty: query.certainty,
    }),
  ]);
  // A guess at a word that no list has is worth showing only where the learner made an entry of it.
  const readings = found.readings.filter(({ entries }) => found.known || entries.length > 0);
  return (
    <main id="main" className={styles.page}>
      <LanguageProvider
        key={locale}
        locale={locale}
        messages={clientMessages(locale, ["words", "entry", "error"])}
      >
        <div className={styles.head}>
          <h1 lang="nl">{lemma}</h1>
          <HearIt words={lemma} />
        </div>
        {!found.known && <UnknownWord suggestions={found.suggestions} t={t} />}
        {readings.map((reading) => (
          <WordReading
            key={`${reading.lemma} ${reading.partOfSpeech} ${reading.article}`}
            reading={reading}
            parts={reading.partOfSpeech === readings[0]?.partOfSpeech ? found.parts : []}
            sentence={query.certainty === "firm" ? keepable(library.sentences[0]) : null}
            actions={{ addWords, removeWords }}
            locale={locale}
            t={t}
          />
        ))}
        <LibrarySentences
          {...library}
          sentences={library.sentences.map((one) => sentenceShown(one, learner.settings.hideReferences))}
          query={query}
          locale={locale}
          t={t}
        />
      </LanguageProvider>
    </main>
  );
}
