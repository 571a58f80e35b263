import type { ShownSentence } from "@/core/practice/exercise";

/** Between the parts of a split verb, in what is expected and in what is typed. */
const between = " … ";

export type Piece = { text: string; gap: number | null; at: number };

/** A sentence cut at its gaps: what stands around them, and the gaps by number. */
export function piecesOf({ text, ranges }: Pick<ShownSentence, "text" | "ranges">): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  ranges.forEach(([start, end], gap) => {
    pieces.push({ text: text.slice(at, start), gap: null, at });
    pieces.push({ text: text.slice(start, end), gap, at: start });
    at = end;
  });
  pieces.push({ text: text.slice(at), gap: null, at });
  return pieces.filter((piece) => piece.gap !== null || piece.text !== "");
}

/** What was typed into the gaps as one answer; "" where nothing was. */
export function joinGaps(typed: readonly string[]): string {
  const parts = typed.map((part) => part.trim());
  return parts.every((part) => part === "") ? "" : parts.join(between);
}

/**
 * How wide a field is for each gap, in ch: roomy, and in steps, so that the width does not count the letters.
 * `answer` as in Expected.
 */
export function gapWidths(gaps: number, answer: string): number[] {
  const parts = answer.split(between);
  return Array.from({ length: gaps }, (_, gap) => {
    const letters = (gaps === 1 ? answer : (parts[gap] ?? "")).length;
    return Math.ceil((letters + 3) / 4) * 4;
  });
}

/** Words as a sentence begins: "IJsland", "'s Morgens". */
export function capitalised(words: string): string {
  return words.replace(
    /^(['’][a-z]\s+)?(ij|\p{L})/u,
    (_, elided = "", letter: string) => elided + letter.toUpperCase(),
  );
}
