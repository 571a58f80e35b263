import { irregularPlurals } from "./irregular-plurals";
import { addEnding, countSyllables } from "./spelling";

function pluralsAfterVowel(noun: string): string[] {
  if (/ie$/.test(noun)) return [`${noun}s`, `${noun}ën`, `${noun.slice(0, -1)}ën`];
  if (/ee$/.test(noun)) return [`${noun}ën`, `${noun}s`];
  if (/(?:au|eu|ou|oe|é|[aeou]y)$/.test(noun)) return [`${noun}s`];
  if (/(?:ij|[eu]i|[ao]i|oei)$/.test(noun)) return [`${noun}en`];
  if (/je$/.test(noun)) return [`${noun}s`];
  if (/e$/.test(noun)) return [`${noun}s`, `${noun}n`];
  return [`${noun}'s`];
}

/**
 * The plurals of a singular noun, by the regular rules and a table of exceptions; no diminutives yet.
 * Gives too many on purpose where letters do not tell the ending (leraren and leraars; relaties and
 * relatieën, which nobody writes); none of them is the form of another common word.
 * Source: Algemene Nederlandse Spraakkunst, ch. 3, the plural of nouns.
 */
export function nounForms(noun: string): string[] {
  const irregular = irregularPlurals(noun);
  if (irregular) return irregular;
  const syllables = countSyllables(noun);
  // tv's, NAVO's
  if (syllables === 0 || /\p{Lu}$/u.test(noun)) return [`${noun}'s`];
  if (/(?:ij|[aeiouyé])$/.test(noun)) return pluralsAfterVowel(noun);
  if (/heid$/.test(noun)) return [`${noun.slice(0, -4)}heden`];
  if (syllables > 1) {
    if (/um$/.test(noun)) return [`${noun}s`, `${noun.slice(0, -2)}a`];
    if (/icus$/.test(noun)) return [`${noun.slice(0, -2)}i`, `${noun}sen`];
    if (/[^aeiou]or$/.test(noun)) return [`${noun}en`, `${noun}s`];
    if (/(?:aar|eur)$/.test(noun)) return [addEnding(noun, "en"), `${noun}s`];
    if (/ion$|[^aeiou]e(?:l|r|n|m|rd)$/.test(noun)) return [`${noun}s`];
  }
  return [addEnding(noun, "en")];
}
