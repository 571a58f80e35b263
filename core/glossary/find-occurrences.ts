import { mayBeParticle } from "@/core/dutch/particle-position";
import { type Form, formParts } from "./forms";
import { paragraphWords, type Word } from "./paragraph-words";

/**
 * A place where an entry stands in a paragraph: one range, or the several of a split form, in order.
 * Offsets: UTF-16, half-open, relative to the paragraph; a phrase is one range, its spaces included. faint: the
 * entry is not the likeliest word here, but one that it may be.
 */
export type Occurrence = { entryId: string; ranges: [start: number, end: number][]; faint?: true };

/** The forms of entries by their first word. */
type FormIndex = ReadonlyMap<string, readonly { entryId: string; parts: string[][] }[]>;

/** Word numbers of the parts of a form, half-open. */
type Match = { entryId: string; spans: [first: number, end: number][]; size: number };

/** Words that may stand between two parts of a form: the longest brackets of newspaper sentences. */
const maxBetween = 20;

/** Prepares entries for `findIn`: worth it where they are looked for in more than one paragraph. */
export function indexForms(entries: readonly { entryId: string; forms: readonly Form[] }[]): FormIndex {
  const index = new Map<string, { entryId: string; parts: string[][] }[]>();
  for (const { entryId, forms } of entries) {
    for (const form of forms) {
      const known = index.get(form.form);
      const entry = { entryId, parts: formParts(form) };
      if (known) known.push(entry);
      else index.set(form.form, [entry]);
    }
  }
  return index;
}

function standsAt(words: readonly Word[], first: number, part: readonly string[]): boolean {
  return part.every((text, i) => {
    const word = words[first + i];
    return word?.text === text && (i === part.length - 1 || word.joined);
  });
}

/** Where a later part of a form stands, nearest first; null where it does not within reach. */
function nextSpan(words: readonly Word[], from: number, part: readonly string[]): [number, number] | null {
  const sentence = words[from - 1]?.sentence;
  for (let first = from; first <= from + maxBetween && words[first]?.sentence === sentence; first++) {
    if (!standsAt(words, first, part)) continue;
    const end = first + part.length;
    // Longer parts ("de schuld van") are no particles: they are taken where they stand.
    const [particle = ""] = part;
    const before = words[first - 1];
    const after = words[end - 1]?.closed ? null : (words[end]?.text ?? null);
    const neighbour = before === undefined || before.closed ? null : before.text;
    if (part.length > 1 || mayBeParticle(particle, neighbour, after)) return [first, end];
  }
  return null;
}

function matchAt(words: readonly Word[], first: number, parts: readonly string[][]): Match["spans"] | null {
  const [head = [], ...tails] = parts;
  if (!standsAt(words, first, head)) return null;
  const spans: Match["spans"] = [[first, first + head.length]];
  for (const tail of tails) {
    const span = nextSpan(words, spans.at(-1)?.[1] ?? first, tail);
    if (!span) return null;
    spans.push(span);
  }
  return spans;
}

const first = (match: Match) => match.spans[0]?.[0] ?? 0;
const last = (match: Match) => match.spans.at(-1)?.[1] ?? 0;

/** Longest first, then the closest together, then the first: of two verbs before one particle the nearer. */
function byRank(a: Match, b: Match): number {
  return b.size - a.size || last(a) - first(a) - (last(b) - first(b)) || first(a) - first(b);
}

/** The matches that remain: each word in one, or in several that cover exactly the same words. */
function withoutOverlap(matches: readonly Match[]): Match[] {
  const taken = new Map<number, string>();
  return [...matches].sort(byRank).filter((match) => {
    const key = match.spans.join(" ");
    const numbers = match.spans.flatMap(([from, end]) =>
      Array.from({ length: end - from }, (_, i) => from + i),
    );
    if (numbers.some((n) => (taken.get(n) ?? key) !== key)) return false;
    for (const n of numbers) taken.set(n, key);
    return true;
  });
}

/** As `findOccurrences`, with the entries indexed and the paragraph's words (`paragraphWords`) found beforehand. */
export function findIn(index: FormIndex, words: readonly Word[]): Occurrence[] {
  const matches = words.flatMap((word, i) =>
    (index.get(word.text) ?? []).flatMap(({ entryId, parts }): Match[] => {
      const spans = matchAt(words, i, parts);
      return spans ? [{ entryId, spans, size: spans.reduce((sum, [from, end]) => sum + end - from, 0) }] : [];
    }),
  );
  const found = new Map<string, Occurrence>();
  for (const { entryId, spans } of withoutOverlap(matches)) {
    const ranges = spans.map(([from, end]): [number, number] => [
      words[from]?.start ?? 0,
      words[end - 1]?.end ?? 0,
    ]);
    found.set(`${ranges.join(" ")} ${entryId}`, { entryId, ranges });
  }
  const start = ({ ranges }: Occurrence) => ranges[0]?.[0] ?? 0;
  return [...found.values()].sort((a, b) => start(a) - start(b) || (a.entryId < b.entryId ? -1 : 1));
}

/**
 * The places where entries stand in a Dutch paragraph: whole words (a hyphenated compound is one word),
 * whatever their case; the longest form wins where forms overlap, and an entry may then stand elsewhere;
 * entries with the same form are all given. Split forms (trad … op) stand within one sentence, at most 20
 * words apart, and not where the particle looks like a preposition (core/dutch/particle-position). In the
 * order of the text, then of the ids.
 */
export function findOccurrences(
  dutch: string,
  entries: readonly { entryId: string; forms: readonly Form[] }[],
): Occurrence[] {
  return findIn(indexForms(entries), paragraphWords(dutch));
}
