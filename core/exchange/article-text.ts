import { normaliseWord } from "@/core/text/normalise";
import type { DictionaryEntry } from "./dictionary-entry";
import { type Grammar, readGrammar } from "./grammar-names";

const number = /^\(?\d{1,3}[.)]\s+/;
/** Lines that are no meaning: an example, or a reference to other words. */
const aside =
  /^["“„]|^(?:synonyms?|antonyms?|hypernyms?|hyponyms?|see(?: also)?|notes?|cf|usage|examples?)\s?:/i;

const letters = (text: string): string => normaliseWord(text).replace(/[^\p{L}\p{N}]/gu, "");

/** The text between two marks, and what is left without it. */
function takeOut(text: string, open: string, close: string): { inside: string; rest: string } {
  const from = text.indexOf(open);
  const to = text.indexOf(close, from + open.length);
  if (from < 0 || to < 0) return { inside: "", rest: text };
  return {
    inside: text.slice(from + open.length, to),
    rest: `${text.slice(0, from)} ${text.slice(to + close.length)}`.trim(),
  };
}

/** "huis /hœys/ <n, neut>" → huis, with its grammar; the pronunciation is dropped. */
function readHeadLine(line: string): { headword: string; grammar: Grammar } {
  const grammar = takeOut(line, "<", ">");
  const slashes = takeOut(grammar.rest, " /", "/");
  const brackets = takeOut(slashes.rest, " [", "]");
  return { headword: brackets.rest.trim(), grammar: readGrammar(grammar.inside) };
}

/** "<noun, neut> house" → house; what stands between < and > adds to the grammar where that is not yet known. */
function readSense(line: string, grammar: Grammar): { text: string; grammar: Grammar } {
  if (!line.startsWith("<")) return { text: line, grammar };
  const { inside, rest } = takeOut(line, "<", ">");
  return { text: rest.trim(), grammar: grammar.partOfSpeech ? grammar : readGrammar(inside) };
}

/**
 * Reads the article of a dictionary in plain text, as FreeDict lays it out: a line with the headword,
 * /pronunciation/ and <grammar>, then a line a meaning, often numbered. `word` is what the index calls it; the
 * headword of the article (with its capitals and hyphens) is taken where it is the same word.
 */
export function readArticle(word: string, text: string): DictionaryEntry {
  const [first = "", ...others] = text.split(/\r\n?|\n/);
  const head = readHeadLine(first.trim());
  const headed = letters(head.headword) !== "" && letters(head.headword) === letters(word);
  let grammar: Grammar = headed ? head.grammar : { partOfSpeech: null, article: null };
  const meanings: string[] = [];
  let numbered = false;
  for (const line of headed ? others : [first, ...others]) {
    const begins = number.test(line.trim());
    const sense = readSense(line.trim().replace(number, ""), grammar);
    grammar = sense.grammar;
    if (sense.text === "" || aside.test(sense.text)) continue;
    // a line of a numbered sense that was too long for one
    if (numbered && !begins && /^\s/.test(line)) meanings.push(`${meanings.pop()} ${sense.text}`);
    else meanings.push(sense.text);
    numbered ||= begins;
  }
  return { headword: headed ? head.headword : word, ...grammar, meanings };
}
