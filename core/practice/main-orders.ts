import { clinging } from "./adverbial-words";
import type { Constituent } from "./constituents";
import type { MainClause } from "./order-clauses";
import {
  firstWord,
  isAlwaysSubject,
  isAnyone,
  isApart,
  isPersonal,
  isSubject,
  mayStandFirst,
} from "./order-subject";
import type { OrderWord } from "./order-words";

type Words = readonly OrderWord[];
/** A main clause around its verb. */
type Arrangement = { front: Constituent; rest: readonly Constituent[] };

const most = 24;
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const weak = set("me mij je jou hem haar ons hen hun jullie u het ze zich zichzelf elkaar mezelf onszelf er");
const being = set("zijn worden blijven heten lijken schijnen blijken");
/** "Ik denk dat" is no sentence by itself. */
const ofThoughts = set("denken hopen zijn");
/** "Toen vond hij het onzin": a pronoun and a noun. */
const ofOpinions = set("vinden noemen achten doen geven hebben maken krijgen kosten");
const modals = set("zullen willen moeten kunnen mogen hebben");
const joining = set("en of noch als dan");

const weakRun = (words: Words, rest: readonly Constituent[]) => {
  const stop = rest.findIndex((one) => one.kind !== "pronoun" || !weak.has(firstWord(words, one)));
  return stop === -1 ? rest.length : stop;
};
const isJoined = (words: Words, next: Constituent | undefined) =>
  next?.kind === "conjunction" || joining.has(firstWord(words, next));

/** Whether "het boek" behind the subject may be "het" and a noun, of which the first stands before all adverbials. */
function mayFallApart(words: Words, verb: OrderWord, others: readonly Constituent[]): boolean {
  const [object] = others;
  if (!object || !isApart(words, object)) return false;
  if (!set("het dat dit").has(firstWord(words, object))) return true;
  const full = others.findLast(({ kind }) => kind === "verb");
  const lemma = (full && verb.lemma === "hebben" ? words[full.start]?.lemma : verb.lemma) ?? "";
  return ofOpinions.has(lemma) || being.has(lemma);
}

/** Morgen gaat hij naar huis: hij gaat morgen naar huis. */
function frontBehind(words: Words, verb: OrderWord, { front, rest }: Arrangement): Arrangement | null {
  const [subject, ...others] = rest;
  if (!subject || front.role === null || !isSubject(words, verb, subject)) return null;
  if (!mayStandFirst(words, verb, subject, others) || isJoined(words, others[0])) return null;
  if (mayFallApart(words, verb, others)) return null;
  if (front.role === "opinion" && being.has(verb.lemma)) return null;
  const run = weakRun(words, others);
  const after = others.slice(run);
  if (front.role === "place" && !after.every(({ kind }) => kind === "verb")) return null;
  return { front: subject, rest: [...others.slice(0, run), front, ...after] };
}

/** Toen kwam er een meisje binnen: er kwam toen een meisje binnen. */
function thereFirst(words: Words, _verb: OrderWord, { front, rest }: Arrangement): Arrangement | null {
  const [there, subject, ...others] = rest;
  if (!there || !subject || firstWord(words, there) !== "er") return null;
  if (front.role !== "time" && front.role !== "behind") return null;
  const lower = firstWord(words, subject);
  const indefinite =
    (subject.kind === "noun" && subject.role === null && !subject.definite) || isAnyone(words, subject);
  if (!indefinite || lower === "iedereen" || lower === "alles" || isJoined(words, others[0])) return null;
  return { front: there, rest: [front, subject, ...others] };
}

/** Natuurlijk valt daar iets op af te dingen: daar valt natuurlijk iets op af te dingen. */
function hereFirst(words: Words, _verb: OrderWord, { front, rest }: Arrangement): Arrangement | null {
  const [here, ...others] = rest;
  const [next] = others;
  const movable = front.role === "time" || front.role === "sentence" || front.role === "opinion";
  if (here?.role !== "here" || !movable || !next || isJoined(words, next)) return null;
  // "daar in de straat" is one, and a pronoun stands before all adverbials.
  if (next.kind === "preposition" || next.kind === "pronoun" || next.role !== null) return null;
  return { front: here, rest: [front, ...others] };
}

/** Whether an adverbial may be taken from behind the verb to the first place. */
function mayFront(words: Words, rest: readonly Constituent[], at: number): boolean {
  const one = rest[at];
  const next = rest[at + 1];
  if (!one || isJoined(words, next) || clinging.has(firstWord(words, next))) return false;
  if (one.kind === "preposition" && !one.timeNoun && next?.kind === "preposition") return false;
  // "later in zijn leven", "gisteren zondag"
  if (firstWord(words, one) === "later" && next?.kind === "preposition") return false;
  if (next?.timeNoun && next.kind === "noun") return false;
  if (one.timeNoun && next && words[next.start]?.partOfSpeech === "numeral") return false;
  return one.role === "time" || one.role === "sentence";
}

/** Hij gaat morgen naar huis: morgen gaat hij naar huis. */
function adverbialFirst(words: Words, verb: OrderWord, { front, rest }: Arrangement): Arrangement | null {
  const lower = firstWord(words, front);
  const there = lower === "er" && front.kind === "pronoun";
  const sure =
    there ||
    (front.kind === "pronoun" && (isAlwaysSubject(words, front) || set("ze zij u jullie het").has(lower)));
  if (front.role !== null || !(sure || isSubject(words, verb, front))) return null;
  if (front.kind === "noun" && !front.definite) return null;
  const run = weakRun(words, rest);
  const object = rest[run];
  const named = object?.kind === "noun" && object.definite && object.role === null;
  const at = sure && named ? run + 1 : run;
  const moved = rest[at];
  if (!moved || !mayFront(words, rest, at)) return null;
  if (there && moved.role !== "time") return null;
  // "Dat boek las gisteren niemand": the subject comes later.
  if (!sure && rest.some((one) => isAnyone(words, one) || isAlwaysSubject(words, one))) return null;
  // "Hij beloofde morgen te komen": that is when he comes.
  if (rest.some((one) => firstWord(words, one) === "te")) return null;
  return { front: moved, rest: [front, ...rest.slice(0, at), ...rest.slice(at + 1)] };
}

/** Dat boek heb ik niet gelezen: ik heb dat boek niet gelezen. */
function objectBehind(words: Words, verb: OrderWord, { front, rest }: Arrangement): Arrangement | null {
  const [subject, ...others] = rest;
  if (!subject || !isAlwaysSubject(words, subject) || being.has(verb.lemma)) return null;
  const that = front.kind === "pronoun" && set("dat dit").has(firstWord(words, front));
  const named = front.kind === "noun" && front.definite && front.role === null && !front.timeNoun;
  if (!(that || named) || (that && ofThoughts.has(verb.lemma)) || isJoined(words, others[0])) return null;
  const run = weakRun(words, others);
  return { front: subject, rest: [...others.slice(0, run), front, ...others.slice(run)] };
}

/** Ik heb gisteren het boek gelezen: ik heb het boek gisteren gelezen. */
function objectAndTime(words: Words, verb: OrderWord, { front, rest }: Arrangement): Arrangement | null {
  const last = rest[rest.length - 1];
  const [one, two] = rest.slice(-3, -1);
  if (!last || !one || !two || last.kind !== "verb" || !modals.has(verb.lemma)) return null;
  const before = rest.slice(0, -3);
  const subject = [front, before[0]].find((each) => each && isSubject(words, verb, each));
  const [time, object] = one.role === "time" ? [one, two] : [two, one];
  if (!subject || time.role !== "time" || time.kind === "preposition") return null;
  if (object.kind !== "noun" || !object.definite || object.role !== null || object.timeNoun) return null;
  if (before.some(({ kind }) => kind === "adverb" || kind === "other")) return null;
  return { front, rest: [...before, two, one, last] };
}

/** Whether what follows is about neither the word that stood before it nor the one that does now, as clauses are of nouns. */
function keepsTail(words: Words, before: number, now: number): boolean {
  const free = [before, now].every((number) => {
    const word = words[number];
    return word && (isPersonal(word) || (word.partOfSpeech === "adverb" && !word.particle));
  });
  return before === now || free;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** The numbers of a main clause's words as they are arranged. */
export const spell = (verb: number, { front, rest }: Arrangement): number[] => [
  ...range(front.start, front.end),
  verb,
  ...rest.flatMap(({ start, end }) => range(start, end)),
];

/**
 * All arrangements of a main clause that are surely right, its own first; [] where nothing is known of it. tail:
 * another clause follows.
 */
export function mainOrders(words: Words, clause: MainClause, tail: boolean): Arrangement[] {
  const { end, verb, front } = clause;
  const finite = words[verb];
  if (!front || !finite || !clause.free) return [];
  const own: Arrangement = { front, rest: clause.rest };
  const found = new Map<string, Arrangement>([[spell(verb, own).join(), own]]);
  for (const arrangement of found.values()) {
    if (found.size >= most) break;
    for (const rule of [frontBehind, thereFirst, hereFirst, adverbialFirst, objectBehind, objectAndTime]) {
      const one = rule(words, finite, arrangement);
      if (!one) continue;
      const order = spell(verb, one);
      const kept = !tail || keepsTail(words, end - 1, order.at(-1) ?? 0);
      if (kept && !found.has(order.join())) found.set(order.join(), one);
    }
  }
  return [...found.values()];
}
