const vowels = new Set("aeiouyäëïöüàáâèéêìíîòóôùúû");
const diphthongs = new Set("ij aa ee oo uu ie oe eu ui ei ou au ai oi oy ay ey".split(" "));
const threeLetters = new Set("aai ooi oei eeu ieu".split(" "));

/** How many vowels and diphthongs a word has, about its syllables: "beweren" 3, "ruïne" 3, "draaien" 2, "tv" 0. */
export function countSyllables(word: string): number {
  const lower = word.toLowerCase();
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    if (!vowels.has(lower.charAt(at))) continue;
    count++;
    if (threeLetters.has(lower.slice(at, at + 3))) at += 2;
    else if (diphthongs.has(lower.slice(at, at + 2))) at++;
  }
  return count;
}

/** These keep their s or f where the rule would voice it: kruisen, not kruizen. Also at the end of compounds. */
const voiceless = /(?:kruis|(?<![glpr])eis|kous|paus|kuis|heus|spies|graaf|soof)$/;

/** f → v and s → z at the end of a word: "brief" → "briev", "huis" → "huiz". */
function voice(word: string): string {
  const last = word.charAt(word.length - 1);
  if (last === "f") return `${word.slice(0, -1)}v`;
  return last === "s" ? `${word.slice(0, -1)}z` : word;
}

/** v → f and z → s at the end of a stem: "lev" → "lef", "reiz" → "reis". */
export function devoice(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  if (last === "v") return `${stem.slice(0, -1)}f`;
  return last === "z" ? `${stem.slice(0, -1)}s` : stem;
}

// With hiatus too: patri-ot, ali-as, du-et.
const shortVowel = /(?:(?<![aeiouyäëïöüáéóèê])[aeiouïëéèê]|[iu]a|[ie]o|[^aeioq]ue|oue)[bcdfgklmnprstvz]$/;
/** Whether a word ends in a short vowel and one consonant, going by the letters: man, station; not maan. */
export function endsInShortVowel(word: string): boolean {
  return shortVowel.test(word);
}

const longVowel = /(?:aa|ee|oo|uu|ëe)[bcdfgklmnprstvz]$/;
const otherVowels = /[aeiouyäëïöü][aeiouyj]+[bcdfgklmnprstvz]$/;
const unstressedEnd = /(?:e[lmnr]|ig)$/;

/**
 * Writes an ending that begins with a vowel behind a word: man+en → mannen, muur+en → muren, brief+en →
 * brieven, grijs+e → grijze, kamer+en → kameren. What the letters do not show (bevel → bevelen, with a
 * long vowel; deurbel → deurbellen) is not known here. Source: Technische Handleiding of the Nederlandse
 * Taalunie, ch. 2.
 */
export function addEnding(word: string, ending: string): string {
  if (longVowel.test(word)) {
    const single = word.slice(0, -2) + word.slice(-1);
    // officieel, with two syllables in "iee", needs its trema: officiële.
    const open = /iee.$/.test(word) ? `${word.slice(0, -3)}ë${word.slice(-1)}` : single;
    return (voiceless.test(word) ? open : voice(open)) + ending;
  }
  if (shortVowel.test(word)) {
    const unstressed = unstressedEnd.test(word) && countSyllables(word) > 1;
    return word + (unstressed ? "" : word.slice(-1)) + ending;
  }
  if (otherVowels.test(word) || /[lr]f$/.test(word))
    return (voiceless.test(word) ? word : voice(word)) + ending;
  return word + ending;
}
