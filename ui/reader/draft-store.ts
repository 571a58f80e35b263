import type { Origin } from "@/core/translation/translation";

export type Field = "translation" | "note";

/** Words that the server has not acknowledged yet. */
export type Draft = {
  paragraphId: string;
  field: Field;
  body: string;
  /** the version that the edit started from, and its text, for a merge */
  base: number;
  baseBody: string;
  origin: Origin;
  /** the editing spell: another tab's draft of the same paragraph has another one */
  spell: string;
  /** when the last key was pressed, milliseconds since 1970 */
  at: number;
};

const prefix = "naast.draft.";
const keyOf = ({ field, paragraphId, spell }: Pick<Draft, "field" | "paragraphId" | "spell">) =>
  `${prefix}${field}.${paragraphId}.${spell}`;

/**
 * Keeps a draft on this device. localStorage, because it is written before the call returns: a key that was seen
 * is a key that was kept, whatever happens to the tab next. False where the device refuses (full, or forbidden).
 */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(draft), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft: the server has it, or the learner does not want it. */
export function dropDraft(draft: Pick<Draft, "field" | "paragraphId" | "spell">): void {
  try {
    localStorage.removeItem(keyOf(draft));
  } catch {
    // Storage that cannot be reached holds no draft.
  }
}

/** The drafts on this device of the given paragraphs, oldest first. What cannot be read is left where it is. */
export function draftsOf(paragraphIds: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  try {
    for (let i = 0; i < localStorage.length; i += 1) {
      const key = localStorage.key(i);
      const draft = key?.startsWith(prefix) ? parse(localStorage.getItem(key)) : null;
      if (draft && paragraphIds.has(draft.paragraphId)) drafts.push(draft);
    }
  } catch {
    return [];
  }
  return drafts.sort((a, b) => a.at - b.at);
}

function parse(stored: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(stored ?? "null");
    const whole = draft !== null && typeof draft === "object" && "body" in draft && "spell" in draft;
    return whole ? (draft as Draft) : null;
  } catch {
    return null;
  }
}

const lockName = (spell: string) => `naast.spell.${spell}`;

/** Tells other tabs that this one is alive and will save the drafts of a spell itself; until the page goes away. */
export function claimSpell(spell: string): void {
  // Not there outside a secure context (a phone on the home network): then age decides, see abandonedDrafts.
  navigator.locks?.request(lockName(spell), () => new Promise(() => {})).catch(() => {});
}

/** Of the given drafts, those that no living tab will save. */
export async function abandonedDrafts(drafts: Draft[], now: number): Promise<Draft[]> {
  if (drafts.length === 0) return [];
  const held = await navigator.locks?.query().catch(() => undefined);
  const alive = held && new Set(held.held?.map((lock) => lock.name));
  const minute = 60_000;
  return drafts.filter((draft) => (alive ? !alive.has(lockName(draft.spell)) : now - draft.at > minute));
}
