import type { Entry, EntryInput } from "@/core/glossary/entry";
import type { Occurrence } from "@/core/glossary/find-occurrences";
import type { SettingsChange } from "@/core/learner/settings";
import type { SetStatusInput } from "@/core/translation/schema";
import type { Status } from "@/core/translation/translation";

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

/** The server actions of the reading page, handed down so that no arrow climbs. */
export type ReaderActions = {
  setStatus: (input: SetStatusInput) => Promise<{ ok: true; status: Status } | { ok: false; reason: string }>;
  addEntry: (input: AddEntryInput) => Promise<AddEntryAnswer>;
  deleteEntries: (ids: string[]) => Promise<{ ok: boolean }>;
  saveSettings: (change: SettingsChange) => Promise<void>;
};

/** What is open beneath a paragraph's English. */
export type RowPanel = "reference" | "note" | null;
