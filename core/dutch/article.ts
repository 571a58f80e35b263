import { takeApart } from "./compounds";
import type { FormTable } from "./form-table";
import { tagNumber } from "./tags";

export type Article = "de" | "het" | "both";

/** An article, and what says so: a list, the last part of the compound, an ending; null reason: most nouns are de. */
export type ArticleAnswer = {
  article: Article;
  reason: { kind: "list" } | { kind: "head"; head: string } | { kind: "suffix"; suffix: string } | null;
};

/** Endings that decide, the longest first; each but for exceptions that the lexicon lists. */
const endings: readonly [string, Article][] = (
  [
    ["het", "isme ment sel um aat asme gram ium eum zuur ema"],
    [
      "de",
      `heid teit tie sie xie ing iek ica theek suur ade ide ode ude age ine se ie ij erij arij ei nis schap st iteit
      logie grafie er aar eur ist ant ent or us essie isatie atie itis ose sis uur in es ster te de ling ier loog aan
      man vrouw`,
    ],
  ] as const
)
  .flatMap(([article, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((ending): [string, Article] => [ending, article]),
  )
  .sort(([a], [b]) => b.length - a.length);

/** Collectives and noises: gebergte, gekibbel. */
const collective = /^ge.{3,}(?:te|el)$/;

/** ge-, be-, ver-, ont- before a stem make het-words: gebouw, bezoek, verblijf; not with an ending: geboorte. */
const prefixed = /^(?:ge|be|ont|ver)[^aeiou]{1,3}[aeiouy]{1,2}[^aeiou]{1,3}$/;

const singular = tagNumber("noun.singular");
const infinitive = tagNumber("verb.infinitive");
const diminutive = tagNumber("noun.diminutive");

/**
 * The article of a singular noun, in this order: the list of the lexicon, the head of the compound
 * (verkiezings-uitslag: de uitslag), the ending (-heid: de), a verb's infinitive as a noun (het lopen), else de,
 * which three nouns in four are. Source: Algemene Nederlandse Spraakkunst, ch. 3.
 */
export function articleOf(
  noun: string,
  listed: ReadonlyMap<string, Article>,
  table: FormTable,
): ArticleAnswer {
  const word = noun.toLowerCase();
  const inList = listed.get(noun) ?? listed.get(word);
  if (inList) return { article: inList, reason: { kind: "list" } };
  const readings = table.readings(word);
  // Not franje, oranje.
  if (/[^n]je$/.test(word) || readings.some(({ tag, lemma }) => tag === diminutive && lemma !== word))
    return { article: "het", reason: { kind: "suffix", suffix: "je" } };
  // aanbidding is of aanbidden, and no kind of ding.
  if (word.endsWith("ing") && table.readings(`${word.slice(0, -3)}en`).some(({ tag }) => tag === infinitive))
    return { article: "de", reason: { kind: "suffix", suffix: "ing" } };
  // The longest known noun that the word ends in, if what stands before it can be a word.
  for (let at = 1; at <= word.length - 3; at += 1) {
    const head = word.slice(at);
    const article = listed.get(head);
    // lustrum is no kind of rum.
    if (head.length < 5 && word.endsWith("um")) break;
    if (article && isFirstPart(word.slice(0, at), table, head.length))
      return { article, reason: { kind: "head", head } };
  }
  const compound = takeApart(table, word);
  const last = compound?.parts.at(-1)?.lemma;
  if (compound && last && listed.has(last))
    return { article: listed.get(last) ?? "de", reason: { kind: "head", head: last } };
  if (collective.test(word)) return { article: "het", reason: { kind: "suffix", suffix: "ge-" } };
  for (const [suffix, article] of endings)
    if (word.endsWith(suffix) && word.length > suffix.length + 1)
      return { article, reason: { kind: "suffix", suffix } };
  if (prefixed.test(word))
    return {
      article: "het",
      reason: {
        kind: "suffix",
        suffix: `${word.slice(0, word.startsWith("ver") || word.startsWith("ont") ? 3 : 2)}-`,
      },
    };
  if (
    readings.some(({ tag }) => tag === infinitive) &&
    !readings.some(({ tag, lemma }) => tag === singular && lemma !== word)
  )
    return { article: "het", reason: { kind: "suffix", suffix: "en" } };
  return { article: "de", reason: null };
}

function isFirstPart(before: string, table: FormTable, rest: number): boolean {
  const text = before.replace(/-$/, "");
  if (text !== before && text.length > 0) return true;
  if (text.length < 2) return false;
  for (const link of ["", "s", "en", "e", "er", "n"]) {
    const stem = text.endsWith(link) ? text.slice(0, text.length - link.length) : "";
    if (stem.length >= 2 && table.has(stem) && (rest < 4 ? stem.length > 3 : stem.length > 2 || rest > 4))
      return true;
  }
  return text.length >= 4 && takeApart(table, `${text}huis`) !== null;
}
