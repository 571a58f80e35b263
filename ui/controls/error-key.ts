const reasons = [
  "tooLong",
  "tooMany",
  "controlCharacter",
  "tagWithSpace",
  "nulCharacter",
  "brokenCharacter",
  "otherSite",
  "unknownParagraph",
  "unknownEntry",
  "notTranslated",
  "stale",
  "lemmaMissing",
  "badRequest",
  "badPartOfSpeech",
  "badArticle",
  "badStatus",
] as const;

/** The message key of a reason that came from the server; one without a message says that something went wrong. */
export function errorKey(reason: string): `error.${(typeof reasons)[number] | "unexpected"}` {
  const name = reason.replace(/^error\./, "");
  return `error.${reasons.find((known) => known === name) ?? "unexpected"}`;
}
