import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { clockOf } from "@/app/learner-clock";
import { findMarks } from "@/app/occurrences";
import { dayOf } from "@/core/learner/learner-day";
import { dueEntryIds } from "@/db/due-cards";
import { getSection, getText } from "@/db/texts";
import { LanguageProvider } from "@/i18n/client";
import { clientMessages, getLocale, getT } from "@/i18n/server";
import { packOccurrences } from "@/ui/reader/pack-occurrences";
import { Reader } from "@/ui/reader/reader";
import { RetiredParagraphs } from "@/ui/reader/retired-paragraphs";
import { TextHead } from "@/ui/reader/text-head";
import type { ReadingData } from "@/ui/reader/types";
import { addEntry, deleteEntries, editEntry, saveSettings, setStatus } from "./actions";
import { ResumeScript } from "./resume-script";

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { slug } = await params;
  // Titles too are only for who may ask: this runs beside the page, not after it.
  const [t, , db] = await Promise.all([getT(), identify(), database()]);
  const text = await getText(db, slug);
  if (!text) return { title: t("notFound.title") };
  return {
    title: text.title,
    description: t("read.description", { title: text.title, level: text.level ?? "" }),
  };
}

/** A text beside its English. */
export default async function ReadPage({ params }: Params) {
  const { slug } = await params;
  const [learner, locale, t, db] = await Promise.all([identify(), getLocale(), getT(), database()]);
  const section = await getSection(db, { learnerId: learner.id, slug });
  if (!section) notFound();
  const { text, paragraphs, translations, retired, position } = section;

  const { entries, found } = await findMarks(learner.id, paragraphs);
  const standing = new Set(found.flatMap((occurrences) => occurrences.map(({ entryId }) => entryId)));
  const now = new Date();
  const due = await dueEntryIds(
    db,
    { learnerId: learner.id, entryIds: [...standing], today: dayOf(now, clockOf(learner.settings)) },
    now,
  );
  const marked = entries
    .filter(({ id }) => standing.has(id))
    .map(({ id, lemma, article, partOfSpeech, meanings, status }) => ({
      ...{ id, lemma, article, partOfSpeech, meanings, status },
      ...(due.has(id) ? { due: true as const } : {}),
    }));
  const data: ReadingData = {
    paragraphs,
    translations,
    entries: marked,
    occurrences: packOccurrences(
      found,
      marked.map(({ id }) => id),
    ),
  };
  const { theme, textSize, lineSpacing, mode, hideReferences, reviewWhileReading } = learner.settings;
  const place = paragraphs.findIndex(({ id }) => id === position);

  return (
    <main id="main">
      <TextHead text={text} locale={locale} t={t} />
      <LanguageProvider
        key={locale}
        locale={locale}
        messages={clientMessages(locale, [
          "reader",
          "word",
          "entry",
          "settings",
          "conflict",
          "recovered",
          "stale",
          "history",
          "keys",
          "error",
        ])}
      >
        <Reader
          slug={text.slug}
          data={JSON.stringify(data)}
          settings={{ theme, textSize, lineSpacing, mode, hideReferences, reviewWhileReading }}
          actions={{ setStatus, addEntry, editEntry, deleteEntries, saveSettings }}
        />
      </LanguageProvider>
      {place > 0 && <ResumeScript number={place + 1} />}
      <RetiredParagraphs retired={retired} t={t} />
    </main>
  );
}
