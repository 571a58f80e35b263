/** A dictionary as the settings show it. addedAt: ISO 8601. */
export type DictionaryShown = {
  id: string;
  title: string;
  format: string;
  licence: string;
  source: string;
  entries: number;
  addedAt: string;
};

/** What could not be read, or why nothing was changed. reason: see reason-key.ts; line: from 1. */
export type Problem = { reason: string; line?: number; detail?: string };
export type Refusal = { ok: false } & Problem;
export type Changed = { ok: true } | Refusal;

export type AddingResult =
  | { ok: true; title: string; entries: number; problems: Problem[]; problemCount: number }
  | Refusal;

/** A dictionary that the server is adding, or the last one that it added, until that is dismissed. */
export type Adding = {
  /** made by the page that asked for it */
  id: string;
  /** file names, or an address */
  source: string;
  phase: "waiting" | "storing" | "unpacking" | "reading";
  /** from 0 to 1; null where the end is not in sight */
  done: number | null;
  entries: number;
  /** null as long as it runs */
  result: AddingResult | null;
};

/** What the page asks the server for while something goes on. ids: of the dictionaries, in their order. */
export type Status = { adding: Adding | null; ids: string[] };

/** The server actions of the page. */
export type DictionaryActions = {
  orderDictionaries: (ids: string[]) => Promise<Changed>;
  removeDictionary: (id: string) => Promise<Changed>;
};
