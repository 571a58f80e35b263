import { type DiffPart, diffWords } from "@/core/translation/word-diff";
import { alignWords, type Step } from "./explain/align-words";
import { Alignment } from "./explain/alignment";
import { type AnalysedText, type ComparedWord, comparedWords } from "./explain/compared-word";
import type { Difference } from "./explain/difference";
import { explainMoves, findMoves } from "./explain/find-moves";
import { explainBareVerb, explainParticles } from "./explain/particles";
import { isArticle, relateWords } from "./explain/relate-words";
import { explainVerbPositions } from "./explain/verb-position";

/** Between an article and its noun: de zeer grote oude stad. */
const mostBetween = 3;

/** The noun that both articles belong to, as it stands in the original; null where that is not sure. */
function nounOf(alignment: Alignment, article: number): string | null {
  const { original, typed, typedOf } = alignment;
  const isConjunction = (word: ComparedWord | undefined) => word?.analyses[0]?.partOfSpeech === "conjunction";
  const at = typedOf[article] ?? -1;
  if (isConjunction(original[article]) || isConjunction(typed[at])) return null;
  // de man die brood at: no article, but a pronoun of the noun before it.
  const isRelative =
    original[article]?.analyses[0]?.partOfSpeech === "pronoun" &&
    original[article - 1]?.analyses[0]?.partOfSpeech === "noun";
  if (isRelative) return null;
  for (let i = article + 1; i <= article + 1 + mostBetween; i += 1) {
    const word = original[i];
    const place = typedOf[i] ?? -1;
    if (!word || isArticle(word) || original[i - 1]?.closed || word.finite) return null;
    const part = word.analyses[0]?.partOfSpeech;
    if (part !== "noun" && part !== "name") continue;
    return place > at && place <= at + 1 + mostBetween ? word.key : null;
  }
  return null;
}

function explainStep(alignment: Alignment, step: Step): void {
  const { original, typed, relation } = step;
  if (relation === null || relation === "same" || alignment.isDone(step)) return;
  if (relation.kind === "missingParticle") {
    explainBareVerb(alignment, step, relation);
    return;
  }
  if (relation.kind !== "article") {
    alignment.explain(original, typed, relation);
    return;
  }
  const noun = nounOf(alignment, original[0]);
  if (noun !== null) alignment.explain(original, typed, { kind: "article", noun });
}

/** Articles are where their noun was not found: with it they are other words. */
const isExplained = ({ relation }: Step) =>
  relation !== null && (relation === "same" || relation.kind !== "article");

/** What is left between two words that are explained, or the same, is one place. */
function explainRest(alignment: Alignment): void {
  const { steps } = alignment;
  const isLeft = (step: Step | undefined): step is Step =>
    step !== undefined && !isExplained(step) && !alignment.isDone(step);
  for (let at = 0; at < steps.length; at += 1) {
    const first = steps[at];
    if (!isLeft(first)) continue;
    let last = first;
    for (let next = steps[at + 1]; isLeft(next); next = steps[at + 1]) {
      last = next;
      at += 1;
    }
    const original = [first.original[0], last.original[1]] as const;
    const typed = [first.typed[0], last.typed[1]] as const;
    if (original[0] === original[1]) alignment.explain(null, typed, { kind: "extra" });
    else if (typed[0] === typed[1]) alignment.explain(original, null, { kind: "missing" });
    else alignment.explain(original, typed, { kind: "word" });
  }
}

/**
 * How a typed paragraph differs from its original, and why, where Dutch can tell: both as the same Analyser gives them.
 * Words are compared without regard to case, the kind of apostrophe and the marks between them; these are in the diff,
 * which leads from what was typed to the original. Each word is in one difference at most; in the order of the
 * paragraphs. Says "word" rather than more than it knows.
 * isWord gets a word in lower case, in NFC, with straight apostrophes.
 */
export function explainDifferences(
  original: AnalysedText,
  typed: AnalysedText,
  { isWord }: { isWord(word: string): boolean },
): { diff: DiffPart[]; differences: Difference[] } {
  const [left, right] = [comparedWords(original), comparedWords(typed)];
  const known = new Map(right.map(({ key }) => [key, isWord(key)]));
  const steps = alignWords(left, right, (word, other) =>
    relateWords(word, other, (key) => known.get(key) ?? isWord(key)),
  );
  const alignment = new Alignment(left, right, steps, { original: original.text, typed: typed.text });
  findMoves(alignment);
  explainParticles(alignment);
  explainVerbPositions(alignment);
  for (const step of steps) explainStep(alignment, step);
  explainMoves(alignment);
  explainRest(alignment);
  return { diff: diffWords(typed.text, original.text), differences: alignment.differences() };
}
