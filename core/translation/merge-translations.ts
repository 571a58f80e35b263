import { diff3Merge } from "node-diff3";
import { commonEnds } from "./common-ends";
import { splitLines, splitWords } from "./split-units";

/** diff3 takes up to equal pairs × units steps: a page of one repeated word would take a minute. */
const maxSteps = 1_000_000_000;

type Merged = { body: string; conflicts: number };

/** Words with the space before them: bare spaces are all equal, and would be matched with each other. */
function splitSpacedWords(body: string): string[] {
  const units: string[] = [];
  let space = "";
  for (const word of splitWords(body)) {
    if (/^\s/.test(word)) space = word;
    else {
      units.push(space + word);
      space = "";
    }
  }
  return space === "" ? units : [...units, space];
}

function countEqualPairs(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const unit of a) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return b.reduce((sum, unit) => sum + (counts.get(unit) ?? 0), 0);
}

/** Both are kept, with a space between them where neither brings one. */
function keepBoth(mine: string, theirs: string): string {
  const touch = /\S$/.test(mine) && /^\S/.test(theirs);
  return mine + (touch ? " " : "") + theirs;
}

function mergeUnits(base: string[], mine: string[], theirs: string[]): Merged | null {
  const { head, tail } = commonEnds(base, mine, theirs);
  const middle = (units: string[]) => units.slice(head, units.length - tail);
  const [old, a, b] = [middle(base), middle(mine), middle(theirs)];
  const pairs = countEqualPairs(old, a) + countEqualPairs(old, b);
  if (pairs * old.length > maxSteps) return null;
  let body = base.slice(0, head).join("");
  let conflicts = 0;
  for (const region of diff3Merge(a, old, b, { excludeFalseConflicts: true })) {
    if (region.ok) body += region.ok.join("");
    if (!region.conflict) continue;
    body += keepBoth(region.conflict.a.join(""), region.conflict.b.join(""));
    conflicts += 1;
  }
  return { body: body + base.slice(base.length - tail).join(""), conflicts };
}

/**
 * Merges two bodies that were both made from `base`, by words: what only one side changed is taken from that
 * side. Where both changed the same place differently, mine and then theirs are kept, and it counts as a
 * conflict for the learner to settle. Large bodies are merged by sentences and lines, and if that is too much
 * too, both are kept whole, one under the other. Deterministic.
 */
export function mergeTranslations(base: string, mine: string, theirs: string): Merged {
  if (mine === base || mine === theirs) return { body: theirs, conflicts: 0 };
  if (theirs === base) return { body: mine, conflicts: 0 };
  return (
    mergeUnits(splitSpacedWords(base), splitSpacedWords(mine), splitSpacedWords(theirs)) ??
    mergeUnits(splitLines(base), splitLines(mine), splitLines(theirs)) ?? {
      body: `${mine}\n\n${theirs}`,
      conflicts: 1,
    }
  );
}
