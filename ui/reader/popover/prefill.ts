import type { WordReading } from "@/core/dutch/look-up";
import { type EntryInput, partsOfSpeech } from "@/core/glossary/entry";
import { entryFromReading } from "@/core/glossary/entry-from-reading";

/** The word as it was met in the text. */
export type Met = {
  /** the halves of a split verb joined by " … " */
  surface: string;
  opensSentence: boolean;
};

const mostMeanings = 3;
/** As core/glossary/schema has it: the schema itself would bring its parser to the browser. */
const longestMeaning = 300;

/** A part of speech as the glossary has it; what it does not have is "other". */
export function entryPartOfSpeech(name: string): EntryInput["partOfSpeech"] {
  return partsOfSpeech.find((known) => known === name) ?? "other";
}

/** Without the capital that only the start of its sentence gave it. */
function uncapitalised({ surface, opensSentence }: Met): string {
  const rest = surface.slice(1);
  return opensSentence && rest === rest.toLowerCase() ? surface.toLowerCase() : surface;
}

function firstMeanings({ senses, partOfSpeech }: WordReading): string[] {
  const fitting = senses.filter(
    (sense) => sense.meanings.length > 0 && (sense.partOfSpeech ?? partOfSpeech) === partOfSpeech,
  );
  // Not from two dictionaries: they would say the same in other words.
  const meanings = fitting.filter(({ dictionary }) => dictionary === fitting[0]?.dictionary);
  const short = meanings.flatMap((sense) => sense.meanings).filter(({ length }) => length <= longestMeaning);
  return [...new Set(short)].slice(0, mostMeanings);
}

/**
 * The entry that a word would become, as its form opens or as one key adds it: of what it is here, with its first
 * meanings and the form that was met, which is found again even where the rules would not make it from the lemma.
 * `met` is null for a word that does not itself stand in the text.
 */
export function prefill(reading: WordReading, met: Met | null): EntryInput {
  const form = met && uncapitalised(met);
  return {
    ...entryFromReading(reading),
    meanings: firstMeanings(reading),
    forms: form !== null && form !== reading.lemma ? [form] : [],
  };
}

/** The same where nothing is known of the word: it is its own lemma, to be looked at by the learner. */
export function prefillBare(met: Met): EntryInput {
  const { surface, opensSentence } = met;
  const isName = !opensSentence && /^\p{Lu}/u.test(surface);
  return {
    lemma: uncapitalised(met),
    partOfSpeech: /\s/.test(surface) ? "phrase" : isName ? "name" : "noun",
    article: null,
    meanings: [],
    note: "",
    tags: [],
    status: "new",
    forms: [surface],
  };
}
