import { type LearnerClock, type LearnerDay, startOfDay } from "@/core/learner/learner-day";
import type { Schedule } from "./card";
import { fuzzRange } from "./scheduler";
import { seededRandom } from "./seeded";

/** Of one or two days nothing can be taken, nor much added. */
const shortest = 3;
/** As Anki has it: only where all days of the range have a sibling does it get one of them. */
const withSibling = 0.001;

/**
 * The learner's days over which a schedule made today may be spread, both included: some 15 % around an interval of
 * a week, 10 % of three weeks, 5 % beyond. null where it is not: while it is learned, and with fewer than 3 days.
 */
export function spreadRange(next: Schedule, today: LearnerDay): [first: LearnerDay, last: LearnerDay] | null {
  if (next.phase !== "review" || next.interval < shortest) return null;
  const [fewest, most] = fuzzRange(next.interval);
  return [today + fewest, today + most];
}

/**
 * Moves the day on which a schedule made today is due within `spreadRange`, so that cards learned together part and
 * days even out. loads: how many cards are due on a day; a day with half of them is twice as likely. siblingDays: on
 * which cards of the same entry are due. The same seed gives the same day.
 */
export function spread(
  next: Schedule,
  today: LearnerDay,
  loads: ReadonlyMap<LearnerDay, number>,
  siblingDays: ReadonlySet<LearnerDay>,
  seed: string,
  clock: LearnerClock,
): Schedule {
  const range = spreadRange(next, today);
  if (!range) return next;
  const [first, last] = range;
  const weights: number[] = [];
  for (let day = first; day <= last; day++)
    weights.push((siblingDays.has(day) ? withSibling : 1) / Math.max(loads.get(day) ?? 0, 1));
  let rest = seededRandom(seed)() * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
  // -1 where rounding left a crumb of the sum.
  const dueDay = chosen < 0 ? last : first + chosen;
  return { ...next, interval: dueDay - today, dueDay, due: startOfDay(dueDay, clock) };
}
