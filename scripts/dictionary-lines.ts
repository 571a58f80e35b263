import type { DictionaryProgress } from "@/db/build-dictionary";
import type { DictionaryRow } from "@/db/dictionary-file";
import type { DictionaryRefusal } from "@/db/dictionary-refusal";

// For the terminal, so in English whatever the reader's language.
const reasons: Record<string, string> = {
  alreadyAdded: "this dictionary is there already",
  archiveTooLarge: "what it unpacks to is too large to be a dictionary",
  badAddress: "this is no address that begins with http:// or https://",
  damagedArchive: "the file is damaged, or ends too early",
  damagedFile: "the file is damaged",
  dictionariesBusy: "another program is changing the dictionaries: wait for it",
  diskFull: "the disk is full",
  downloadFailed: "it could not be fetched",
  emptyFile: "the file is empty",
  fileTooLarge: "it is larger than 2 GB",
  httpStatus: "the server refused it",
  missingPart: "a part of the dictionary is missing",
  noEntries: "no entry could be read",
  notWritable: "the data folder cannot be written",
  otherArchive: "this kind of archive cannot be unpacked here: unpack it first",
  otherLanguage: "its headwords are not Dutch",
  severalDictionaries: "it holds more than one dictionary: add one by one",
  tooManyRedirects: "the address leads from one place to another without end",
  truncatedFile: "the file is shorter than its index says",
  unknownDictionary: "there is no dictionary with this id",
  unknownFormat: "this is no dictionary that Naast can read",
  webPage: "this is a web page, not a dictionary",
  yomitanFormat: "only format 3 of Yomitan's dictionaries can be read",
};

/** "meaningMissing" → "meaning missing" */
const inWords = (reason: string): string =>
  reasons[reason] ?? reason.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** "line 3: meaning missing (huis)" */
export function problemLine({ line, reason, detail }: Omit<DictionaryRefusal, "ok">): string {
  // of a file without entries the detail is what is wrong with the first line
  const more = detail && reason === "noEntries" ? inWords(detail) : detail;
  return `${line ? `line ${line}: ` : ""}${inWords(reason)}${more ? ` (${more})` : ""}`;
}

/** "freedict-nld-eng  Dutch-English Freedict Dictionary · 22,747 entries · dictd · GPL-2.0-or-later · from x.index" */
export function dictionaryLine({ id, title, entries, format, licence, source }: DictionaryRow): string {
  const from = source === "" ? [] : [`from ${source}`];
  const licences = licence === "" ? [] : [licence];
  return `${id}  ${[title, count(entries, "entry", "entries"), format, ...licences, ...from].join(" · ")}`;
}

/** "Reading core: 45 %, 10,500 entries" */
export function progressLine({ phase, id, done, entries }: DictionaryProgress): string {
  const what = `${phase[0]?.toUpperCase()}${phase.slice(1)}${id === "" ? "" : ` ${id}`}`;
  const share = done === null ? [] : [`${Math.floor(done * 100)} %`];
  const read = entries === 0 ? [] : [count(entries, "entry", "entries")];
  return [what, [...share, ...read].join(", ")].filter(Boolean).join(": ");
}
