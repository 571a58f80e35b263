import { normaliseWord } from "@/core/text/normalise";
import { tokenize } from "@/core/text/tokens";

type Saved = { spell: string; origin: string; body: string; savedAt: Date };

const longestPause = 5 * 60_000;
const mostWordsGone = 20;
const largestShareGone = 0.4;

function wordsOf(body: string): string[] {
  return tokenize(body)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map(({ start, end }) => normaliseWord(body.slice(start, end)));
}

/** The words of `from` that `body` does not have, each as often as it lacks it. */
function missingFrom(body: string[], from: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of body) left.set(word, (left.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function dropsMuch(last: string, next: string): boolean {
  const [before, after] = [wordsOf(last), wordsOf(next)];
  const gone = missingFrom(after, before);
  if (gone.length > mostWordsGone + 1) return true;
  // An autosave may catch a word half typed: "The pre" is not lost in "The president".
  const added = missingFrom(before, after);
  const finished = gone.some((word) => added.some((longer) => longer.startsWith(word))) ? 1 : 0;
  const count = gone.length - finished;
  return count > mostWordsGone || count > largestShareGone * before.length;
}

/**
 * Whether the save `next` replaces the revision `last` in the history, rather than being one of its own:
 * only consecutive typing of one editing spell, not more than five minutes after the last save, that does
 * not drop much of what the revision held. More than 20 words or 40 % of its words gone keep the revision:
 * deleted words must stay in the history. Words are compared without their order and capitals, so moving a
 * sentence drops nothing. `savedAt` before the last save (a clock set back) never folds.
 * A restore, a merge or a reference taken over is always its own revision: nothing folds into or out of it.
 */
export function foldsInto(last: Saved, next: Saved): boolean {
  const pause = next.savedAt.getTime() - last.savedAt.getTime();
  if (last.spell !== next.spell || last.origin !== "typed" || next.origin !== "typed") return false;
  return pause >= 0 && pause <= longestPause && !dropsMuch(last.body, next.body);
}
