import type { EntryInput } from "@/core/glossary/entry";

export type EntrySaved =
  | { ok: true; id: string; version: number }
  | { ok: false; reason: "duplicate"; entryId: string; lemma: string }
  | { ok: false; reason: "stale" | "unknownEntry" }
  | { ok: false; reason: "invalid"; message: string };

export type Imported = {
  added: string[];
  duplicates: { line: number; lemma: string; entryId: string }[];
  problems: { line: number; reason: string; detail?: string }[];
};

/** The server actions of the glossary page. */
export type GlossaryActions = {
  addEntry: (input: { id: string; entry: EntryInput }) => Promise<EntrySaved>;
  editEntry: (input: { id: string; entryId: string; base: number; entry: EntryInput }) => Promise<EntrySaved>;
  deleteEntries: (ids: string[]) => Promise<{ ok: true; ids: string[] }>;
  restoreEntries: (
    ids: string[],
  ) => Promise<{ ok: true; restored: string[]; refused: { id: string; lemma: string }[] }>;
  importCsv: (input: { id: string; csv: string }) => Promise<Imported>;
  addStarter: (slug: string) => Promise<number>;
  removeStarter: (slug: string) => Promise<string[]>;
};
