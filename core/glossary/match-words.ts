import type { AnalysedWord } from "@/core/dutch/analyser";
import { normaliseWord } from "@/core/text/normalise";
import type { Entry } from "./entry";
import type { Occurrence } from "./find-occurrences";
import { partsAgree } from "./parts-agree";

/** Less likely candidates are no reason to mark a word. */
export const leastLikely = 0.02;

type Headword = Pick<Entry, "id" | "lemma" | "partOfSpeech">;
type Ranges = Occurrence["ranges"];

const overlap = ([start, end]: [number, number], word: AnalysedWord) => start < word.end && end > word.start;
const size = ({ ranges }: Occurrence) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

/** firm: the likeliest analysis is this entry; faint: another one is; null: none. */
function certainty(word: AnalysedWord, entry: Headword, key: string): "firm" | "faint" | null {
  const fits = ({ lemma, partOfSpeech }: AnalysedWord["analyses"][number]) =>
    normaliseWord(lemma) === key && partsAgree(entry.partOfSpeech, partOfSpeech);
  const [best] = word.analyses;
  if (best && fits(best)) return "firm";
  return word.analyses.some((one) => one.probability >= leastLikely && fits(one)) ? "faint" : null;
}

const isPhrase = (lemma: string) => /\s/.test(lemma.trim());

/** The ranges of all words of a split verb or of an expression that the learner put together. */
export function rangesOfPair(words: readonly AnalysedWord[], word: AnalysedWord): Ranges {
  if (!word.pair) return [[word.start, word.end]];
  const numbers = word.together ?? [word.pair.verb, word.pair.particle];
  return numbers
    .flatMap((i): Ranges => {
      const half = words[i];
      return half ? [[half.start, half.end]] : [];
    })
    .sort(([a], [b]) => a - b);
}

/** What the forms say of one place, weighed by the analysis. */
function weighed(
  occurrence: Occurrence,
  entry: Headword | undefined,
  words: readonly AnalysedWord[],
): Occurrence | null {
  const here = words.filter((word) => occurrence.ranges.some((range) => overlap(range, word)));
  if (!entry || here.length === 0 || isPhrase(entry.lemma) || entry.partOfSpeech === "phrase")
    return occurrence;
  const key = normaliseWord(entry.lemma);
  if (occurrence.ranges.length > 1) {
    const together = here.every(({ pair }) => pair !== null && normaliseWord(pair.infinitive) === key);
    return together ? occurrence : null;
  }
  const [word] = here;
  // "op te treden" as one range, a form that the learner gave: as it was found.
  if (!word || here.length > 1) return occurrence;
  const found = certainty(word, entry, key);
  if (found === "firm") return occurrence;
  if (found === "faint") return { ...occurrence, faint: true };
  // The learner's own form of a word that the analysis does not know as one.
  const known = word.analyses.some(({ source }) => source === "list");
  return known && word.analyses.some(({ lemma }) => normaliseWord(lemma) === key)
    ? null
    : { ...occurrence, faint: true };
}

/** Places that no form told of, by the lemmas of the words. */
function byLemma(words: readonly AnalysedWord[], entries: readonly Headword[]): Occurrence[] {
  const keyed = new Map<string, Headword[]>();
  for (const entry of entries) {
    const key = normaliseWord(entry.lemma);
    keyed.set(key, [...(keyed.get(key) ?? []), entry]);
  }
  const found: Occurrence[] = [];
  words.forEach((word, i) => {
    const keys = new Set(
      word.analyses
        .filter(({ probability }, n) => n === 0 || probability >= leastLikely)
        .map(({ lemma }) => normaliseWord(lemma)),
    );
    for (const key of keys)
      for (const entry of keyed.get(key) ?? []) {
        const how = certainty(word, entry, key);
        if (!how) continue;
        const isPair = word.pair !== null && normaliseWord(word.pair.infinitive) === key;
        // A split verb is told of once, by its first half.
        if (isPair && (word.together?.[0] ?? Math.min(word.pair?.verb ?? i, word.pair?.particle ?? i)) !== i)
          continue;
        const ranges: Ranges = isPair ? rangesOfPair(words, word) : [[word.start, word.end]];
        found.push({ entryId: entry.id, ranges, ...(how === "faint" ? { faint: true as const } : {}) });
      }
  });
  return found;
}

const keyOf = ({ entryId, ranges }: Occurrence) => `${entryId} ${ranges.join(" ")}`;

/**
 * Where entries stand in a paragraph, by the analysis of its words: firm where the likeliest lemma is the entry's,
 * faint where another candidate is. byForms: what `findIn` found by forms, which knows phrases and forms given by
 * hand; the split verbs among them count only where the analysis has them too. On one word a firm entry puts out the
 * faint ones, and a phrase the words in it. In the order of the text, then of the ids.
 */
export function matchWords(
  words: readonly AnalysedWord[],
  entries: readonly Headword[],
  byForms: readonly Occurrence[],
): Occurrence[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const all = new Map<string, Occurrence>();
  for (const occurrence of byForms) {
    const kept = weighed(occurrence, entryOf.get(occurrence.entryId), words);
    if (kept) all.set(keyOf(kept), kept);
  }
  for (const occurrence of byLemma(words, entries)) {
    const key = keyOf(occurrence);
    if (!all.has(key)) all.set(key, occurrence);
  }
  const found = [...all.values()];
  const covers = (a: Occurrence, b: Occurrence) =>
    b.ranges.every(([start, end]) => a.ranges.some(([from, to]) => from <= start && end <= to));
  const kept = found.filter(
    (one) =>
      !found.some((other) => {
        if (other === one || !covers(other, one)) return false;
        const larger = size(other) > size(one);
        return other.faint ? false : larger || (one.faint === true && size(other) === size(one));
      }),
  );
  const start = ({ ranges }: Occurrence) => ranges[0]?.[0] ?? 0;
  return kept.sort((a, b) => start(a) - start(b) || (a.entryId < b.entryId ? -1 : 1));
}
