import { notFound } from "next/navigation";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { analyseText, lookUpLemma } from "@/app/look-up";
import { addWords, removeWords, setKnown } from "@/app/words/actions";
import { type AnalysedWord, numberSentences } from "@/core/glossary/analysed-words";
import { entryFromReading } from "@/core/glossary/entry-from-reading";
import { textProfile, type WorthLearning } from "@/core/glossary/text-profile";
import { type TextParagraph, textParagraphs } from "@/db/text-paragraphs";
import { wordStatuses } from "@/db/word-statuses";
import { getLocale, getT } from "@/i18n/server";
import { TextOverview } from "@/ui/texts/text-overview";
import type { WordToLearn } from "@/ui/texts/types";
import { sentenceOf } from "./sentence-of";

/** Enough to choose from, few enough to look up: the next ones move up when these are dealt with. */
const shown = 30;

async function wordToLearn(
  { lemma, partOfSpeech, count }: WorthLearning,
  sentence: WordToLearn["sentence"],
  learnerId: string,
): Promise<WordToLearn> {
  const { readings } = await lookUpLemma(lemma, learnerId);
  const reading = readings.find((one) => one.partOfSpeech === partOfSpeech);
  const entry = entryFromReading(reading ?? { lemma, partOfSpeech, article: null, senses: [] });
  return { entry: { ...entry, lemma }, count, sentence };
}

/** The analysis of a whole text, and what this learner has of its words. */
export async function Overview({ slug }: { slug: string }) {
  const [learner, locale, t, db] = await Promise.all([identify(), getLocale(), getT(), database()]);
  const found = await textParagraphs(db, slug);
  if (!found) notFound();
  const { text, paragraphs } = found;
  const analysed: AnalysedWord[] = await analyseText(paragraphs.map(({ id, dutch }) => ({ id, dutch })));
  const { words, places } = numberSentences(analysed);
  const lemmas = words.map(({ lemma }) => lemma);
  const profile = textProfile(words, await wordStatuses(db, { learnerId: learner.id, lemmas }));

  const paragraphOf = new Map(
    paragraphs.map((paragraph): [string, TextParagraph] => [paragraph.id, paragraph]),
  );
  const toLearn = await Promise.all(
    profile.worthLearning.slice(0, shown).map((word) => {
      const [first] = word.sentences;
      const place = first === undefined ? undefined : places[first];
      const paragraph = paragraphOf.get(place?.paragraphId ?? "");
      const here = words.find(
        ({ sentence, lemma, partOfSpeech }) =>
          sentence === first && lemma === word.lemma && partOfSpeech === word.partOfSpeech,
      );
      return wordToLearn(word, paragraph && here ? sentenceOf(paragraph, here.ranges) : null, learner.id);
    }),
  );
  return (
    <TextOverview
      profile={profile}
      toLearn={toLearn}
      slug={slug}
      given={text.level}
      actions={{ addWords, removeWords, setKnown }}
      locale={locale}
      t={t}
    />
  );
}
