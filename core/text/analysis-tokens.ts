import { abbreviations } from "./abbreviations";

/** A token as grammars count them. Offsets: UTF-16, half-open, relative to the text. */
export type AnalysisToken = { start: number; end: number; kind: "word" | "number" | "punctuation" };

// 's, 't, 'n, also with the wrong quote that word processors put there; '60.
const clitic = "(?:ns|[stnkrmSTNKRM])(?![\\p{L}'’])";
const opening = new RegExp(`^(?:''|,,|\`\`|[“”„«»([{<*"]|['’](?!${clitic}|\\p{N})|‘(?!${clitic}))`, "u");
const closing = /(?:''|,,|``|\.{2,}|…|["“”’„«»)\]}>*,;:!?.]|')$/u;
const dash = /^[-–—]+$/;
// A bracket that closes what was opened inside the word: (tbs-)behandeling, leraar(s).
const balanced = /\([^()]*\)$/;
/** Names and plurals in s, z or x: Hans', Marx'. */
const genitive = /[sxzSXZ]'$/;
const opensQuote = new RegExp(`(?<![\\p{L}\\p{N}])'(?!${clitic}|\\p{N})`, "u");

/** Whether the full stop at the end of a word is the word's: dr., J.P., a.u.b., enz. */
function ownsFullStop(word: string, isLast: boolean): boolean {
  const body = word.slice(0, -1);
  const listed =
    abbreviations.nl.beforeAnything.has(body.toLowerCase()) ||
    abbreviations.nl.beforeNumber.has(body.toLowerCase());
  if (/\p{L}\.\p{L}/u.test(body) && /^(?:\p{L}{1,4}\.)+\p{L}{1,4}$/u.test(body)) return true;
  const initial = /^(?:\p{L}{1,2}\.-?)*\p{Lu}[hrt]?$/u.test(body);
  if (/^(?:enz|etc|jr|sr|jl|resp|nr|blz|ca|zgn|bijv|vgl|red|St|Sint)$/i.test(body))
    return !isLast || /^(?:enz|etc|jl)$/.test(body);
  return (listed || initial) && !isLast;
}

/** Most chunks are plain words of Latin letters: no need to look at them closely. */
const plain = /^[a-zA-Z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]+$/;

function kindOf(text: string): AnalysisToken["kind"] {
  if (/\p{L}/u.test(text)) return "word";
  return /\p{N}/u.test(text) ? "number" : "punctuation";
}

/**
 * The tokens of one sentence for analysis, as Dutch treebanks cut them: what stands between spaces, without the
 * quotes, brackets and marks around it; inner marks stay (AZ&PC, 5%, 1987-1989, mond- en klauwzeer), marks typed
 * twice ('' ,,) are one, and the full stop of an abbreviation or initial belongs to it.
 */
export function analysisTokens(sentence: string): AnalysisToken[] {
  const tokens: AnalysisToken[] = [];
  const push = (start: number, end: number) => {
    tokens.push({ start, end, kind: kindOf(sentence.slice(start, end)) });
  };
  for (const { 0: chunk, index } of sentence.matchAll(/\S+/g)) {
    let start = index;
    let end = index + chunk.length;
    if (plain.test(chunk)) {
      tokens.push({ start, end, kind: "word" });
      continue;
    }
    // A full stop is in doubt only where something follows it.
    const isLast = end === sentence.length || !/[\p{L}\p{N}]/u.test(sentence.slice(end));
    for (;;) {
      const text = sentence.slice(start, end);
      const mark = text.startsWith("(") && balancedInside(text) ? null : opening.exec(text)?.[0];
      if (!mark || mark.length === text.length) break;
      push(start, start + mark.length);
      start += mark.length;
    }
    const after: [number, number][] = [];
    for (;;) {
      const text = sentence.slice(start, end);
      const mark = closing.exec(text)?.[0];
      if (!mark || mark.length === text.length || dash.test(text)) break;
      if (mark === "." && ownsFullStop(text, isLast)) break;
      if (mark === ")" && balanced.test(text) && !text.startsWith("(")) break;
      if (mark === "'" && genitive.test(text) && !opensQuote.test(sentence.slice(0, start))) break;
      after.unshift([end - mark.length, end]);
      end -= mark.length;
    }
    if (start < end) push(start, end);
    for (const [from, to] of after) push(from, to);
  }
  return tokens;
}

/** (tbs-)behandeling: the bracket closes before the word does. */
function balancedInside(text: string): boolean {
  const close = text.indexOf(")");
  return close > 0 && /^\p{L}/u.test(text.slice(close + 1));
}
