import type { EntryInput } from "@/core/glossary/entry";

/** The sentence that an entry is kept with. */
export type SentenceToKeep = { text: string; paragraphId: string | null } | null;

type WordToAdd = { id: string; entry: EntryInput; sentence: SentenceToKeep };

/** The server actions of the pages of words and of texts. Each is replayable by the ids. */
export type WordActions = {
  /** adds entries; those that are there already, or that cannot be stored, are named by their ids in `refused` */
  addWords: (words: WordToAdd[]) => Promise<{ added: string[]; refused: string[] }>;
  /** takes entries out again */
  removeWords: (ids: string[]) => Promise<{ ok: boolean }>;
  /** keeps that words are known without entries for them, or forgets it; gives those of which that is new */
  setKnown: (input: { id: string; lemmas: string[]; known: boolean }) => Promise<{ changed: string[] }>;
};
