import type { AnalysedWord } from "@/core/dutch/analyser";
import type { Tag } from "@/core/dutch/tags";
import { analysisTokens } from "@/core/text/analysis-tokens";

/**
 * The words of a sentence with what is written of each: its tag, then, where they are others than the word itself and
 * 1, "=lemma" and "@probability"; "+1" the verb of the first split verb, "-1" its particle. Throws where the numbers
 * of words and tags differ.
 */
export function analysedWords(text: string, tags: string): AnalysedWord[] {
  const tokens = analysisTokens(text).filter(({ kind }) => kind !== "punctuation");
  const written = tags.trim().split(/\s+/);
  if (written.length !== tokens.length)
    throw new Error(`${tokens.length} words, ${written.length} tags: ${text}`);
  const halfOf = (sign: string, pair: string) => written.findIndex((one) => one.endsWith(sign + pair));
  return tokens.map(({ start, end }, i) => {
    const match = /^([a-zA-Z.]+)(?:=([^@+]+?))?(?:@([\d.]+))?(?:[+-](\d))?$/.exec(written[i] ?? "");
    if (!match) throw new Error(`${written[i]} in: ${text}`);
    const [, tag = "", lemma = text.slice(start, end).toLowerCase(), probability = "1", pair] = match;
    const [partOfSpeech = "", form] = (tag as Tag).split(".");
    return {
      start,
      end,
      sentence: 0,
      analyses: [
        {
          lemma,
          partOfSpeech,
          form: (form ?? null) as AnalysedWord["analyses"][number]["form"],
          probability: Number(probability),
          band: 1,
          source: "list",
        },
      ],
      pair: pair
        ? {
            verb: halfOf("+", pair),
            particle: halfOf("-", pair),
            infinitive: lemma,
            particleText: "",
            base: "",
          }
        : null,
      parts: [],
    };
  });
}
