import type { AttemptInput } from "@/core/practice/schema";

type Aid = AttemptInput["aids"][number];
/** What is being written of a paragraph, and not handed in. */
export type ParagraphDraft = {
  body: string;
  /** milliseconds spent on it so far */
  elapsed: number;
  aids: Aid[];
};
type Of = { kind: AttemptInput["kind"]; paragraphId: string };

const keyOf = ({ kind, paragraphId }: Of) => `naast.attempt.${kind}.${paragraphId}`;

/** Keeps a draft on this device; false where the device refuses. */
export function keepParagraphDraft(of: Of, draft: ParagraphDraft): boolean {
  try {
    localStorage.setItem(keyOf(of), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft that this device has of a paragraph; null where there is none that can be read. */
export function paragraphDraft(of: Of): ParagraphDraft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? "null");
    const isWhole =
      draft !== null && typeof draft === "object" && "body" in draft && "elapsed" in draft && "aids" in draft;
    return isWhole ? (draft as ParagraphDraft) : null;
  } catch {
    return null;
  }
}

/** Forgets a draft: it was handed in. */
export function dropParagraphDraft(of: Of): void {
  try {
    localStorage.removeItem(keyOf(of));
  } catch {
    // Storage that cannot be reached holds no draft.
  }
}
