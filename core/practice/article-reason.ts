import type { Material } from "./material";

/** Endings that tell the article of nearly every noun that has them; of two that fit, the longer. */
const endings = {
  de: "iteit heid logie grafie theek teit arij erij isatie atie itie tie sie xie ing icus iek ist".split(" "),
  het: "isme ment um je".split(" "),
};
/** A syllable stands before them: bepaling, not ding; brokje. */
const stem = /[aeiouyé]/;
/** Words that look as if: koning and paling are of no verb, and de all the same; these endings are part of the root. */
const rooted = /^(?:haring|paling|koning|honing|list|kist|mist|gist|twist|cement|moment)$/;
/** Whoever has such an ending is de; things with it may be het (nummer, restaurant), so it is no rule to tell. */
const ofPersons = /[^aeiou].*(?:er|aar|ier|ant|ent|eur|or|us|in|es|ster)$/;

function endingOf(lemma: string, article: "de" | "het"): string | null {
  const fits = (ending: string) => lemma.endsWith(ending) && stem.test(lemma.slice(0, -ending.length));
  if (rooted.test(lemma)) return null;
  return [...endings[article]].sort((a, b) => b.length - a.length).find(fits) ?? null;
}

/** How many letters two words begin with together. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * Whether the head is only how the word happens to end: demonstrant, a demonstrator, is no kind of trant. The English
 * word that goes on alike beyond where the parts would meet is one word too, and the Dutch a loan.
 */
const isLoan = ({ lemma, meanings }: Material["entry"], head: string): boolean =>
  meanings
    .flatMap((meaning) => meaning.toLowerCase().split(/[^\p{L}]+/u))
    .some((word) => common(word, lemma.toLowerCase()) > lemma.length - head.length);

/**
 * Why the noun of an entry is de or het, as far as there is a rule to remember: what the dictionary says, but rather
 * the ending than that it stands in a list (verkiezing: -ing). null where neither a rule nor the lack of one is worth
 * telling: words for persons.
 */
export function articleReason({ entry, reason }: Pick<Material, "entry" | "reason">): Material["reason"] {
  const { article, lemma } = entry;
  if (!reason || article === null || article === "both") return article === "both" ? null : reason;
  if (reason.kind === "suffix" || (reason.kind === "head" && !isLoan(entry, reason.head))) return reason;
  const suffix = endingOf(lemma, article);
  if (suffix !== null) return { kind: "suffix", suffix };
  return reason.kind === "head" || (article === "de" && ofPersons.test(lemma)) ? null : reason;
}
