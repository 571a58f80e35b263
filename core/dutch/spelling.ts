const vowelGroup = /ij|[äëïöü][aeiouy]*|[aeiouyàáâèéêìíîòóôùúû]+/g;

/** How many vowel groups a word has, about its syllables: "beweren" 3, "ruïne" 3, "prijs" 1, "tv" 0. */
export function countSyllables(word: string): number {
  return word.toLowerCase().match(vowelGroup)?.length ?? 0;
}

/** These keep their s or f where the rule would voice it: kruisen, not kruizen. Also at the end of compounds. */
const voiceless = /(?:kruis|eis|kous|paus|kuis|heus|graaf|soof)$/;

const voice = (word: string) => word.replace(/f$/, "v").replace(/s$/, "z");

/**
 * Writes an ending that begins with a vowel behind a word: man+en → mannen, muur+en → muren, brief+en →
 * brieven, grijs+e → grijze, kamer+en → kameren. What the letters do not show (bevel → bevelen, with a
 * long vowel) is not known here. Source: Technische Handleiding of the Nederlandse Taalunie, ch. 2.
 */
export function addEnding(word: string, ending: string): string {
  const vowels = /(ij|[aeiouyäëïöü]+)[bcdfgklmnprstvz]$/.exec(word.toLowerCase())?.[1];
  if (!vowels) return (/[lr]f$/.test(word) ? voice(word) : word) + ending;
  if (vowels.length === 1) {
    // The vowel of -er, -el, -ig … has no stress: kamer, not kamerr-.
    const unstressed = /(?:e[lmnr]|ig)$/.test(word) && countSyllables(word) > 1;
    return word + (unstressed ? "" : word.slice(-1)) + ending;
  }
  const long = /(?:aa|ee|oo|uu)$/.test(vowels);
  // officieel, with two syllables in "iee", needs its trema: officiële.
  const stem = long
    ? word.slice(0, -3) + (vowels === "iee" ? "ë" : word.slice(-2, -1)) + word.slice(-1)
    : word;
  return (voiceless.test(word) ? stem : voice(stem)) + ending;
}
