import { abbreviations } from "./abbreviations";

/** A slice of a paragraph without the space around it. Offsets: UTF-16, half-open, relative to the paragraph. */
export type Sentence = { start: number; end: number };

type Chunk = { text: string; start: number; end: number };
type Ending = { body: string; terminator: string };

const closers = new Set(`"'”’»«›)]}*`);
const terminators = new Set(".!?…");
// A space between the full stop and its closing quote, as newspapers type it: houden. '' Dat
const loneCloser = /^(?:''|["”’»)\]])[.,;]?$/;
const clitic = /^["“”„«([]*['’‘](?:[stnkrm]|ns)(?![\p{L}\p{N}'’])/u;

/** Walks back by hand: a regular expression would be quadratic on a long row of full stops. */
function endingOf(text: string): Ending | null {
  let end = text.length;
  while (end > 0 && closers.has(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && terminators.has(text.charAt(start - 1))) start--;
  if (start === end) return null;
  return { body: text.slice(0, start).replace(/^[^\p{L}\p{N}]+/u, ""), terminator: text.slice(start, end) };
}

/** Whether an ending in one full stop is an abbreviation's, an initial's or a list number's. */
function isAbbreviation(ending: Ending, next: string, opens: boolean, language: "nl" | "en"): boolean {
  if (ending.terminator !== ".") return false;
  const { beforeAnything, beforeNumber, starters } = abbreviations[language];
  // The last part of "Antwerpen/o.a" or "2000(ca".
  const body = ending.body.slice(Math.max(ending.body.lastIndexOf("/"), ending.body.lastIndexOf("(")) + 1);
  // VS, B.V.: capitals are no lower-case abbreviation of the same letters.
  const listed = /^\p{Lu}[\p{Lu}.]+$/u.test(body) ? "" : body.toLowerCase();
  if (beforeAnything.has(listed)) return true;
  // J.P. Balkenende, C.Th. Lion, U.S. President; but: in de V.S. Het was; so did I.
  const isInitial = /^(?:\p{Lu}\p{Ll}?\.-?)*\p{Lu}[hr]?$/u.test(body) && !(language === "en" && body === "I");
  if (isInitial) return !starters.has(next);
  if (beforeNumber.has(listed)) return /^\p{N}/u.test(next);
  return opens && /^(?:\p{N}{1,3}|[IVX]{1,4}|\p{L})$/u.test(body);
}

/** The first word of what follows, without the quotes, brackets and dashes before it. */
function firstWord(following: string): string {
  return /[\p{L}\p{N}]+/u.exec(following)?.[0] ?? "";
}

function endsSentence(ending: Ending, following: string, opens: boolean, language: "nl" | "en"): boolean {
  const next = firstWord(following);
  if (isAbbreviation(ending, next, opens, language)) return false;
  return (language === "nl" && clitic.test(following)) || !/^\p{Ll}/u.test(next);
}

/**
 * The sentences of a paragraph, in order, without overlap; only the space between them is left out, so a
 * paragraph without full stops is one sentence and an empty one has none. A sentence ends after . ! ? …
 * and the quotes and brackets that close there, where no lower-case word follows and the full stop is no
 * abbreviation's, initial's or list number's; also at an empty line. Linear in the paragraph's length.
 */
export function splitSentences(paragraph: string, language: "nl" | "en"): Sentence[] {
  const chunks: Chunk[] = [];
  for (const match of paragraph.matchAll(/\S+/g))
    chunks.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  const sentences: Sentence[] = [];
  let start: number | null = null;
  let pending: Ending | null = null;
  let quotes = 0;
  chunks.forEach((chunk, i) => {
    const opens = start === null;
    start ??= chunk.start;
    const ending: Ending | null = endingOf(chunk.text) ?? (loneCloser.test(chunk.text) ? pending : null);
    quotes += chunk.text.split('"').length - 1;
    const next = chunks[i + 1];
    // A lone " closes only what was opened.
    const closes = next && loneCloser.test(next.text) && (next.text !== '"' || quotes % 2 === 1);
    pending = closes ? ending : null;
    if (next && !/\n\s*\n/.test(paragraph.slice(chunk.end, next.start))) {
      // Enough to look past quotes and dashes, short enough to stay linear.
      const following = paragraph.slice(next.start, next.start + 40);
      if (closes || !ending || !endsSentence(ending, following, opens, language)) return;
    }
    sentences.push({ start, end: chunk.end });
    start = null;
  });
  return sentences;
}
