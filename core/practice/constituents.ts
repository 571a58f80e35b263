import {
  beforeTimeNouns,
  measures,
  neuterTimes,
  opinions,
  placeAdverbs,
  placeObjects,
  placePrepositions,
  placesBehind,
  sentenceAdverbs,
  timeAdverbs,
  timeAdverbsBehind,
  timeDeterminers,
  timeNouns,
  timePrepositions,
  weekdays,
} from "./adverbial-words";
import type { OrderWord } from "./order-words";

/** Words that stay together. start and end: numbers of words, half-open. */
export type Constituent = {
  start: number;
  end: number;
  kind: "noun" | "preposition" | "pronoun" | "adverb" | "adjective" | "verb" | "conjunction" | "other";
  /**
   * When, where, why: time and sentence stand first or behind the verb; behind: only from the first place to behind the
   * verb, as does opinion; place: as its neighbours let it
   */
  role: "time" | "behind" | "sentence" | "opinion" | "here" | "place" | null;
  /** of noun phrases */
  definite: boolean;
  plural: boolean;
  /** of noun phrases: its noun, or that of the phrase behind the preposition, is one of time */
  timeNoun: boolean;
  /** a noun phrase with "van …", which may belong to the verb as well */
  of: boolean;
};

type Words = readonly OrderWord[];
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const definites = set(
  "de het 't deze die dit dat mijn m'n jouw je zijn z'n haar onze ons hun uw elke elk iedere ieder alle beide",
);
const indefinites = set(
  "een 'n geen veel weinig enkele sommige verschillende zulke zo'n meer minder één welke",
);
const inflected = set("inflected comparativeInflected superlativeInflected");
const participles = set("pastParticipleInflected presentParticipleInflected");
const plurals = set("plural diminutivePlural");
const pronouns = set(
  "ik hij we wij ze zij men je jij u jullie het me mij jou hem haar ons hen hun zich zichzelf elkaar er iedereen " +
    "iemand niemand alles iets niets niks dat dit die deze mezelf jezelf onszelf wie wat",
);
const years = /^[12]\d{3}$/;
const dayParts = set("avonds morgens middags nachts ochtends zomers winters");

const constituent = (
  start: number,
  end: number,
  kind: Constituent["kind"],
  more: Partial<Constituent> = {},
): Constituent => ({
  start,
  end,
  kind,
  role: null,
  definite: false,
  plural: false,
  timeNoun: false,
  of: false,
  ...more,
});

const isName = (word: OrderWord | undefined) =>
  word?.partOfSpeech === "name" && /^\p{Lu}/u.test(word.text) && word.probability >= 0.5;
const isNoun = (word: OrderWord | undefined) =>
  word?.partOfSpeech === "noun" && word.finite < 0.3 && !word.particle;

/** oranje and the names of colours are read as names now and then: small letters are no name. */
function isAdjective(word: OrderWord | undefined, next: OrderWord | undefined, determined: boolean): boolean {
  if (!word || !next || word.comma || word.particle) return false;
  if (timeDeterminers.has(word.lower)) return true;
  if (word.partOfSpeech === "verb")
    return participles.has(word.form ?? "") || (word.lower === "afgelopen" && isNoun(next));
  if (word.partOfSpeech === "name") return determined && word.text === word.lower && isNoun(next);
  return word.partOfSpeech === "adjective" && (determined || inflected.has(word.form ?? ""));
}

/** The noun phrase that begins at `start`: its article or other determiner, numerals, adjectives, noun, "van …". */
function nounPhrase(words: Words, start: number, end: number): Constituent | null {
  const closed = (at: number) => at > start && words[at - 1]?.comma === true;
  const at = (i: number) => (i < end && !closed(i) ? words[i] : undefined);
  let i = start;
  const first = at(i)?.lower ?? "";
  const definite = definites.has(first);
  const determined = definite || indefinites.has(first);
  if (determined) i += 1;
  const counted = at(i)?.partOfSpeech === "numeral";
  while (at(i)?.partOfSpeech === "numeral") i += 1;
  let when = timeDeterminers.has(first);
  while (isAdjective(at(i), at(i + 1), determined || counted)) {
    when ||= timeDeterminers.has(at(i)?.lower ?? "");
    i += 1;
  }
  const long = i > start && at(i)?.lemma === "tijd" && !determined;
  const head = at(i);
  if (isName(head)) {
    while (isName(at(i))) i += 1;
    if (isNoun(at(i))) return null;
    return ofPhrase(words, end, constituent(start, i, "noun", { definite: definite || !determined }));
  }
  if (!head || !isNoun(head)) return null;
  const neuter = !timeNouns.has(head.lemma) || neuterTimes.has(head.lemma);
  if (first === "het" && (!neuter || plurals.has(head.form ?? ""))) return null;
  i += 1;
  let plural = plurals.has(head.form ?? "");
  const measured = measures.has(head.lemma) || (head.form === "diminutive" && first === "een");
  const next = isAdjective(at(i), at(i + 1), false) ? i + 1 : i;
  if (measured && isNoun(at(next))) {
    plural = plurals.has(at(next)?.form ?? "");
    i = next + 1;
  }
  while (isName(at(i)) || (head.lemma === "nummer" && at(i) && !isVerb(at(i)) && i === start + 1)) i += 1;
  const timeNoun = timeNouns.has(head.lemma);
  if (timeNoun && years.test(at(i)?.lower ?? "")) i += 1;
  const phrase = constituent(start, i, "noun", { definite, plural, timeNoun });
  if (!timeNoun) return ofPhrase(words, end, phrase);
  const after = at(i)?.lower ?? "";
  if (after === "geleden" || after === "later") return { ...phrase, end: i + 1, role: "time" };
  if (after === "lang") return { ...phrase, end: i + 1, role: "behind" };
  if (when || (weekdays.has(head.lemma) && i === start + 1)) return { ...phrase, role: "time" };
  return { ...phrase, role: counted || long ? "behind" : null };
}

function ofPhrase(words: Words, end: number, phrase: Constituent): Constituent {
  const of = words[phrase.end];
  if (phrase.end >= end || of?.lower !== "van" || of.particle || words[phrase.end - 1]?.comma) return phrase;
  const object = nounPhrase(words, phrase.end + 1, end);
  return object ? { ...phrase, end: object.end, of: true } : phrase;
}

/** Whether it is a verb, a half of one, or the "te" before one. */
export function isVerb(word: OrderWord | undefined, next?: OrderWord): boolean {
  if (!word) return false;
  if (word.lower === "te") return next?.partOfSpeech === "verb";
  return word.particle || (word.partOfSpeech === "verb" && !participles.has(word.form ?? ""));
}

function roleOfPhrase(preposition: string, object: Constituent | null, year: boolean): Constituent["role"] {
  if (preposition === "volgens") return "sentence";
  if (timePrepositions.has(preposition)) return "time";
  const isTime = object?.timeNoun || (year && preposition === "in");
  if (isTime) return beforeTimeNouns.has(preposition) ? "time" : null;
  return placePrepositions.has(preposition) ? "place" : null;
}

/** na het eten, tijdens het wachten */
function nounOfVerb(words: Words, start: number, end: number): Constituent | null {
  const verb = start + 1 < end ? words[start + 1] : undefined;
  const isNamed = verb?.form === "infinitive" || verb?.form === "presentPlural";
  if (words[start]?.lower !== "het" || words[start]?.comma || !isNamed) return null;
  return constituent(start, start + 2, "noun", { definite: true });
}

function prepositionalPhrase(words: Words, start: number, end: number): Constituent | null {
  const word = words[start];
  if (word?.partOfSpeech !== "preposition" || word.particle || word.comma || word.lower === "te") return null;
  const next = start + 1 < end ? words[start + 1] : undefined;
  if (!next) return null;
  const object = nounPhrase(words, start + 1, end) ?? nounOfVerb(words, start + 1, end);
  const single =
    (pronouns.has(next.lower) && next.lower !== "het") ||
    placeObjects.has(next.lower) ||
    next.partOfSpeech === "numeral";
  if (!object && !single) return null;
  // "op tijd", "in de tijd": no moment.
  const timeNoun =
    (object?.timeNoun ?? false) && !words.slice(start, object?.end).some(({ lemma }) => lemma === "tijd");
  const year = years.test(next.lower);
  const role = roleOfPhrase(word.lower, object && { ...object, timeNoun }, year);
  return constituent(start, object?.end ?? start + 2, "preposition", { role, timeNoun: timeNoun || year });
}

function roleOfAdverb({ lower }: OrderWord): Constituent["role"] {
  if (timeAdverbs.has(lower)) return "time";
  if (timeAdverbsBehind.has(lower)) return "behind";
  if (sentenceAdverbs.has(lower)) return "sentence";
  if (opinions.has(lower)) return "opinion";
  if (placeAdverbs.has(lower)) return "here";
  return placesBehind.has(lower) ? "place" : null;
}

const kinds: ReadonlyMap<string, Constituent["kind"]> = new Map([
  ["adjective", "adjective"],
  ["adverb", "adverb"],
  ["conjunction", "conjunction"],
  ["pronoun", "pronoun"],
]);

function constituentAt(words: Words, start: number, end: number): Constituent {
  const word = words[start];
  const next = start + 1 < end ? words[start + 1] : undefined;
  if (!word) return constituent(start, start + 1, "other");
  if (/^['’‘]s$/.test(word.lower) && next && dayParts.has(next.lower))
    return constituent(start, start + 2, "adverb", { role: "time" });
  const adverb = roleOfAdverb(word);
  if (adverb && !word.particle) return constituent(start, start + 1, "adverb", { role: adverb });
  if (isVerb(word, next)) return constituent(start, start + 1, "verb");
  const phrase = prepositionalPhrase(words, start, end) ?? nounPhrase(words, start, end);
  if (phrase) return phrase;
  if (pronouns.has(word.lower)) {
    const partitive = next?.form === "partitive" && !word.comma;
    return constituent(start, start + (partitive ? 2 : 1), partitive ? "noun" : "pronoun");
  }
  return constituent(start, start + 1, kinds.get(word.partOfSpeech) ?? "other");
}

/** The constituents of a stretch of words, in order and without gaps. What is not told apart is one word each. */
export function constituents(words: Words, start: number, end: number): Constituent[] {
  const found: Constituent[] = [];
  for (let i = start; i < end; ) {
    const one = constituentAt(words, i, end);
    found.push(one);
    i = one.end;
  }
  return found;
}
