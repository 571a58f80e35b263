/**
 * A learner's day: days since 1 January 1970 of the civil calendar, where the learner is. Without a time zone of
 * its own, so that it stays the day that it was for whoever travels.
 */
export type LearnerDay = number;

/** When a learner's days begin: at this hour, by the clocks of this IANA time zone. */
export type LearnerClock = { timeZone: string; rolloverHour: number };

const msPerDay = 86_400_000;
const msPerHour = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = "numeric" as const;
  const format = new Intl.DateTimeFormat("en", {
    ...{ timeZone, calendar: "gregory", hourCycle: "h23" },
    ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
  });
  formats.set(timeZone, format);
  return format;
}

/** Whether clocks can be read in a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** How far the clocks of a time zone are ahead of UTC at an instant; both in milliseconds. */
function readOffset(instant: number, timeZone: string): number {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  // Clocks of which the format tells no milliseconds.
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** By time zone and day of UTC; null on days on which the clocks change. */
const offsets = new Map<string, Map<number, number | null>>();
/** Of one time zone: more than a century. */
const mostOffsets = 40_000;

/** As `readOffset`, which takes some microseconds: too long for each of a hundred thousand reviews. */
function offsetAt(instant: number, timeZone: string): number {
  let known = offsets.get(timeZone);
  if (!known || known.size > mostOffsets) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const day = Math.floor(instant / msPerDay);
  let offset = known.get(day);
  if (offset === undefined) {
    const midnight = readOffset(day * msPerDay, timeZone);
    // Since 1970 no clocks have been changed and changed back within a day of UTC.
    offset = midnight === readOffset((day + 1) * msPerDay, timeZone) ? midnight : null;
    known.set(day, offset);
  }
  return offset ?? readOffset(instant, timeZone);
}

/**
 * The learner's day at an instant: before the rollover hour it is still the day before. It never goes back as time
 * goes on, also where the clocks do, since they go back within the hour before a whole hour. (Since 2015 save
 * on the Chatham Islands, for a quarter of an hour a year where the day begins at 3, and at three polar stations.)
 */
export function dayOf(instant: Date, { timeZone, rolloverHour }: LearnerClock): LearnerDay {
  const time = instant.getTime();
  return Math.floor((time + offsetAt(time, timeZone) - rolloverHour * msPerHour) / msPerDay);
}

/**
 * The first instant of a learner's day: where the clocks skip the rollover hour, or the whole day, the one at which
 * they go on. By bisection where the clocks change, as a time zone's rules give the clocks at an instant and not the
 * other way round.
 */
export function startOfDay(day: LearnerDay, clock: LearnerClock): Date {
  const begun = (instant: number) => dayOf(new Date(instant), clock) >= day;
  const shown = day * msPerDay + clock.rolloverHour * msPerHour;
  const usual = shown - offsetAt(shown - offsetAt(shown, clock.timeZone), clock.timeZone);
  if (begun(usual) && !begun(usual - 1)) return new Date(usual);
  // No clock on Earth is as much as 27 hours (a day that Samoa skipped, and its offset) from UTC.
  let [before, after] = [(day - 2) * msPerDay, (day + 3) * msPerDay];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (begun(middle)) after = middle;
    else before = middle;
  }
  return new Date(after);
}

/** "2026-11-22" */
export const dateOfDay = (day: LearnerDay): string => new Date(day * msPerDay).toISOString().slice(0, 10);
