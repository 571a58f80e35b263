import type { EntryInput } from "@/core/glossary/entry";
import { formsOf } from "@/core/glossary/forms";
import { normaliseWord } from "@/core/text/normalise";
import type { CardKind, Schedule } from "./card";

/** Days of stability at which a word is known well enough in one direction to be asked in others. */
const unlocking = 3;

/** By a form of which the halves are the verb's own: "trad … op", not the "naar … luisteren" of "naar iets luisteren". */
function isSeparable({ lemma, partOfSpeech }: Pick<EntryInput, "lemma" | "partOfSpeech">): boolean {
  if (partOfSpeech !== "verb") return false;
  const words = normaliseWord(lemma).split(/\s+/);
  return formsOf({ lemma, partOfSpeech, forms: [] }).some(
    ({ apart, rest }) => apart && words.some((word) => word !== rest && word.startsWith(rest)),
  );
}

/**
 * What there is to ask of an entry, recognition first: also the article of nouns that have one of the two, and the
 * halves of separable verbs.
 */
export function cardKindsOf(entry: Pick<EntryInput, "lemma" | "partOfSpeech" | "article">): CardKind[] {
  const kinds: CardKind[] = ["recognition", "production"];
  if (entry.partOfSpeech === "noun" && (entry.article === "de" || entry.article === "het"))
    kinds.push("article");
  if (isSeparable(entry)) kinds.push("split");
  return kinds;
}

/** Whether a recognition card has come so far that the other cards of its entry are introduced. */
export function unlocks(after: Schedule): boolean {
  return after.phase === "review" && after.stability >= unlocking;
}
