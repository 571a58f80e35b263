import type { Material, MaterialSentence } from "./material";
import { meaningWords } from "./meaning-words";
import { nearMeanings, withNear } from "./near-meanings";

/**
 * The sentences in which the entry is what it means: the first, which it was met in, and of the others those whose
 * English has a word of its meanings, or one that may stand for it, and those without English. "Ook al staat er een
 * bootje" is of no state, and "hij slaat een koek af" of no engine that stalls, though the library has them for it.
 */
export function inSameSense({ entry, sentences }: Pick<Material, "entry" | "sentences">): MaterialSentence[] {
  const own = new Set(entry.meanings.flatMap(meaningWords));
  if (own.size === 0) return sentences;
  const right = withNear(own, nearMeanings);
  return sentences.filter(
    ({ english }, i) => i === 0 || english === "" || meaningWords(english).some((word) => right.has(word)),
  );
}
