import type { AnalysedWord, Analysis } from "@/core/dutch/analyser";
import { type Token, tokenize } from "@/core/text/tokens";
import { timeNouns } from "./adverbial-words";

/** A word of a sentence that is put in order. */
export type OrderWord = {
  /** as it is shown: a comma stays with it, the capital of the sentence does not */
  text: string;
  /** without the comma, in small letters */
  lower: string;
  comma: boolean;
  partOfSpeech: string;
  form: Analysis["form"];
  lemma: string;
  /** of that reading; 0 to 1 */
  probability: number;
  /** how likely it is a finite verb; 0 to 1 */
  finite: number;
  /** the second half of a split verb, or the first of "aan te bellen" */
  particle: boolean;
};

const finiteForms: ReadonlySet<string | null> = new Set([
  "presentFirst",
  "presentThird",
  "presentPlural",
  "pastSingular",
  "pastPlural",
]);
/** A sentence of a speech that goes on has but one of its quotes. */
const quoted = /^["“”„‘«]?([^.!?…]+)([.!?…]+)["“”’»']?$/u;
const pluralSubjects: ReadonlySet<string> = new Set(["we", "wij", "jullie"]);
const least = 4;
const most = 12;

function isParticle(word: AnalysedWord, number: number, words: readonly AnalysedWord[]): boolean {
  const { pair } = word;
  if (!pair) return false;
  const other = words.findIndex(
    (one, i) => i !== number && one.pair?.verb === pair.verb && one.pair.particle === pair.particle,
  );
  return other !== -1 && number > other === pair.particle > pair.verb;
}

/** Whether the first word keeps its capital in the middle of a sentence: Gent, Wit-Russische, NAVO, Wortel. */
function keepsCapital(text: string, analyses: readonly Analysis[]): boolean {
  if (/\p{Lu}.*\p{Lu}/u.test(text) && !text.startsWith("IJ")) return true;
  const [likeliest] = analyses;
  if (timeNouns.has(text.toLowerCase())) return false;
  if (likeliest && /^\p{Lu}/u.test(likeliest.lemma)) return true;
  const name = analyses.find(({ partOfSpeech }) => partOfSpeech === "name");
  return likeliest?.partOfSpeech === "name" || (name?.probability ?? 0) > 0.3;
}

const lowered = (text: string) => text.replace(/^(?:IJ|\p{Lu})/u, (capital) => capital.toLowerCase());

function orderWord(
  text: string,
  comma: boolean,
  number: number,
  words: readonly AnalysedWord[],
  next: string,
): OrderWord | null {
  const word = words[number];
  const [likeliest] = word?.analyses ?? [];
  if (!word || !likeliest) return null;
  const particle = isParticle(word, number, words);
  const finite = word.analyses
    .filter(({ partOfSpeech, form }) => partOfSpeech === "verb" && finiteForms.has(form))
    .reduce((sum, { probability }) => sum + probability, 0);
  // "Na het eten gaan we": the analysis takes it for an infinitive now and then.
  const asked = likeliest.form === "infinitive" && !particle && pluralSubjects.has(next);
  const shown = number === 0 && !keepsCapital(text, word.analyses) ? lowered(text) : text;
  return {
    text: comma ? `${shown},` : shown,
    lower: text.toLowerCase(),
    comma,
    partOfSpeech: likeliest.partOfSpeech,
    form: asked ? "presentPlural" : likeliest.form,
    lemma: likeliest.lemma,
    probability: likeliest.probability,
    finite: asked ? 1 : particle ? 0 : finite,
    particle,
  };
}

const nextWord = (body: string, token: Token | undefined) =>
  token?.kind === "word" ? body.slice(token.start, token.end).toLowerCase() : "";

/**
 * The words of a sentence and the mark that ends it. null where it cannot be put in order: fewer than four words or
 * more than twelve, no mark at its end (a heading), a number at its beginning, or any other mark inside than one comma
 * (quotes, brackets, colons, full stops of abbreviations); quotes around it are left out. `words` are its own alone.
 */
export function orderWords(
  text: string,
  words: readonly AnalysedWord[],
): { words: OrderWord[]; end: string } | null {
  if (words.length < least || words.length > most) return null;
  const match = quoted.exec(text);
  const [, body, end] = match ?? [];
  if (!body || !end || /^[\p{N}'’‘]/u.test(body)) return null;
  const first = words[0]?.start ?? 0;
  const tokens = tokenize(body).filter(({ kind }) => kind !== "space");
  const found: OrderWord[] = [];
  let commas = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "punctuation") {
      const attached = body.slice(token.start, token.end) === "," && tokens[i - 1]?.end === token.start;
      commas += 1;
      if (!attached || commas > 1 || i === tokens.length - 1) return null;
      continue;
    }
    const analysed = words[found.length];
    if (!analysed || analysed.start - first !== token.start || analysed.end - first !== token.end)
      return null;
    const word = orderWord(
      body.slice(token.start, token.end),
      body[token.end] === ",",
      found.length,
      words,
      nextWord(body, tokens[i + 1]),
    );
    if (!word) return null;
    found.push(word);
  }
  return found.length === words.length ? { words: found, end } : null;
}
