const modal = /^(?:can|could|may|might|must|shall|should|will|would|ought)\b/;

/** Whether a meaning is said as a verb, with "to": of verbs, and of phrases such as "to overlook". */
export const isVerbal = (partOfSpeech: string, meaning: string): boolean =>
  partOfSpeech === "verb" ||
  ((partOfSpeech === "phrase" || partOfSpeech === "other") &&
    /^to\s(?!(?:the|an?|one's|my|this|that)\s)/i.test(meaning.trim()));

/**
 * A meaning as one of several to choose from, all in one shape so that the shape betrays nothing: without brackets
 * and closing marks, verbs with "to", others without an article, and the first of several between commas, since entries
 * have one where dictionaries have two. null where nothing is left.
 */
export function optionText(meaning: string, verbal: boolean): string | null {
  const plain = meaning
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;])/g, "")
    .replace(/^[\s,;]+/, "")
    .replace(/(?<=\p{L}.*)[,;].*$/u, "")
    .replace(/[\s.:!]+$/, "");
  if (!/\p{L}|\p{N}/u.test(plain)) return null;
  if (!verbal) return plain.replace(/^(?:an?|the) (?=.)/i, "");
  const verb = plain.replace(/^to /i, "");
  return modal.test(verb) ? verb : `to ${verb}`;
}
