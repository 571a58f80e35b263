import { dateOfDay, type LearnerDay } from "@/core/learner/learner-day";
import type { DayCounts } from "./day-counts";

export type KnownWords = {
  /** the number of words at the end of each day on which it changed, in order; the first is the day before, at 0 */
  points: { day: LearnerDay; known: number }[];
  /** "2026-11", the first first, without gaps up to today's; known at its end */
  months: { month: string; gained: number; lost: number; known: number }[];
};

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/**
 * How many words were known over time: a word is once its recognition card is mature, until that falls back. Empty
 * where none ever was. `days` come in order.
 */
export function knownWords(
  days: readonly Pick<DayCounts, "day" | "becameKnown" | "becameUnknown">[],
  today: LearnerDay,
): KnownWords {
  const changes = days.filter(({ becameKnown, becameUnknown }) => becameKnown > 0 || becameUnknown > 0);
  const [first] = changes;
  if (!first) return { points: [], months: [] };
  const months = new Map<string, KnownWords["months"][number]>();
  const monthOf = (day: LearnerDay) => dateOfDay(day).slice(0, 7);
  const last = monthOf(Math.max(today, changes.at(-1)?.day ?? today));
  for (let month = monthOf(first.day); month <= last; month = monthAfter(month)) {
    months.set(month, { month, gained: 0, lost: 0, known: 0 });
  }
  const points = [{ day: first.day - 1, known: 0 }];
  let known = 0;
  for (const { day, becameKnown, becameUnknown } of changes) {
    known += becameKnown - becameUnknown;
    points.push({ day, known });
    const month = months.get(monthOf(day));
    if (month) month.gained += becameKnown;
    if (month) month.lost += becameUnknown;
  }
  let sum = 0;
  for (const month of months.values()) {
    sum += month.gained - month.lost;
    month.known = sum;
  }
  return { points, months: [...months.values()] };
}
