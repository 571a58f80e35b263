import { irregularDiminutives } from "./irregular-diminutives";
import { countSyllables, endsInShortVowel } from "./spelling";
import { verbStem } from "./verb-stem";

function afterVowel(noun: string): string {
  if (/(?:[aeo]u|[oie]e|ei|ui|[ao]i|ij|aa|oo|uu|[aeou]y|ë)$/.test(noun)) return `${noun}tje`;
  const last = noun.slice(-1);
  if (last === "y") return `${noun}'tje`;
  if (last === "é") return `${noun.slice(0, -1)}eetje`;
  if (last === "i") return `${noun}etje`;
  return /[aou]/.test(last) ? `${noun}${last}tje` : `${noun}tje`;
}

/** koninkje, belastinkje; but dingetje, leerlingetje and, after a syllable without stress, wandelingetje. */
function afterIng(noun: string): string {
  const stem = noun.slice(0, -3);
  const afterUnstressed = /(?<![lnr])[lnr]$/.test(stem)
    ? /(?<![aeiou])e[lnr]$/.test(verbStem(`${stem}en`))
    : /(?<![aeou])ig$/.test(stem);
  const stressed = countSyllables(noun) === 1 || /[^aeiouyr]ring$|[^aeiouyl]ling$|sding$/.test(noun);
  return stressed || afterUnstressed ? `${noun}etje` : `${noun.slice(0, -1)}kje`;
}

/** Whether a short vowel before the last consonant has the stress, going by the plural: deurbellen, but sleutels. */
function endsStressed(noun: string, plural: string | undefined): boolean {
  if (countSyllables(noun) === 1) return true;
  if (plural?.startsWith(noun.slice(0, -1)) && plural.endsWith("en"))
    return plural.startsWith(noun + noun.slice(-1));
  return !/(?:[eë].|um|r|[^l]om)$/.test(noun);
}

function afterSonorant(noun: string, plural: string | undefined): string {
  const last = noun.slice(-1);
  const ending = last === "m" ? "pje" : "tje";
  return endsInShortVowel(noun) && endsStressed(noun, plural) ? `${noun}${last}etje` : noun + ending;
}

/**
 * The diminutives of a noun, the commoner first: boompje, mannetje, fotootje, weggetje and wegje. plural: its
 * plural, which shows the stress. [] of what is a diminutive already (meisje).
 * Source: Algemene Nederlandse Spraakkunst, ch. 12; Technische Handleiding of the Taalunie, ch. 8.
 */
export function diminutivesOf(noun: string, plural: string | undefined): string[] {
  if (/[^n]je$/.test(noun)) return [];
  const irregular = irregularDiminutives(noun);
  if (irregular) return irregular;
  if (/[\p{Lu}\d]$/u.test(noun) || countSyllables(noun) === 0)
    return [/[sfx]$/i.test(noun) ? `${noun}'je` : /[lmnr]$/i.test(noun) ? `${noun}'etje` : `${noun}'tje`];
  if (/[aeiouyéë]$|ij$/.test(noun)) return [afterVowel(noun)];
  if (noun.endsWith("ing")) return [afterIng(noun)];
  if (/ng$/.test(noun)) return [`${noun}etje`];
  if (/[lmnr]$/.test(noun)) return [afterSonorant(noun, plural)];
  return [/w$/.test(noun) ? `${noun}tje` : `${noun}je`];
}
