import { splitSentences } from "@/core/text/sentences";
import { sentencePairs } from "@/core/translation/sentence-pairs";
import { type DiffPart, diffWords } from "@/core/translation/word-diff";

/**
 * Sentences of a paragraph beside what was made of them. Each text goes on to where the next item's begins: joined,
 * they are the whole paragraphs.
 */
export type SentenceComparison = {
  dutch: string;
  /** "" where nothing was written for it */
  now: string;
  /** the first translation's; "" where it has none */
  earlier: string;
  /** null where there is no reference at all */
  reference: string | null;
  /** by words, from earlier to now */
  diff: DiffPart[];
  /** now says what earlier said, but for spaces, quotes, the first letter's case and the mark at the end */
  same: boolean;
  /** the accepted variant that now says in the same sense of the word; null where none is */
  variant: string | null;
};

/** Where a text's pieces start, by the number of the Dutch sentence that they begin with. */
type Starts = ReadonlyMap<number, number>;

/** null where there is nothing to align: such a text is beside no sentence, or beside all of them. */
function startsIn(english: string, dutch: string, sentences: ReadonlyMap<number, number>): Starts | null {
  const pairs = sentencePairs(dutch, english);
  if (pairs.length === 0) return null;
  return new Map(pairs.map((pair) => [sentences.get(pair.dutch.start) ?? 0, pair.english.start]));
}

/** The first piece has what stands before it, too. */
function piecesOf(text: string, starts: Starts | null, groups: readonly number[]): string[] {
  const from = groups.map((group, i) => (i === 0 ? 0 : (starts?.get(group) ?? text.length)));
  return from.map((start, i) => text.slice(start, from[i + 1] ?? text.length));
}

/** By hand: a regular expression would be quadratic on a long row of full stops. */
function withoutLastMark(sentence: string): string {
  let [end, closers] = [sentence.length, ""];
  for (let last = sentence.charAt(end - 1); /[\s.!?…"')\]]/.test(last); last = sentence.charAt(end - 1)) {
    if (/["')\]]/.test(last)) closers = last + closers;
    end -= 1;
  }
  return sentence.slice(0, end) + closers;
}

function comparable(sentence: string): string {
  const plain = sentence
    .normalize("NFC")
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  return withoutLastMark(plain).replace(/\p{L}/u, (letter) => letter.toLowerCase());
}

/**
 * A translation beside the one before it and the reference, sentence by sentence of the Dutch. Where one of them takes
 * two sentences together, or leaves one out, the neighbours are one item in all. In order; [] where all are empty.
 */
export function compareTranslations(texts: {
  dutch: string;
  now: string;
  earlier: string;
  reference: string | null;
  variants: readonly string[];
}): SentenceComparison[] {
  const { dutch, now, earlier, reference, variants } = texts;
  if (`${dutch}${now}${earlier}${reference ?? ""}` === "") return [];
  const sentences = new Map(splitSentences(dutch, "nl").map(({ start }, i) => [start, i]));
  const all = [now, earlier, reference ?? ""].map((text) => startsIn(text, dutch, sentences));
  const groups = [...sentences.values()].filter((i) => all.every((starts) => !starts || starts.has(i)));
  if (groups.length === 0) groups.push(0);
  const numbered: Starts = new Map([...sentences].map(([start, i]) => [i, start]));
  const pieces = {
    dutch: piecesOf(dutch, numbered, groups),
    now: piecesOf(now, all[0] ?? null, groups),
    earlier: piecesOf(earlier, all[1] ?? null, groups),
    reference: piecesOf(reference ?? "", all[2] ?? null, groups),
  };
  const accepted = new Map(variants.map((variant) => [comparable(variant), variant]));
  return groups.map((_, i) => {
    const [own, before] = [pieces.now[i] ?? "", pieces.earlier[i] ?? ""];
    const key = comparable(own);
    return {
      dutch: pieces.dutch[i] ?? "",
      now: own,
      earlier: before,
      reference: reference === null ? null : (pieces.reference[i] ?? ""),
      diff: diffWords(before, own),
      same: own.trim() !== "" && key === comparable(before),
      variant: key === "" ? null : (accepted.get(key) ?? null),
    };
  });
}
