import type { Constituent } from "./constituents";
import type { OrderWord } from "./order-words";

type Words = readonly OrderWord[];

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const always = set("ik hij we wij men");
const behindVerb = set("ze zij u jullie het iedereen niemand iemand alles dat dit");
const anyone = set("niemand iemand iedereen niets iets alles niks");
const personal = set("ik hij we wij ze zij u jullie je jij me mij jou hem haar ons hen hun zich elkaar");
/** With a noun behind it each may be a pronoun beside that: "Toen deed het pijn", "Gisteren had je pech". */
const mayBeApart = set("het dat dit je haar ons");
const pluralForms = set("presentPlural pastPlural");
const pastForms = set("pastSingular pastPlural");
/** What may follow a noun phrase at the end of a clause without being of it, or as well be of it. */
const direct = set("in op naar aan uit bij");

/** The first word of a constituent in small letters, "" where there is none. */
export const firstWord = (words: Words, one: Constituent | undefined): string =>
  (one && words[one.start]?.lower) ?? "";

/** Pronouns that are never an object. */
export const isAlwaysSubject = (words: Words, one: Constituent): boolean => always.has(firstWord(words, one));

export const isAnyone = (words: Words, one: Constituent): boolean => anyone.has(firstWord(words, one));

/** Pronouns that no clause is about: "hij die" is no everyday Dutch. */
export const isPersonal = ({ lower }: OrderWord): boolean => personal.has(lower);

/** Whether a noun phrase of two words may be a pronoun and a noun: "het pijn", "haar geld". */
export const isApart = (words: Words, one: Constituent): boolean =>
  one.kind === "noun" && one.end - one.start === 2 && mayBeApart.has(firstWord(words, one));

/** Whether it can be the subject where it stands next to the finite verb, by its form and number. */
export function isSubject(words: Words, verb: OrderWord, one: Constituent | undefined): boolean {
  if (!one) return false;
  const lower = firstWord(words, one);
  if (one.kind === "noun") return one.role === null && one.plural === pluralForms.has(verb.form ?? "");
  if (one.kind !== "pronoun") return false;
  // Ga je? but: je gaat.
  if (lower === "je" || lower === "jij") return pastForms.has(verb.form ?? "");
  return always.has(lower) || behindVerb.has(lower);
}

/** Whether "het huis" is surely one: by the passive, or another noun phrase behind it. */
function isWhole(
  words: Words,
  verb: OrderWord,
  subject: Constituent,
  others: readonly Constituent[],
): boolean {
  const lower = firstWord(words, subject);
  if (!isApart(words, subject) || lower === "haar" || lower === "ons") return true;
  if (lower === "je" || others.some((one) => firstWord(words, one) === "te")) return false;
  if (verb.lemma === "worden" && others.length === 1)
    return words[others[0]?.start ?? -1]?.form === "pastParticiple";
  return others.some((one) => one.kind === "noun" && (one.definite || firstWord(words, one) === "een"));
}

/** Whether what follows a noun phrase may be of it: "de man met de koffer", "de leerstoel filosofie". */
function mayGoOn(words: Words, subject: Constituent, [next, ...more]: readonly Constituent[]): boolean {
  if (!next) return false;
  if (next.kind === "preposition") return more.length > 0 || !direct.has(firstWord(words, next));
  const determined =
    next.definite || ["determiner", "numeral", "pronoun"].includes(words[next.start]?.partOfSpeech ?? "");
  return next.kind === "noun" && !determined && subject.definite && subject.end - subject.start > 1;
}

/**
 * Whether a subject behind the verb may as well stand before it, with `others` behind the verb: only where its end is
 * certain, and where it is known or does something to something. "Een kat woont hier" is odd.
 */
export function mayStandFirst(
  words: Words,
  verb: OrderWord,
  subject: Constituent,
  others: readonly Constituent[],
): boolean {
  if (subject.kind === "pronoun") return true;
  // "Toen viel het kind van de fiets": not a child's bicycle.
  if (subject.of || mayGoOn(words, subject, others) || !isWhole(words, verb, subject, others)) return false;
  const hasObject = others.some(({ kind, role }) => kind === "noun" && role === null);
  return subject.definite || (firstWord(words, subject) === "een" && hasObject);
}
