import { commonWords } from "./common-words";
import { inflect } from "./inflect";

/**
 * The inflected forms by which a lemma is recognised in a text: all of `inflect` but the lemma itself and what is
 * nearly always another very common word ("uit" of uiten, "weer af" of afweren). Words separated by one space;
 * apart: other words may stand between the first and the rest (treedt … op). Each once; [] for other parts of
 * speech than noun, verb and adjective, and for lemmas of several words.
 */
export function regularForms(lemma: string, partOfSpeech: string): { words: string; apart: boolean }[] {
  const forms = new Map<string, { words: string; apart: boolean }>();
  for (const { words, apart } of inflect(lemma, partOfSpeech)) {
    const [first = ""] = words.split(" ", 1);
    if (words !== lemma && !commonWords.has(first)) forms.set(`${apart} ${words}`, { words, apart });
  }
  return [...forms.values()];
}
