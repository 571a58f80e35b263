import { analysisTokens } from "@/core/text/analysis-tokens";
import { splitSentences } from "@/core/text/sentences";
import type { GoldSentence } from "./treebank";

/** Right, proposed and wanted, with some of the errors. */
export type Score = { right: number; proposed: number; wanted: number; errors: string[] };

export const precision = ({ right, proposed }: Score) => right / proposed;
export const recall = ({ right, wanted }: Score) => right / wanted;
export const f1 = (score: Score) =>
  (2 * precision(score) * recall(score)) / (precision(score) + recall(score));

/** The paragraph that a sentence belongs to: its id without the sentence's number. */
const paragraphOf = ({ corpus, id }: GoldSentence) => `${corpus} ${id.replace(/\.s\.\d+$/, "")}`;

/** The sentences of each paragraph, which the data has one by one, in order. */
function paragraphsOf(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const paragraphs = new Map<string, GoldSentence[]>();
  for (const sentence of sentences) {
    const key = paragraphOf(sentence);
    paragraphs.set(key, [...(paragraphs.get(key) ?? []), sentence]);
  }
  return [...paragraphs.values()];
}

/** Ends of sentences inside paragraphs: the last of each paragraph is no achievement and does not count. */
export function scoreSentences(sentences: readonly GoldSentence[]): Score {
  const score: Score = { right: 0, proposed: 0, wanted: 0, errors: [] };
  for (const paragraph of paragraphsOf(sentences)) {
    let text = "";
    const ends = new Set<number>();
    paragraph.forEach((sentence, i) => {
      text += (i > 0 ? " " : "") + sentence.text.trim();
      if (i < paragraph.length - 1) ends.add(text.length);
    });
    const found = splitSentences(text, "nl")
      .slice(0, -1)
      .map(({ end }) => end);
    score.proposed += found.length;
    score.wanted += ends.size;
    for (const end of found)
      if (ends.has(end)) score.right += 1;
      else
        score.errors.push(
          `too many: …${text.slice(Math.max(0, end - 40), end)} | ${text.slice(end, end + 25)}`,
        );
    for (const end of ends)
      if (!found.includes(end))
        score.errors.push(
          `missed: …${text.slice(Math.max(0, end - 40), end)} | ${text.slice(end, end + 25)}`,
        );
  }
  return score;
}

/** Tokens of sentences, by their offsets. */
export function scoreTokens(sentences: readonly GoldSentence[]): Score {
  const score: Score = { right: 0, proposed: 0, wanted: 0, errors: [] };
  for (const { text, words } of sentences) {
    const wanted = new Set<string>();
    let from = 0;
    for (const { form } of words) {
      const start = text.indexOf(form, from);
      if (start < 0) continue;
      from = start + form.length;
      wanted.add(`${start}-${from}`);
    }
    const found = analysisTokens(text);
    score.proposed += found.length;
    score.wanted += wanted.size;
    for (const { start, end } of found)
      if (wanted.has(`${start}-${end}`)) score.right += 1;
      else
        score.errors.push(`${text.slice(start, end)} in …${text.slice(Math.max(0, start - 15), end + 15)}`);
  }
  return score;
}
