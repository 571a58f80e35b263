const closed = new Set([
  "adverb",
  "pronoun",
  "determiner",
  "preposition",
  "conjunction",
  "numeral",
  "interjection",
]);

/**
 * Whether two names of a part of speech may mean the same word: learners, dictionaries and the analysis do not draw
 * all lines alike (snel is an adverb to one and an adjective to another, die a pronoun or a determiner).
 */
export function partsAgree(a: string, b: string): boolean {
  if (a === b || a === "other" || b === "other" || a === "phrase" || b === "phrase") return true;
  if (closed.has(a) && closed.has(b)) return true;
  const pair = [a, b];
  const both = (x: string, y: string) => pair.includes(x) && pair.includes(y);
  return (
    both("adverb", "adjective") ||
    both("noun", "name") ||
    both("adjective", "determiner") ||
    both("adjective", "numeral")
  );
}
