import { addEnding, countSyllables } from "./spelling";

const irregularDegrees: ReadonlyMap<string, readonly string[]> = new Map([
  ["goed", ["beter", "betere", "best", "beste"]],
  ["veel", ["meer", "meest", "meeste"]],
  ["weinig", ["minder", "mindere", "minst", "minste"]],
  ["graag", ["liever", "liefst", "liefste"]],
]);

function inflected(adjective: string): string {
  if (adjective === "grof") return "grove";
  // Chinees, overzees, Fries: the s stays voiceless; of nouns it does not (Chinezen, Friezen).
  if (/ees$/.test(adjective)) return `${adjective.slice(0, -3)}ese`;
  if (/^\p{Lu}.*s$/u.test(adjective)) return `${adjective}e`;
  return addEnding(adjective, "e");
}

/**
 * The forms of a base adjective: with -e, and the degrees (groot: grote, groter, grotere, grootst,
 * grootste). None for what takes no ending (houten, open, roze, lila). Gives degrees also of adjectives
 * that hardly have them (houtiger, getroebleerdst). Source: Algemene Nederlandse Spraakkunst, ch. 6.
 */
export function adjectiveForms(adjective: string): string[] {
  const unstressedEn = /en$/.test(adjective) && countSyllables(adjective) > 1;
  if (unstressedEn || (/[aeiouyé]$/.test(adjective) && !/(?:[oa]i|ei|ui)$/.test(adjective))) return [];
  const withE = inflected(adjective);
  const degrees = irregularDegrees.get(adjective);
  if (degrees) return [withE, ...degrees];
  const comparative = /r$/.test(adjective) ? `${adjective}der` : `${withE}r`;
  const superlative = adjective + (/s$/.test(adjective) ? "t" : "st");
  const forms = [withE, comparative, `${comparative}e`];
  return /st$/.test(adjective) ? forms : [...forms, superlative, `${superlative}e`];
}
