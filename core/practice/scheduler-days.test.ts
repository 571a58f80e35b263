import { expect, test } from "vitest";
import { dayOf } from "@/core/learner/learner-day";
import type { Schedule } from "./card";
import {
  elapsedDays,
  newSchedule,
  nextMemory,
  nextSchedule,
  recallAfter,
  retrievability,
  type SchedulerOptions,
} from "./scheduler";

const inZone = (timeZone: string, rolloverHour = 4): SchedulerOptions => ({
  ...{ clock: { timeZone, rolloverHour }, desiredRetention: 0.9, weights: null },
});

/** Learned in two steps, due in two days. */
function learned(now: Date, by: SchedulerOptions): Schedule {
  return nextSchedule(nextSchedule(newSchedule(now), 3, now, by), 3, now, by);
}

// The clock of a learner is that of now: whoever travelled counts the days where they are.
test.each([
  ["never answered", "Europe/Amsterdam", 4, null, "2026-01-11T12:00Z", 0],
  // 23:30 and 0:30 of the same night
  ["one evening", "Europe/Amsterdam", 4, "2026-01-10T22:30Z", "2026-01-10T23:30Z", 0],
  ["one evening", "America/New_York", 4, "2026-01-11T04:30Z", "2026-01-11T05:30Z", 0],
  ["one evening", "Asia/Kolkata", 4, "2026-01-10T18:00Z", "2026-01-10T19:00Z", 0],
  ["one evening", "Pacific/Auckland", 4, "2026-01-10T10:30Z", "2026-01-10T11:30Z", 0],
  ["but two days from midnight", "Europe/Amsterdam", 0, "2026-01-10T22:30Z", "2026-01-10T23:30Z", 1],
  ["but two days from midnight", "America/New_York", 0, "2026-01-11T04:30Z", "2026-01-11T05:30Z", 1],
  ["but two days from midnight", "Asia/Kolkata", 0, "2026-01-10T18:00Z", "2026-01-10T19:00Z", 1],
  ["but two days from midnight", "Pacific/Auckland", 0, "2026-01-10T10:30Z", "2026-01-10T11:30Z", 1],
  ["3:59 and 4:00", "Europe/Amsterdam", 4, "2026-01-11T02:59Z", "2026-01-11T03:00Z", 1],
  ["3:59 and 4:00", "America/New_York", 4, "2026-01-11T08:59Z", "2026-01-11T09:00Z", 1],
  ["3:59 and 4:00", "Asia/Kolkata", 4, "2026-01-10T22:29Z", "2026-01-10T22:30Z", 1],
  ["3:59 and 4:00", "Pacific/Auckland", 4, "2026-01-10T14:59Z", "2026-01-10T15:00Z", 1],
  // the same time of day, over the night on which the clocks change
  ["23 hours, clocks forward", "Europe/Amsterdam", 4, "2026-03-28T19:00Z", "2026-03-29T18:00Z", 1],
  ["25 hours, clocks back", "Europe/Amsterdam", 4, "2026-10-24T18:00Z", "2026-10-25T19:00Z", 1],
  ["23 hours, clocks forward", "America/New_York", 4, "2026-03-08T01:00Z", "2026-03-09T00:00Z", 1],
  ["25 hours, clocks back", "America/New_York", 4, "2026-11-01T00:00Z", "2026-11-02T01:00Z", 1],
  ["23 hours, clocks forward", "Pacific/Auckland", 4, "2026-09-26T08:00Z", "2026-09-27T07:00Z", 1],
  ["25 hours, clocks back", "Pacific/Auckland", 4, "2026-04-04T07:00Z", "2026-04-05T08:00Z", 1],
  ["24 hours, no change", "Asia/Kolkata", 4, "2026-03-28T15:00Z", "2026-03-29T15:00Z", 1],
  // a day of 25 hours: from 4:00 to 3:30
  ["24½ hours of one day", "Europe/Amsterdam", 4, "2026-10-24T02:00Z", "2026-10-25T02:30Z", 0],
  ["twice 2:30 at night", "Europe/Amsterdam", 4, "2026-10-25T00:30Z", "2026-10-25T01:30Z", 0],
  ["twice 2:30 at night", "Europe/Amsterdam", 2, "2026-10-25T00:30Z", "2026-10-25T01:30Z", 0],
  ["over a day left out", "Pacific/Apia", 4, "2011-12-30T02:00Z", "2011-12-31T02:00Z", 2],
  // travelled: answered where it was the 11th, now where it still is the 10th
  ["Amsterdam, then New York", "America/New_York", 4, "2026-01-11T03:30Z", "2026-01-11T06:00Z", 0],
  ["New York, then Amsterdam", "Europe/Amsterdam", 4, "2026-01-11T02:00Z", "2026-01-11T12:00Z", 1],
  ["New York, then Auckland", "Pacific/Auckland", 4, "2026-01-11T13:30Z", "2026-01-11T16:00Z", 1],
  ["Auckland, then New York", "America/New_York", 4, "2026-01-10T15:30Z", "2026-01-11T08:00Z", 0],
  // clocks that went back
  ["an hour back", "Europe/Amsterdam", 4, "2026-01-11T12:00Z", "2026-01-11T11:00Z", 0],
  ["a day back", "Europe/Amsterdam", 4, "2026-01-11T12:00Z", "2026-01-10T12:00Z", 0],
  ["a year back", "Pacific/Auckland", 4, "2026-01-11T12:00Z", "2025-01-11T12:00Z", 0],
] as const)("%s (%s, from %i:00): from %s to %s", (_, timeZone, rolloverHour, last, now, days) => {
  const by = inZone(timeZone, rolloverHour);
  const learnt = learned(new Date("2010-01-01T12:00Z"), by);
  const card = { ...learnt, lastReview: last === null ? null : new Date(last) };
  const instant = new Date(now);
  expect(elapsedDays(card, instant, by.clock)).toBe(days);
  expect(retrievability(card, instant, by)).toBe(recallAfter(card, days, by));
  const next = nextSchedule(card, 3, instant, by);
  expect(next).toMatchObject(nextMemory(card, 3, days, by));
  expect(next.dueDay).toBe(dayOf(instant, by.clock) + next.interval);
  expect(next.lastReview).toEqual(instant);
});

test.each([
  [
    "over the change, when the day begins by summer time",
    "Europe/Amsterdam",
    "2026-03-27T12:00Z",
    "2026-03-29T02:00:00.000Z",
  ],
  ["and by winter time", "America/New_York", "2026-10-30T16:00Z", "2026-11-01T09:00:00.000Z"],
  ["east of UTC, on the date before", "Pacific/Auckland", "2026-01-10T00:00Z", "2026-01-11T15:00:00.000Z"],
  ["half hours", "Asia/Kolkata", "2026-01-10T12:00Z", "2026-01-11T22:30:00.000Z"],
])("two days later, %s (%s)", (_, timeZone, now, due) => {
  const card = learned(new Date(now), inZone(timeZone));
  expect(card.interval).toBe(2);
  expect(card.due.toISOString()).toBe(due);
});
