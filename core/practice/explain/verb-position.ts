import type { Alignment } from "./alignment";
import type { ComparedWord } from "./compared-word";

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** ook de bank, alleen zij, hij zelf: they go with what they stand beside. */
const focus = set("ook zelfs alleen juist vooral slechts pas zelf allemaal allebei beiden bijna");
const coordinating = set("en maar of want dus doch");
/** Subjects that nothing is added to, as in "wij in Gent", "iedereen uit de straat". */
const bareSubjects = set("ik je hij ze we men");
const nominal = new Set(["noun", "pronoun", "name", "determiner"]);

/** Longer clauses are lists. */
const longest = 60;

const partOf = (word: ComparedWord | undefined) => word?.analyses[0]?.partOfSpeech;

/** Numbers of the first word of a word's clause and of the one after its last, going by marks and subordinators. */
function clauseOf(words: readonly ComparedWord[], verb: number): [from: number, to: number] | null {
  const begins = (i: number) => i === 0 || words[i - 1]?.closed === true || opensSubordinate(words[i]);
  let [from, to] = [verb, verb + 1];
  while (!begins(from)) {
    from -= 1;
    if (verb - from > longest) return null;
  }
  while (to < words.length && !begins(to)) {
    to += 1;
    if (to - verb > longest) return null;
  }
  return [from, to];
}

const opensSubordinate = (word: ComparedWord | undefined) =>
  partOf(word) === "conjunction" && !coordinating.has(word?.key ?? "");

/** omdat hij ziek is; die gisteren kwam: a clause with its verb at the end, before or behind other verbs. */
function endsInVerbs(words: readonly ComparedWord[], [from, to]: [number, number], verb: number): boolean {
  const subordinate = opensSubordinate(words[from]) || partOf(words[from]) === "pronoun";
  if (!subordinate || verb - from < 2) return false;
  return words.slice(verb + 1, to).every((word) => partOf(word) === "verb" && !word.finite);
}

type Crossing = {
  /** words that the verb should come before and comes behind, in the order in which they were typed; and the other way round */
  late: number[];
  early: number[];
};

function crossingOf(
  { original, typed, typedOf }: Alignment,
  [from, to]: [number, number],
  verb: number,
): Crossing {
  const place = typedOf[verb] ?? -1;
  const crossing: Crossing = { late: [], early: [] };
  for (let i = from; i < to; i += 1) {
    const at = typedOf[i] ?? -1;
    if (i === verb || at < 0 || typed[at]?.key !== original[i]?.key) continue;
    if (i > verb && at < place) crossing.late.push(i);
    if (i < verb && at > place) crossing.early.push(i);
  }
  const byPlace = (a: number, b: number) => (typedOf[a] ?? 0) - (typedOf[b] ?? 0);
  return { late: crossing.late.sort(byPlace), early: crossing.early.sort(byPlace) };
}

/** Als het regent, blijven wij thuis: the clause is the first phrase of the one whose verb follows it. */
function clauseInFront(words: readonly ComparedWord[], verb: number): number {
  const [from] = (words[verb - 1]?.sentence === words[verb]?.sentence && clauseOf(words, verb - 1)) || [verb];
  const isFirst = words[from - 1]?.sentence !== words[from]?.sentence;
  return isFirst && opensSubordinate(words[from]) ? from : verb;
}

/** "Gisteren hij ging": more than one phrase before the verb, as far as can be told. */
function isTooLate(
  words: readonly ComparedWord[],
  before: readonly number[],
  late: readonly number[],
): boolean {
  const first = before.filter((i) => !coordinating.has(words[i]?.key ?? ""));
  if (first.length === 0 || first.every((i) => focus.has(words[i]?.key ?? ""))) return false;
  if (late.every((i) => focus.has(words[i]?.key ?? ""))) return false;
  if (first.length === 1 && bareSubjects.has(words[first[0] ?? -1]?.key ?? "")) return true;
  // Gisteren in Gent liep hij: a phrase with a preposition may go with the one before it.
  if (partOf(words[late[0] ?? -1]) === "preposition") return false;
  return late.some((i) => nominal.has(partOf(words[i]) ?? ""));
}

/** "Ging hij gisteren." for "Hij ging gisteren.": nothing before the verb. */
function standsFirst(typed: readonly ComparedWord[], place: number): boolean {
  const before = typed[place - 1];
  return !before || before.closed || coordinating.has(before.key);
}

function placeFor(alignment: Alignment, clause: [number, number], verb: number, { late, early }: Crossing) {
  const { original, typed, typedOf } = alignment;
  if (endsInVerbs(original, clause, verb)) {
    // heeft gedaan, gedaan heeft: both are right; so is "omdat hij wacht op de bus".
    const crossed = early.filter((i) => partOf(original[i]) !== "verb");
    if (late.length > 0 || crossed.length === 0 || partOf(original[crossed[0] ?? -1]) === "preposition")
      return null;
    return "end";
  }
  if (opensSubordinate(original[clause[0]])) return null;
  const from = clause[0] === verb ? clauseInFront(original, verb) : clause[0];
  const before = Array.from({ length: verb - from }, (_, i) => from + i);
  // "Wij blijven thuis als het regent": the clause in front went behind.
  if (before.some((i) => i < clause[0] && (typedOf[i] ?? -1) > (typedOf[verb] ?? -1))) return null;
  if (early.length === 0 && late.length > 0) return isTooLate(original, before, late) ? "second" : null;
  const isFirst = late.length === 0 && early.length > 0 && standsFirst(typed, typedOf[verb] ?? -1);
  return isFirst ? "second" : null;
}

/**
 * Finite verbs that were typed elsewhere in their clause, where that is no order that Dutch has too: in a main clause
 * not second, in a subordinate clause not at the end. Says nothing where it cannot tell: many orders are right.
 * Source: Algemene Nederlandse Spraakkunst, ch. 21, the two poles of the sentence.
 */
export function explainVerbPositions(alignment: Alignment): void {
  const { original, typedOf } = alignment;
  for (let verb = 0; verb < original.length; verb += 1) {
    const place = typedOf[verb] ?? -1;
    if (!original[verb]?.finite || !alignment.isSame(verb)) continue;
    if (alignment.isDone({ original: [verb, verb + 1], typed: [place, place + 1] })) continue;
    const clause = clauseOf(original, verb);
    if (!clause) continue;
    const crossing = crossingOf(alignment, clause, verb);
    const right = placeFor(alignment, clause, verb, crossing);
    if (!right) continue;
    alignment.explain([verb, verb + 1], [place, place + 1], { kind: "verbPosition", place: right });
    // They stand elsewhere only because the verb does.
    for (const i of [...crossing.late, ...crossing.early]) {
      const at = typedOf[i] ?? -1;
      if (alignment.isLeftOriginal(i)) alignment.settle([i, i + 1], [at, at + 1]);
    }
  }
}
