import { diffArrays } from "diff/lib/diff/array.js";
import { commonEnds } from "./common-ends";
import { splitLines, splitWords } from "./split-units";

export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/** Work is about edits × units: a row of 200,000 full stops may take fewer edits than a page of prose. */
const maxWork = 20_000_000;
const maxEdits = 1_200;

function diffUnits(before: string[], after: string[]): DiffPart[] | null {
  const maxEditLength = Math.min(maxEdits, Math.ceil(maxWork / (before.length + after.length + 1)));
  const parts = diffArrays(before, after, { maxEditLength });
  if (!parts) return null;
  return parts.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

/** One removed and one added part for each change; a bare space between two replaced words belongs to it. */
function gatherChanges(parts: DiffPart[]): DiffPart[] {
  const gathered: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed) gathered.push({ kind: "removed", text: removed });
    if (added) gathered.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  parts.forEach(({ kind, text }, i) => {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (removed && added && /^[^\S\n]+$/.test(text) && isReplacement(parts, i + 1)) {
      removed += text;
      added += text;
    } else {
      flush();
      gathered.push({ kind, text });
    }
  });
  flush();
  return gathered;
}

const isReplacement = (parts: DiffPart[], i: number): boolean => {
  const kinds = [parts[i]?.kind, parts[i + 1]?.kind];
  return kinds.includes("removed") && kinds.includes("added");
};

/**
 * What was removed and added between two bodies, by words and punctuation: the same and removed parts joined
 * are `before`, the same and added ones `after`. Where too much differs it compares sentences and lines, and
 * else gives what differs as one replacement; where that happens depends on the bodies alone, never on time.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const [old, now] = [splitWords(before), splitWords(after)];
  const { head, tail } = commonEnds(old, now);
  const oldWords = old.slice(head, old.length - tail);
  const nowWords = now.slice(head, now.length - tail);
  const [removed, added] = [oldWords.join(""), nowWords.join("")];
  const middle: DiffPart[] = diffUnits(oldWords, nowWords) ??
    diffUnits(splitLines(removed), splitLines(added)) ?? [
      { kind: "removed", text: removed },
      { kind: "added", text: added },
    ];
  const same = (units: string[]): DiffPart[] =>
    units.length > 0 ? [{ kind: "same", text: units.join("") }] : [];
  return gatherChanges([...same(old.slice(0, head)), ...middle, ...same(old.slice(old.length - tail))]);
}
