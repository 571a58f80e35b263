import type { Entry, EntryInput } from "@/core/glossary/entry";
import type { Occurrence } from "@/core/glossary/find-occurrences";
import type { SettingsChange } from "@/core/learner/settings";
import type { Paragraph } from "@/core/text/schema";
import type { SetStatusInput } from "@/core/translation/schema";
import type { Status, Translation } from "@/core/translation/translation";
import type { PackedOccurrences } from "./pack-occurrences";

/** What the reading page knows of an entry. */
export type MarkedEntry = Pick<Entry, "id" | "lemma" | "article" | "partOfSpeech" | "meanings" | "status">;

/** The occurrences of each paragraph, by its id. */
export type OccurrencesByParagraph = Record<string, Occurrence[]>;

/** A word or a selection of the Dutch: UTF-16 offsets, half-open, in one paragraph. */
export type WordRange = { paragraphId: string; start: number; end: number };

export type AddEntryInput = {
  id: string;
  entry: EntryInput;
  sentence: { text: string; paragraphId: string | null } | null;
};
export type AddEntryAnswer =
  | { ok: true; id: string }
  | { ok: false; reason: "duplicate"; entryId: string; lemma: string }
  | { ok: false; reason: "stale" | "unknownEntry" }
  | { ok: false; reason: "invalid"; message: string };

/** What the server tells the reading page of a section and of what the learner made of it. */
export type ReadingData = {
  paragraphs: Paragraph[];
  translations: Translation[];
  entries: MarkedEntry[];
  occurrences: PackedOccurrences;
};

/** The server actions of the reading page, handed down so that no arrow climbs. */
export type ReaderActions = {
  setStatus: (input: SetStatusInput) => Promise<{ ok: true; status: Status } | { ok: false; reason: string }>;
  addEntry: (input: AddEntryInput) => Promise<AddEntryAnswer>;
  deleteEntries: (ids: string[]) => Promise<{ ok: boolean }>;
  saveSettings: (change: SettingsChange) => Promise<void>;
};

/** What is open beneath a paragraph's English. */
export type RowPanel = "reference" | "note" | null;
