import type { Entry, EntryInput } from "@/core/glossary/entry";
import type { Occurrence } from "@/core/glossary/find-occurrences";
import type { Settings, SettingsChange } from "@/core/learner/settings";
import type { Paragraph } from "@/core/text/schema";
import type { SetStatusInput } from "@/core/translation/schema";
import type { Status, Translation } from "@/core/translation/translation";
import type { PackedOccurrences } from "./pack-occurrences";

/** What the reading page knows of an entry. */
export type MarkedEntry = Pick<Entry, "id" | "lemma" | "article" | "partOfSpeech" | "meanings" | "status"> & {
  /** its card is due: not there where it is not, as most are */
  due?: true;
};

/** How the learner likes to read. */
export type ReadingSettings = Pick<
  Settings,
  "theme" | "textSize" | "lineSpacing" | "mode" | "hideReferences" | "reviewWhileReading"
>;

/** The occurrences of each paragraph, by its id. */
export type OccurrencesByParagraph = Record<string, Occurrence[]>;

/** A word or a selection of the Dutch: UTF-16 offsets, half-open, in one paragraph. */
export type WordRange = { paragraphId: string; start: number; end: number };

/** What the popover is about. */
export type WordChoice = {
  /** the word that was pressed first: the popover stands beside it */
  at: WordRange;
  /** one word or selection, or several that were joined; in the order of the text, all of one paragraph, never none */
  words: WordRange[];
  /** opened by a key: the focus moves in, and back when it closes */
  byKey: boolean;
  /** done as soon as the word is known */
  deed: "add" | "addWith" | null;
  /** the next word that is pressed joins these */
  joining: boolean;
};

export type AddEntryInput = {
  id: string;
  entry: EntryInput;
  sentence: { text: string; paragraphId: string | null } | null;
};
/** Where entries stand after a change, by paragraph; a paragraph that is not named has none of them. */
export type OccurrenceChanges = { paragraphId: string; found: Occurrence[] }[];

type EditEntryInput = { id: string; entryId: string; base: number; entry: EntryInput };

/** occurrences: those of this entry, in the section that is read */
export type AddEntryAnswer =
  | { ok: true; id: string; occurrences: OccurrenceChanges }
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
  editEntry: (input: EditEntryInput) => Promise<AddEntryAnswer>;
  deleteEntries: (ids: string[]) => Promise<{ ok: boolean }>;
  saveSettings: (change: SettingsChange) => Promise<void>;
};

/** What is open beneath a paragraph's English. */
export type RowPanel = "reference" | "note" | null;
