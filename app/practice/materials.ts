import "server-only";
import type { Entry } from "@/core/glossary/entry";
import type { Material, MaterialSentence } from "@/core/practice/material";
import { normaliseWord } from "@/core/text/normalise";
import { splitSentences } from "@/core/text/sentences";
import { acceptedAnswersOf } from "@/db/accepted-answers";
import { type EntryContext, entriesWithContexts } from "@/db/entry-contexts";
import type { Learner } from "@/db/learners";
import { sentencesWith } from "@/db/sentences-with";
import { analyseParagraph, type Decided, decisionsIn } from "../analyse-paragraph";
import { database } from "../database";
import { dutch } from "../dutch";
import { lookUpLemma } from "../look-up";
import { entryPlaces } from "./entry-places";
import { shownSentence } from "./shown-sentence";

/** Further sentences of the library, so that a word is not always met in the same one. */
const fromLibrary = 4;
const ofWholeLibrary = 200;

/** A sentence that the learner kept, with the place of the entry in it; the paragraph as it is now goes before what was kept. */
async function contextSentence(
  { sentence, home }: EntryContext,
  entry: Entry,
  decided: readonly Decided[],
  hideReferences: boolean,
): Promise<MaterialSentence> {
  if (home) {
    const at = home.dutch.indexOf(sentence);
    const sentences = splitSentences(home.dutch, "nl");
    const places = await entryPlaces(home.dutch, entry, { decided, metHere: true });
    const standsIn = ({ start, end }: { start: number; end: number }) =>
      places.find(({ ranges }) => ranges.every(([from, to]) => start <= from && to <= end));
    const kept = sentences.filter(({ start, end }) => at >= 0 && at < end && start < at + sentence.length);
    const found = [...kept, ...sentences].find(standsIn) ?? kept[0];
    if (found) {
      const place = standsIn(found);
      return {
        ...shownSentence(home, found, place?.ranges ?? [], hideReferences),
        form: place?.form ?? null,
      };
    }
  }
  const [place] = await entryPlaces(sentence, entry, { decided, metHere: true });
  const { ranges = [], form = null } = place ?? {};
  return { text: sentence, ranges, form, english: "", englishFrom: null, place: null };
}

async function librarySentences(
  learner: Learner,
  entry: Entry,
  slug: string | null,
): Promise<MaterialSentence[]> {
  if (/\s/.test(entry.lemma)) return [];
  const lemmaKey = normaliseWord(entry.lemma);
  const db = await database();
  const { sentences } = await sentencesWith(db, {
    learnerId: learner.id,
    lemmaKey,
    skip: 0,
    // Those of one text may be the last ones.
    take: slug === null ? fromLibrary : ofWholeLibrary,
  });
  const { hideReferences } = learner.settings;
  const wanted = sentences.filter((one) => slug === null || one.slug === slug).slice(0, fromLibrary);
  const shown = wanted.map(async (one): Promise<MaterialSentence | null> => {
    const places = await entryPlaces(one.dutch, entry, { decided: [], metHere: false });
    // Only where the entry itself is found: the library goes by lemma alone (het leven, leven).
    const place = places.find(({ ranges }) =>
      ranges.every(([start, end]) => one.start <= start && end <= one.end),
    );
    return place ? { ...shownSentence(one, one, place.ranges, hideReferences), form: place.form } : null;
  });
  return (await Promise.all(shown)).filter((sentence) => sentence !== null);
}

/**
 * All that exercises on some entries are made of, by entry id; deleted entries and others' are left out. Where one
 * text is practised (slug) an entry that has sentences of it has no others.
 */
export async function materialsOf(
  learner: Learner,
  entryIds: readonly string[],
  slug: string | null = null,
): Promise<Map<string, Material>> {
  const db = await database();
  const learnerId = learner.id;
  const [entries, accepted, knowledge] = await Promise.all([
    entriesWithContexts(db, { learnerId, ids: entryIds }),
    acceptedAnswersOf(db, { learnerId, entryIds }),
    dutch(),
  ]);
  const paragraphs = entries.flatMap(({ contexts }) =>
    contexts.map(({ home, sentence }) => home?.dutch ?? sentence),
  );
  const analyses = await Promise.all(
    [...new Set(paragraphs)].map((paragraph) => analyseParagraph(paragraph)),
  );
  const decided = await decisionsIn(
    learnerId,
    analyses.filter((analysis) => analysis !== null),
  );
  const materials = entries.map(async ({ entry, contexts }): Promise<[string, Material]> => {
    const { hideReferences } = learner.settings;
    const [kept, library, found] = await Promise.all([
      Promise.all(contexts.slice(0, 3).map((one) => contextSentence(one, entry, decided, hideReferences))),
      librarySentences(learner, entry, slug),
      lookUpLemma(entry.lemma, learnerId),
    ]);
    const { id, lemma, partOfSpeech, article, meanings, note } = entry;
    const reading = found.readings.find((one) => one.partOfSpeech === partOfSpeech) ?? found.readings[0];
    const listed = knowledge?.descriptions.byLemma
      .get(lemma)
      ?.find((one) => one.partOfSpeech === partOfSpeech);
    const others = found.readings.flatMap(({ senses }) => senses.flatMap((sense) => sense.meanings));
    const answers = accepted.get(id) ?? [];
    const texts = new Set(kept.map(({ text }) => text));
    const sentences = [...kept, ...library.filter(({ text }) => !texts.has(text))];
    const ofText = sentences.filter(({ place }) => slug !== null && place?.slug === slug);
    return [
      id,
      {
        entry: { id, lemma, partOfSpeech, article, meanings, note, accepted: answers },
        synonyms: answers.map(({ answer }) => answer),
        sentences: ofText.length > 0 ? ofText : sentences,
        known: listed?.forms ?? {},
        reason: reading?.articleReason ?? null,
        band: reading?.band ?? 0,
        allMeanings: [...meanings, ...others],
      },
    ];
  });
  return new Map(await Promise.all(materials));
}
