import type { AnalysedWord, Analysis } from "@/core/dutch/analyser";
import { partsOf } from "@/core/dutch/compounds";
import { type Descriptions, describeLemma } from "@/core/dutch/describe-lemma";
import type { FormTable } from "@/core/dutch/form-table";
import type { Decision, LookUp, WordReading } from "@/core/dutch/look-up";
import { nearestSpellings } from "@/core/dutch/nearest-spellings";
import { formsOfTags, partsOfTags } from "@/core/dutch/tags";
import { normaliseWord } from "@/core/text/normalise";
import { rangesOfPair } from "./match-words";
import { partsAgree } from "./parts-agree";

/** What a dictionary says of a word, by the normalised word. */
export type Sense = {
  key: string;
  partOfSpeech: string | null;
  meanings: string[];
  dictionary: { id: string; title: string };
};
type OwnEntry = WordReading["entries"][number];

/** What is asked of: an expression with what it may be, before any dictionary was opened. */
export type Query = Pick<LookUp, "surface" | "ranges" | "known" | "sentence" | "decision"> & {
  analyses: readonly Analysis[];
  parts: readonly { text: string; lemma: string; link: string }[];
};

/** More than these nobody reads. */
const mostReadings = 8;
const mostSuggestions = 5;

const plain = (lemma: string, partOfSpeech: string, probability: number): Analysis => ({
  ...{ lemma, partOfSpeech, probability },
  form: null,
  band: 0,
  source: "list",
});

function likely(analyses: readonly Analysis[]): Analysis[] {
  const listed = analyses.filter(({ source }) => source !== "guess");
  const shown =
    listed.length > 0 ? analyses.filter(({ source }, i) => i === 0 || source !== "guess") : analyses;
  return shown
    .filter(({ probability, source }, i) => i === 0 || source === "list" || probability >= 0.01)
    .slice(0, mostReadings);
}

/** What a word, a selection or some words that belong together are, by the analysis of their paragraph. */
export function queryAt(
  dutch: string,
  words: readonly AnalysedWord[],
  ranges: readonly [start: number, end: number][],
  sentence: { start: number; end: number },
  descriptions: Descriptions,
  decision: Decision | null,
): Query | null {
  const here = words.filter((word) => ranges.some(([start, end]) => start < word.end && end > word.start));
  const [first, second] = here;
  if (!first) return null;
  const pairRanges = rangesOfPair(words, first);
  const isOnePair = here.every(
    (word) => word.pair !== null && rangesOfPair(words, word).join() === pairRanges.join(),
  );
  if (here.length === 1 || isOnePair) {
    return {
      surface: pairRanges.map(([start, end]) => dutch.slice(start, end)).join(" … "),
      ranges: pairRanges,
      analyses: likely(first.analyses),
      known: first.analyses.some(({ source }) => source !== "guess"),
      parts: partsHere(first, descriptions),
      ...{ sentence, decision },
    };
  }
  const surface = ranges.map(([start, end]) => dutch.slice(start, end)).join(" … ");
  const phrase = ranges.map(([start, end]) => dutch.slice(start, end)).join(ranges.length > 1 ? " … " : " ");
  const analyses = [plain(phrase.replace(/\s+/g, " ").toLowerCase(), "phrase", 0.6)];
  if (here.length === 2 && second)
    analyses.unshift(
      ...joinedVerbs(first, second, descriptions),
      ...joinedVerbs(second, first, descriptions),
    );
  return {
    ...{ surface, sentence, decision, analyses },
    ranges: ranges.map(([start, end]): [number, number] => [start, end]),
    known: true,
    parts: [],
  };
}

/** The parts of the compound that a word most likely is. */
function partsHere({ analyses, parts }: AnalysedWord, { table }: Descriptions): Query["parts"] {
  const [best] = analyses;
  if (parts.length > 0 || !best || (best.partOfSpeech !== "noun" && best.partOfSpeech !== "adjective"))
    return parts;
  return partsOf(table, normaliseWord(best.lemma));
}

/** "spoorde" and "aan" are aansporen, if there is such a verb. */
function joinedVerbs(verb: AnalysedWord, particle: AnalysedWord, { verbs }: Descriptions): Analysis[] {
  const texts = new Set(particle.analyses.map(({ lemma }) => normaliseWord(lemma)));
  return [...texts].flatMap((text) => {
    const bases = verbs.get(text);
    return verb.analyses
      .filter(({ partOfSpeech, lemma }) => partOfSpeech === "verb" && bases?.has(lemma))
      .map(({ lemma, form }) => ({ ...plain(text + lemma, "verb", 0.9), form }));
  });
}

/** What a lemma by itself may be: all parts of speech that lists have it in. */
export function queryOfLemma(lemma: string, descriptions: Descriptions): Query {
  const { byLemma, table } = descriptions;
  const parts = partsOf(table, normaliseWord(lemma));
  const own = (byLemma.get(lemma) ?? byLemma.get(lemma.toLowerCase()) ?? []).map(
    (entry) => entry.partOfSpeech,
  );
  const listed = table
    .readings(normaliseWord(lemma))
    .filter((reading) => normaliseWord(reading.lemma) === normaliseWord(lemma));
  const partsOfSpeech = [...new Set([...own, ...listed.map(({ tag }) => partsOfTags[tag] ?? "other")])];
  const asLemma = partsOfSpeech.map((partOfSpeech) => plain(lemma, partOfSpeech, 1 / partsOfSpeech.length));
  const analyses = asLemma.length > 0 ? asLemma : ofForm(lemma, table);
  return {
    surface: lemma,
    ranges: [],
    analyses: analyses.length > 0 ? analyses : [plain(lemma, "noun", 1)],
    known: analyses.length > 0 || parts.length > 1,
    parts,
    sentence: { start: 0, end: 0 },
    decision: null,
  };
}

/** What an inflected form may be: opgeroepen, which a look-up of opgroepen proposes. */
function ofForm(word: string, table: FormTable): Analysis[] {
  const found = new Map<string, Analysis>();
  for (const { lemma, tag, band } of table.readings(normaliseWord(word))) {
    const partOfSpeech = partsOfTags[tag] ?? "other";
    found.set(`${partOfSpeech} ${lemma}`, {
      ...plain(lemma, partOfSpeech, 0.5),
      form: formsOfTags[tag] ?? null,
      band,
    });
  }
  return [...found.values()].sort((x, y) => (x.band || 9) - (y.band || 9));
}

/** All lemmas that dictionaries and the glossary should be asked for, normalised. */
export function keysOf({ analyses, parts }: Query): string[] {
  return [...new Set([...analyses, ...parts].map(({ lemma }) => normaliseWord(lemma)))];
}

function sensesOf(analysis: Analysis, senses: readonly Sense[]): WordReading["senses"] {
  const key = normaliseWord(analysis.lemma);
  const here = senses.filter((sense) => sense.key === key);
  const agree = here.filter(
    ({ partOfSpeech }) => partOfSpeech === null || partsAgree(partOfSpeech, analysis.partOfSpeech),
  );
  return (agree.length > 0 ? agree : here).map(({ partOfSpeech, meanings, dictionary }) => ({
    dictionary: dictionary.id,
    title: dictionary.title,
    partOfSpeech,
    meanings,
  }));
}

function readingOf(
  analysis: Analysis,
  senses: readonly Sense[],
  entries: readonly OwnEntry[],
  descriptions: Descriptions,
): WordReading {
  const { lemma, partOfSpeech, form, probability } = analysis;
  const key = normaliseWord(lemma);
  return {
    ...{ lemma, partOfSpeech, form, probability },
    ...describeLemma(descriptions, lemma, partOfSpeech),
    senses: sensesOf(analysis, senses),
    entries: entries.filter(
      (entry) => normaliseWord(entry.lemma) === key && partsAgree(entry.partOfSpeech, partOfSpeech),
    ),
  };
}

/** The answer to a query, with what dictionaries and the learner's glossary say of its lemmas (`keysOf`). */
export function makeLookUp(
  query: Query,
  senses: readonly Sense[],
  entries: readonly OwnEntry[],
  descriptions: Descriptions,
): LookUp {
  const { analyses, parts, known, surface, ranges, sentence, decision } = query;
  const meaningsOf = (lemma: string) => {
    const key = normaliseWord(lemma);
    return senses.find((sense) => sense.key === key)?.meanings.slice(0, 2) ?? [];
  };
  return {
    ...{ surface, ranges, sentence, decision },
    readings: analyses.map((analysis) => readingOf(analysis, senses, entries, descriptions)),
    parts: parts.length > 1 ? parts.map((part) => ({ ...part, meanings: meaningsOf(part.lemma) })) : [],
    known: known || senses.length > 0,
    suggestions:
      known || senses.length > 0 ? [] : nearestSpellings(surface, descriptions.table, mostSuggestions),
  };
}
