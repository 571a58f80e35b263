import { normaliseWord } from "@/core/text/normalise";
import { withinEdits } from "./within-edits";

export type Introducible = { id: string; lemma: string; partOfSpeech: string; meanings: readonly string[] };

/** What of an entry another may be confused with. */
type Traits = { word: string; stem: string | null; meanings: ReadonlySet<string> };

/**
 * Prefixes, separable or not, that say little of what a word means: afspraak, uitspraak, toespraak differ in nothing
 * else. Only before a stem of four letters or more, so that they are none in "oproer" or "opaal".
 */
const prefix =
  /^(?:aan|achter|af|be|bij|binnen|boven|buiten|door|ge|her|in|langs|mee|mis|na|neer|om|onder|ont|op|over|samen|tegen|terug|toe|uit|ver|voor|weg)(?=[\p{L}]{4})/u;

/**
 * How many letters may differ in words that look alike, by the length of the longer, up to a third: huur and duur,
 * trekken and drukken, eigenlijk and eindelijk. One passed over in vain waits a day, two mixed up stay so for weeks.
 */
function likeness(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 9 ? 2 : 3;
}

/** "to increase (a price), to raise" → increase, raise. A verb's are apart: "to walk" asks for another word than "walk". */
function meaningsOf({ meanings, partOfSpeech }: Introducible): Set<string> {
  const kind = partOfSpeech === "verb" ? "to " : "";
  const parts = meanings
    .flatMap((meaning) => meaning.replace(/\([^)]*\)|\[[^\]]*\]/g, " ").split(/[,;/]/))
    .map((part) =>
      normaliseWord(part)
        .replace(/[^\p{L}\p{N}'-]+/gu, " ")
        .trim()
        .replace(/^(?:(?:to|an?|the) )+(?=.)/, ""),
    );
  return new Set(parts.filter(Boolean).map((part) => kind + part));
}

function traitsOf(entry: Introducible): Traits {
  const word = normaliseWord(entry.lemma).replace(/^zich\s+/, "");
  const stem = word.replace(prefix, "");
  return { word, stem: stem === word ? null : stem, meanings: meaningsOf(entry) };
}

function clash(a: Traits, b: Traits): boolean {
  for (const meaning of a.meanings) if (b.meanings.has(meaning)) return true;
  if (a.stem !== null && a.stem === b.stem) return true;
  // Whoever knows "geven" has it easier with "opgeven".
  if (a.stem === b.word || b.stem === a.word) return false;
  return withinEdits(a.word, b.word, likeness(Math.max(a.word.length, b.word.length)));
}

/**
 * Whether two entries are hard to keep apart when both are new: look-alikes, words that only a prefix tells apart,
 * and near-synonyms, which share a meaning. Learned on one day they are mixed up for long. Source: Nation, Learning
 * Vocabulary in Lexical Sets: Dangers and Guidelines (2000).
 */
export function interferes(a: Introducible, b: Introducible): boolean {
  return clash(traitsOf(a), traitsOf(b));
}

/**
 * The first `limit` of the candidates, in their order, passing over those that interfere with one chosen or with one
 * introduced today. Fewer where no more are left.
 */
export function chooseNew<T extends Introducible>(
  candidates: readonly T[],
  introducedToday: readonly Introducible[],
  limit: number,
): T[] {
  const taken = introducedToday.map(traitsOf);
  const chosen: T[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= limit) break;
    const traits = traitsOf(candidate);
    if (taken.some((other) => clash(traits, other))) continue;
    taken.push(traits);
    chosen.push(candidate);
  }
  return chosen;
}
