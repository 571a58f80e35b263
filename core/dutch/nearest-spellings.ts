import { type FormTable, tableKey } from "./form-table";

const letters = [..."abcdefghijklmnopqrstuvwxyzëïöüéè'-"];

type Found = Map<string, number>;

/** All words of the table at one change from a word: a letter left out, put in, replaced, or two swapped. */
function atOneChange(word: string, table: FormTable, found: Found, distance: number): void {
  const tryWord = (one: string) => {
    if (one !== word && !found.has(one) && table.has(one)) found.set(one, distance);
  };
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    // What no word begins with need not be tried further.
    if (i > 0 && !table.hasPrefix(before)) break;
    const after = word.slice(i);
    if (after !== "") tryWord(before + after.slice(1));
    if (after.length > 1) tryWord(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) {
      if (!table.hasPrefix(before + letter)) continue;
      tryWord(before + letter + after);
      if (after !== "") tryWord(before + letter + after.slice(1));
    }
  }
}

/** Words that become words at two changes are worth the search only where one change gives none. */
function atTwoChanges(word: string, table: FormTable, found: Found): void {
  const once = new Set<string>();
  for (let i = 0; i <= word.length; i += 1) {
    once.add(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < word.length)
      once.add(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
    if (i < word.length) once.add(word.slice(0, i + 1) + word.charAt(i) + word.slice(i + 1));
  }
  for (const one of once) atOneChange(one, table, found, 2);
}

/**
 * The real words nearest to a misspelt one, at most `most`: opgroepen → opgeroepen. By the number of changes, then
 * by whether the core lexicon has them and how frequent they are there. Two changes are tried only where one gives
 * nothing, and only of words of five letters or more. Some milliseconds at worst.
 */
export function nearestSpellings(word: string, table: FormTable, most: number): string[] {
  const key = tableKey(word);
  if (key.length < 2 || key.length > 40) return [];
  const found: Found = new Map();
  atOneChange(key, table, found, 1);
  if (found.size === 0 && key.length >= 5) atTwoChanges(key, table, found);
  const bandOf = (one: string) => Math.min(9, ...table.readings(one).map(({ band }) => band || 9));
  return [...found]
    .map(([one, distance]) => ({
      one,
      distance,
      band: bandOf(one),
      sameStart: one.charAt(0) === key.charAt(0) ? 0 : 1,
    }))
    .sort(
      (a, b) =>
        a.distance - b.distance || a.sameStart - b.sameStart || a.band - b.band || (a.one < b.one ? -1 : 1),
    )
    .slice(0, most)
    .map(({ one }) => one);
}
