import type { AnalysedWord, Analysis } from "@/core/dutch/analyser";
import { normaliseWord } from "@/core/text/normalise";
import { withoutAccents } from "../normalise-answer";

/** A paragraph with what `Analyser.analyse` gives of it. */
export type AnalysedText = { text: string; words: readonly AnalysedWord[] };

/** A word of a paragraph, for comparison. Offsets: UTF-16, half-open, in the paragraph. */
export type ComparedWord = {
  start: number;
  end: number;
  sentence: number;
  /** normalised; het for 't */
  key: string;
  /** the key without accents */
  plain: string;
  /** what it may be; of a stranded particle without the verb that it belongs to */
  analyses: readonly Analysis[];
  pair: AnalysedWord["pair"];
  /** a verb that has a subject: walks, walked */
  finite: boolean;
  /** whether a mark stands between it and the next word, or its sentence ends */
  closed: boolean;
};

const fullForms: ReadonlyMap<string, string> = new Map([
  ["'t", "het"],
  ["'n", "een"],
]);
const finiteForms = new Set(["presentFirst", "presentThird", "presentPlural", "pastSingular", "pastPlural"]);

export const isFiniteForm = ({ partOfSpeech, form }: Analysis) =>
  partOfSpeech === "verb" && form !== null && finiteForms.has(form);

/** The words of a paragraph as they are compared, in order: as many, and with the same numbers. */
export function comparedWords({ text, words }: AnalysedText): ComparedWord[] {
  return words.map(({ start, end, sentence, analyses, pair }, i) => {
    const written = normaliseWord(text.slice(start, end));
    const key = fullForms.get(written) ?? written;
    const next = words[i + 1];
    const own = pair?.particle === i ? analyses.filter(({ lemma }) => lemma !== pair.infinitive) : analyses;
    const [likeliest] = own;
    return {
      ...{ start, end, sentence, pair, key },
      plain: withoutAccents(key),
      analyses: own,
      finite: likeliest !== undefined && isFiniteForm(likeliest),
      closed: !next || next.sentence !== sentence || /\S/.test(text.slice(end, next.start)),
    };
  });
}
