import type { TFunction } from "i18next";
import type { Problem } from "./types";

const reasons = [
  "alreadyAdded",
  "archiveTooLarge",
  "articleTooLong",
  "badAddress",
  "badIfo",
  "badIndexLine",
  "badJson",
  "badOffsetBits",
  "badRequest",
  "badRow",
  "badSynonym",
  "cancelled",
  "damagedArchive",
  "damagedFile",
  "dictionariesBusy",
  "diskFull",
  "downloadFailed",
  "emptyFile",
  "fileTooLarge",
  "headwordMissing",
  "headwordTooLong",
  "httpStatus",
  "invalidUtf8",
  "meaningMissing",
  "missingPart",
  "noEntries",
  "noTab",
  "notReached",
  "notSent",
  "notWritable",
  "otherArchive",
  "otherLanguage",
  "otherSite",
  "partTooLarge",
  "sameDictionaryTwice",
  "sameName",
  "severalDictionaries",
  "tooManyEntries",
  "tooManyRedirects",
  "truncatedFile",
  "unknownDatabase",
  "unknownDictionary",
  "unknownFormat",
  "uploadIncomplete",
  "webPage",
  "yomitanFormat",
] as const;

/** The message key of a reason from db or core/exchange; one without a message says that something went wrong. */
export function reasonKey(reason: string): `dictionaries.reasons.${(typeof reasons)[number] | "unexpected"}` {
  const name = reason.replace(/^error\./, "");
  return `dictionaries.reasons.${reasons.find((known) => known === name) ?? "unexpected"}`;
}

/** Why something was refused, or could not be read, with what it is about: "There is no meaning. (huis)" */
export function problemText(t: TFunction, { reason, line, detail }: Problem): string {
  const message = t(reasonKey(reason));
  if (!detail) return message;
  // of a file without entries the detail is what is wrong with its first line
  if (reason !== "noEntries") return `${message} (${detail})`;
  return `${message} ${t("dictionaries.adding.line", { line: line ?? 1 })}: ${t(reasonKey(detail))}`;
}
