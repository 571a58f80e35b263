import type { AskedEntry } from "../exercise";
import type { AskedCard, Material, MaterialSentence } from "../material";

export const card: AskedCard = { cardId: "card", articleCardId: "article-card", intervals: [0, 1, 3, 8] };

/** A sentence with its ranges in square brackets: "Zeker twee demonstranten [kwamen] [om]." */
export function sentenceOf(
  marked: string,
  english = "English.",
  form: MaterialSentence["form"] = null,
): MaterialSentence {
  const ranges: MaterialSentence["ranges"] = [];
  let text = "";
  for (const [i, piece] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) ranges.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { text, ranges, english, englishFrom: english === "" ? null : "reference", place: null, form };
}

/** What exercises of an entry are built from; its id is its lemma. */
export function materialOf(
  lemma: string,
  partOfSpeech: string,
  rest: Partial<Omit<Material, "entry">> & { entry?: Partial<AskedEntry> } = {},
): Material {
  const entry: AskedEntry = {
    ...{ id: lemma, lemma, partOfSpeech, article: null, meanings: ["meaning"], note: "", accepted: [] },
    ...rest.entry,
  };
  return {
    ...{ synonyms: [], sentences: [], known: {}, reason: null, band: 3, allMeanings: entry.meanings },
    ...rest,
    entry,
  };
}

/** What is in sight of a sentence whose ranges are hidden. */
export function inSight({ text, ranges }: Pick<MaterialSentence, "text" | "ranges">): string {
  let shown = "";
  let at = 0;
  for (const [start, end] of ranges) {
    shown += `${text.slice(at, start)}…`;
    at = end;
  }
  return shown + text.slice(at);
}
