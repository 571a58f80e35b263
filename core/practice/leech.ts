import type { Schedule } from "./card";

const first = 8;
const then = 4;

/** Whether an answer made a card a leech: a lapse that is its eighth, or one of each four that follow. */
export function isLeech(before: Schedule, after: Schedule): boolean {
  const { lapses } = after;
  return lapses > before.lapses && lapses >= first && (lapses - first) % then === 0;
}
