import { normaliseWord } from "@/core/text/normalise";
import { splitSentences } from "@/core/text/sentences";
import { tokenize } from "@/core/text/tokens";

/** A word or number of a paragraph. Offsets: UTF-16, half-open, relative to the paragraph. */
export type Word = {
  start: number;
  end: number;
  /** normalised */
  text: string;
  /** the number of its sentence */
  sentence: number;
  /** whether it makes a phrase with the next word: only space, or the point of an abbreviation, parts them */
  joined: boolean;
  /** whether a sentence, clause or phrase ends here: at punctuation, but not before an opening quote */
  closed: boolean;
};

/** The words and numbers of a Dutch paragraph in order. */
export function paragraphWords(dutch: string): Word[] {
  const tokens = tokenize(dutch).filter(({ kind }) => kind === "word" || kind === "number");
  const sentences = splitSentences(dutch, "nl");
  let sentence = 0;
  return tokens.map(({ start, end }, i) => {
    while (start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    const next = tokens[i + 1];
    const text = normaliseWord(dutch.slice(start, end));
    const last = !next || next.start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY);
    if (last) return { start, end, text, sentence, joined: false, closed: true };
    const between = dutch.slice(end, next.start);
    const opens = /^\s+(?:["'“‘„([{]+|«\s*)$/.test(between);
    return {
      ...{ start, end, text, sentence },
      joined: /^(?:\s+|[./&])$/.test(between),
      closed: between.trim() !== "" && !opens,
    };
  });
}
