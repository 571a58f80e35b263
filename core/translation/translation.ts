/** Longest translation of one paragraph, in UTF-16 units: some 40,000 words. */
export const maxBody = 250_000;
export const maxNote = 20_000;

export const statuses = ["empty", "draft", "done"] as const;
export type Status = (typeof statuses)[number];

/** How a revision came about. */
export const origins = ["typed", "reference", "restore", "merge"] as const;
export type Origin = (typeof origins)[number];

/** A learner's translation of one paragraph as pages see it. */
export type Translation = {
  paragraphId: string;
  body: string;
  version: number;
  status: Status;
  note: string;
  noteVersion: number;
  /** the Dutch it was made from, where the paragraph's Dutch is another by now */
  staleDutch: string | null;
};

export type Revision = {
  id: string;
  version: number;
  body: string;
  origin: Origin;
  startedAt: Date;
  savedAt: Date;
};

/** The answer to a save: acknowledged, or another text was saved meanwhile and nothing was overwritten. */
export type SaveAnswer =
  | { ok: true; version: number; status: Status; savedAt: string }
  | { ok: false; reason: "stale"; current: { body: string; version: number; savedAt: string } }
  | { ok: false; reason: "unknownParagraph" };
