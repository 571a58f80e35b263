import { focusAdverbs } from "./adverbial-words";
import { type Constituent, constituents, isVerb } from "./constituents";
import type { OrderWord } from "./order-words";

/** A clause whose finite verb stands second. start to end: its words, half-open; front stands before the verb. */
export type MainClause = {
  start: number;
  end: number;
  verb: number;
  /** null where another clause stands in its place */
  front: Constituent | null;
  rest: Constituent[];
  /** false where it holds what has to stay as it is: another predicate, an indirect question */
  free: boolean;
  /** whether it has no other finite verb */
  single: boolean;
};

/** A clause whose verbs close it. marker: the conjunction or pronoun that opens it; verbs: how many close it. */
export type SubordinateClause = { start: number; end: number; marker: number; verbs: number };

export type Clauses = { mains: MainClause[]; subordinate: SubordinateClause | null };

type Words = readonly OrderWord[];
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const coordinators = set("en maar want of doch");
const subordinators = set(`
  dat omdat doordat zodat opdat nadat voordat totdat als indien wanneer toen terwijl hoewel ofschoon alhoewel zodra
  zolang naarmate aangezien mits tenzij sinds nu
`);
/** They open a clause too, of others' or of a noun; as a pronoun of its own each can stand in a main clause. */
const relatives = set(
  "die dat wat wie of hoe waar waarom waarin waarop waarmee waarvan waardoor waarover welke hoeveel",
);

const isFiniteVerb = (word: OrderWord | undefined) => (word?.finite ?? 0) >= 0.6;
/** "eten" may be an infinitive where the analysis says plural. */
const surelyFinite = (word: OrderWord | undefined) => isFiniteVerb(word) && word?.form !== "presentPlural";

/** How many verbs close the stretch; 0 where its one finite verb is not among them. */
function closingVerbs(words: Words, start: number, end: number): number {
  let count = 0;
  while (end - count > start && isVerb(words[end - count - 1], words[end - count])) count += 1;
  const finite = words.slice(start, end).filter(isFiniteVerb).length;
  const closing = words.slice(end - count, end).filter(isFiniteVerb).length;
  const sure = words.slice(start, end).filter(surelyFinite).length;
  if (finite === 0 || closing !== finite) return 0;
  // "dat het laat was": the first of two is no verb.
  if (sure === 2 && surelyFinite(words[end - 2]) && surelyFinite(words[end - 1])) return 1;
  return sure > 1 ? 0 : count;
}

function subordinateFrom(words: Words, start: number, end: number, list: ReadonlySet<string>) {
  const marker = words[start];
  if (!marker || marker.comma || !list.has(marker.lower)) return null;
  const verbs = closingVerbs(words, start + 1, end);
  return verbs > 0 && end - verbs > start + 1 ? { start, end, marker: start, verbs } : null;
}

/** What stands before the verb, where it is one constituent for certain. */
function frontOf(words: Words, start: number, verb: number): Constituent | null {
  const parts = constituents(words, start, verb);
  const [first, second, ...more] = parts;
  if (!first) return null;
  const whole = { ...first, end: verb };
  const known = first.kind !== "other" && first.kind !== "conjunction" && first.kind !== "verb";
  if (!second) return known ? first : null;
  const others = [second, ...more];
  if (known && (first.kind === "noun" || first.kind === "preposition")) {
    if (others.every(({ kind }) => kind === "preposition")) return whole;
    const [object] = more;
    if (words[second.start]?.lower === "en" && object?.kind === first.kind && more.length === 1)
      return { ...whole, role: first.kind === "preposition" ? first.role : null, plural: true };
  }
  // Ook op zondag, vooral Roger: it stays where it is.
  const opener = words[start]?.lower ?? "";
  if (
    focusAdverbs.has(opener) &&
    more.length === 0 &&
    ["noun", "preposition", "pronoun"].includes(second.kind)
  )
    return { ...whole, kind: "other", role: null };
  return null;
}

function mainFrom(words: Words, start: number, end: number): MainClause | null {
  const verb = words.findIndex((word, i) => i > start && i < end && isFiniteVerb(word));
  if (verb === -1 || words.slice(start, verb).some(({ comma }) => comma)) return null;
  const front = frontOf(words, start, verb);
  if (!front) return null;
  return mainWith(words, { start, end, verb, front });
}

function mainWith(words: Words, clause: Omit<MainClause, "rest" | "free" | "single">): MainClause {
  const rest = constituents(words, clause.verb + 1, clause.end);
  const others = words
    .slice(clause.verb + 1, clause.end)
    .filter((word, i, all) => isFiniteVerb(word) && (surelyFinite(word) || i < all.length - 1));
  const single = others.length === 0;
  return { ...clause, rest, single, free: single && !rest.some((one, i) => opens(words, one, i)) };
}

/** Whether a constituent of a main clause may open what has to stay behind it: hoe het gaat, om te eten. */
function opens(words: Words, { start, kind }: Constituent, number: number): boolean {
  const word = words[start];
  if (!word || kind === "noun" || kind === "preposition") return false;
  if (word.lower === "dat" && number === 0) return word.partOfSpeech !== "pronoun" || word.probability < 0.9;
  if (relatives.has(word.lower)) return true;
  return word.lower === "om" ? !word.particle : subordinators.has(word.lower) && kind === "conjunction";
}

/** Where the clause or the comma begins that ends a main clause whose verb was found. */
function tailOf(words: Words, verb: number, comma: number): number {
  if (comma !== -1) return comma + 1;
  for (let i = verb + 1; i < words.length - 1; i += 1) {
    const list = subordinators.has(words[i]?.lower ?? "") ? subordinators : relatives;
    if (subordinateFrom(words, i, words.length, list)) return i;
  }
  return words.length;
}

function afterSubordinate(words: Words, comma: number): Clauses | null {
  const opening = subordinateFrom(words, 0, comma + 1, subordinators);
  if (!opening || !isFiniteVerb(words[comma + 1])) return null;
  const main = mainWith(words, { start: comma + 1, end: words.length, verb: comma + 1, front: null });
  return { mains: [{ ...main, free: false }], subordinate: opening };
}

/**
 * The clauses of a statement. null where they cannot be told apart: questions and orders, more than two clauses,
 * something before the finite verb that is not known as one constituent.
 */
export function findClauses(words: Words, mark: string): Clauses | null {
  if (mark.includes("?") || isFiniteVerb(words[0])) return null;
  const comma = words.findIndex((word) => word.comma);
  if (comma !== -1) {
    const found = afterSubordinate(words, comma);
    if (found) return found;
  }
  const start = coordinators.has(words[0]?.lower ?? "") ? 1 : 0;
  const first = mainFrom(words, start, words.length);
  if (!first || (comma !== -1 && comma < first.verb)) return null;
  const tail = tailOf(words, first.verb, comma);
  if (tail === words.length) return { mains: [first], subordinate: null };
  const main = mainFrom(words, start, tail);
  if (!main) return null;
  // "…, vooral omdat"
  const marker = tail + (focusAdverbs.has(words[tail]?.lower ?? "") ? 1 : 0);
  for (const list of [subordinators, relatives]) {
    const found = subordinateFrom(words, marker, words.length, list);
    if (found) return { mains: [main], subordinate: found };
  }
  if (comma !== -1 && coordinators.has(words[tail]?.lower ?? "")) {
    const second = mainFrom(words, tail + 1, words.length);
    // "…, en bleef thuis": its subject is the other's.
    return { mains: second ? [main, second] : [{ ...main, free: false }], subordinate: null };
  }
  const finiteAfter = words.slice(tail).some(isFiniteVerb);
  // An enumeration or an afterthought: one clause with a comma in it.
  return { mains: [finiteAfter ? { ...main, free: false } : first], subordinate: null };
}
