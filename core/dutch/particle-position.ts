const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Particles that are prepositions too: before a noun phrase they belong to it, not to the verb. */
const prepositions = set(`
  aan achter bij binnen boven buiten door in langs na naar om onder op over rond tegen tussen uit van via voor
`);

/** Words that do not begin a noun phrase of the preposition before them: the clause, or a new phrase, goes on. */
const goesOn = set(`
  en maar of want dus dat die om toen omdat doordat als terwijl nadat voordat zodat hoewel totdat wanneer waar wie wat
  hoe waarom dan aan bij door in met naar na op over sinds tegen tijdens tot van via volgens voor wegens zonder
`);

/** Particles that are nouns too: vindt plaats, but: vindt een plaats. */
const nouns = set("adem deel dienst feest gebruik kennis les paard plaats prijs proef school stand stop weg");
const beforeNouns = set(
  "de een deze die geen mijn jouw uw zijn haar hun onze elk elke ieder iedere eigen in op",
);

/** er op, waar … op; tot nu toe; af en toe: no particles, whatever follows. */
const adverbial = set("er daar hier waar ergens nergens");
const beforeToe = set("nu en dan tot daaraan");

/**
 * Whether a word that is a verb's particle may be one here, going by its neighbours (normalised words;
 * null for punctuation and the ends of a sentence): "trad hard op tegen de betogers" yes, "klimt op de
 * dijk" no. Rather says no where it is unclear: a wrong mark teaches a wrong word.
 * Source: Algemene Nederlandse Spraakkunst, separable compound verbs; tuned on sentences of newspapers.
 */
export function mayBeParticle(word: string, before: string | null, after: string | null): boolean {
  if (nouns.has(word)) return before === null || !beforeNouns.has(before);
  if (word === "toe") return before === null || !beforeToe.has(before);
  if (!prepositions.has(word)) return true;
  if (before !== null && adverbial.has(before)) return false;
  return after === null || goesOn.has(after);
}
