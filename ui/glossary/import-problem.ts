const reasons = [
  "strayQuote",
  "duplicateColumn",
  "noLemmaColumn",
  "tooManyCells",
  "tooManyRows",
  "missingHeader",
  "badPartOfSpeech",
  "badArticle",
  "badStatus",
  "lemmaMissing",
  "tooLong",
  "tooMany",
  "nulCharacter",
  "brokenCharacter",
  "controlCharacter",
  "tagWithSpace",
] as const;

/** The message key of why a row of an import could not be read. */
export function importProblemKey(reason: string): `glossary.problem.${(typeof reasons)[number] | "badRow"}` {
  return `glossary.problem.${reasons.find((known) => known === reason) ?? "badRow"}`;
}
