import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOfDay, dayOf, isTimeZone, startOfDay } from "./learner-day";

const amsterdam = "Europe/Amsterdam";
const newYork = "America/New_York";
const auckland = "Pacific/Auckland";
const kolkata = "Asia/Kolkata";
const havana = "America/Havana";
const lordHowe = "Australia/Lord_Howe";
const apia = "Pacific/Apia";

test.each([
  // just before and after the day begins
  [amsterdam, 4, "2026-01-10T02:59:59.999Z", "2026-01-09"],
  [amsterdam, 4, "2026-01-10T03:00:00Z", "2026-01-10"],
  [amsterdam, 0, "2026-01-09T22:59:59.999Z", "2026-01-09"],
  [amsterdam, 0, "2026-01-09T23:00:00Z", "2026-01-10"],
  [newYork, 4, "2026-01-10T08:59:59.999Z", "2026-01-09"],
  [newYork, 4, "2026-01-10T09:00:00Z", "2026-01-10"],
  [kolkata, 4, "2026-01-09T22:29:59.999Z", "2026-01-09"],
  [kolkata, 4, "2026-01-09T22:30:00Z", "2026-01-10"],
  [kolkata, 0, "2026-01-09T18:30:00Z", "2026-01-10"],
  [auckland, 4, "2026-01-09T14:59:59.999Z", "2026-01-09"],
  [auckland, 4, "2026-01-09T15:00:00Z", "2026-01-10"],
  [amsterdam, 23, "2026-01-10T21:59:59Z", "2026-01-09"],
  [amsterdam, 23, "2026-01-10T22:00:00Z", "2026-01-10"],
  // 29 March: 2:00 becomes 3:00
  [amsterdam, 2, "2026-03-29T00:59:59.999Z", "2026-03-28"],
  [amsterdam, 2, "2026-03-29T01:00:00Z", "2026-03-29"],
  [amsterdam, 3, "2026-03-29T00:59:59.999Z", "2026-03-28"],
  [amsterdam, 3, "2026-03-29T01:00:00Z", "2026-03-29"],
  [amsterdam, 4, "2026-03-29T01:59:59.999Z", "2026-03-28"],
  [amsterdam, 4, "2026-03-29T02:00:00Z", "2026-03-29"],
  // 25 October: 3:00 becomes 2:00; it is 2:30 twice, and the same day
  [amsterdam, 2, "2026-10-24T23:59:59.999Z", "2026-10-24"],
  [amsterdam, 2, "2026-10-25T00:30:00Z", "2026-10-25"],
  [amsterdam, 2, "2026-10-25T01:30:00Z", "2026-10-25"],
  [amsterdam, 3, "2026-10-25T00:59:59.999Z", "2026-10-24"],
  [amsterdam, 3, "2026-10-25T01:30:00Z", "2026-10-24"],
  [amsterdam, 3, "2026-10-25T02:00:00Z", "2026-10-25"],
  // 8 March and 1 November
  [newYork, 2, "2026-03-08T06:59:59.999Z", "2026-03-07"],
  [newYork, 2, "2026-03-08T07:00:00Z", "2026-03-08"],
  [newYork, 3, "2026-11-01T07:59:59.999Z", "2026-10-31"],
  [newYork, 3, "2026-11-01T08:00:00Z", "2026-11-01"],
  // 5 April: 3:00 becomes 2:00; 27 September: 2:00 becomes 3:00
  [auckland, 4, "2026-04-04T15:59:59.999Z", "2026-04-04"],
  [auckland, 4, "2026-04-04T16:00:00Z", "2026-04-05"],
  [auckland, 2, "2026-09-26T13:59:59.999Z", "2026-09-26"],
  [auckland, 2, "2026-09-26T14:00:00Z", "2026-09-27"],
  // 8 March: midnight becomes 1:00; 1 November: 1:00 becomes midnight
  [havana, 0, "2026-03-08T04:59:59.999Z", "2026-03-07"],
  [havana, 0, "2026-03-08T05:00:00Z", "2026-03-08"],
  [havana, 0, "2026-11-01T04:30:00Z", "2026-11-01"],
  [havana, 0, "2026-11-01T05:30:00Z", "2026-11-01"],
  [havana, 1, "2026-11-01T05:30:00Z", "2026-10-31"],
  // half an hour: 2:00 becomes 1:30
  [lordHowe, 2, "2026-04-04T15:15:00Z", "2026-04-04"],
  [lordHowe, 2, "2026-04-04T15:30:00Z", "2026-04-05"],
  // 30 December 2011 was left out, save for the hours before the day begins
  [apia, 0, "2011-12-30T09:59:59.999Z", "2011-12-29"],
  [apia, 0, "2011-12-30T10:00:00Z", "2011-12-31"],
  [apia, 4, "2011-12-30T13:59:59.999Z", "2011-12-30"],
  // before 1970
  ["UTC", 0, "1969-12-31T23:59:59.999Z", "1969-12-31"],
  ["UTC", 4, "1970-01-01T03:00:00Z", "1969-12-31"],
])("%s, from %i:00, %s: %s", (timeZone, rolloverHour, instant, date) =>
  expect(dateOfDay(dayOf(new Date(instant), { timeZone, rolloverHour }))).toBe(date),
);

test.each([
  [amsterdam, 4, "2026-01-10", "2026-01-10T03:00:00.000Z"],
  [amsterdam, 4, "2026-07-10", "2026-07-10T02:00:00.000Z"],
  [amsterdam, 4, "2026-03-29", "2026-03-29T02:00:00.000Z"],
  [amsterdam, 4, "2026-10-25", "2026-10-25T03:00:00.000Z"],
  [amsterdam, 23, "2026-10-24", "2026-10-24T21:00:00.000Z"],
  // the clocks skip the hour at which the day would begin
  [amsterdam, 2, "2026-03-29", "2026-03-29T01:00:00.000Z"],
  [newYork, 2, "2026-03-08", "2026-03-08T07:00:00.000Z"],
  [auckland, 2, "2026-09-27", "2026-09-26T14:00:00.000Z"],
  [havana, 0, "2026-03-08", "2026-03-08T05:00:00.000Z"],
  [lordHowe, 2, "2026-10-04", "2026-10-03T15:30:00.000Z"],
  // or show it twice: the first counts
  [amsterdam, 2, "2026-10-25", "2026-10-25T00:00:00.000Z"],
  [newYork, 1, "2026-11-01", "2026-11-01T05:00:00.000Z"],
  [havana, 0, "2026-11-01", "2026-11-01T04:00:00.000Z"],
  [auckland, 4, "2026-04-05", "2026-04-04T16:00:00.000Z"],
  [kolkata, 4, "2026-01-10", "2026-01-09T22:30:00.000Z"],
  // or skip the whole day
  [apia, 0, "2011-12-30", "2011-12-30T10:00:00.000Z"],
  [apia, 0, "2011-12-31", "2011-12-30T10:00:00.000Z"],
  [apia, 4, "2011-12-31", "2011-12-30T14:00:00.000Z"],
])("in %s, from %i:00, %s begins at %s", (timeZone, rolloverHour, date, instant) => {
  const day = Date.parse(date) / 86_400_000;
  expect(startOfDay(day, { timeZone, rolloverHour }).toISOString()).toBe(instant);
});

const zones =
  `Africa/Casablanca America/Havana America/New_York America/Nuuk America/Santiago America/St_Johns
  Asia/Beirut Asia/Kathmandu Asia/Kolkata Australia/Lord_Howe Europe/Amsterdam Pacific/Apia Pacific/Auckland
  Pacific/Kiritimati Pacific/Pago_Pago UTC`.split(/\s+/);
const clocks = fc.record({
  timeZone: fc.constantFrom(...zones),
  rolloverHour: fc.integer({ min: 0, max: 23 }),
});
/** Near the hour at which clocks are changed somewhere, as often as not. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2045, 0) }),
  fc
    .tuple(
      fc.constantFrom(
        ...[
          "2026-03-08T05:00Z",
          "2026-03-08T07:00Z",
          "2026-03-29T01:00Z",
          "2026-04-04T14:00Z",
          "2026-04-04T15:00Z",
        ],
        ...[
          "2026-09-26T14:00Z",
          "2026-10-03T15:30Z",
          "2026-10-25T01:00Z",
          "2026-11-01T05:00Z",
          "2026-11-01T06:00Z",
        ],
      ),
      fc.integer({ min: -90_000_000, max: 90_000_000 }),
    )
    .map(([change, shift]) => Date.parse(change) + shift),
);

test("a learner's day begins at or before each of its instants, and the next one after", () => {
  fc.assert(
    fc.property(instants, clocks, (instant, clock) => {
      const day = dayOf(new Date(instant), clock);
      expect(startOfDay(day, clock).getTime()).toBeLessThanOrEqual(instant);
      expect(startOfDay(day + 1, clock).getTime()).toBeGreaterThan(instant);
    }),
    { numRuns: 500 },
  );
});

test("it is never an earlier day later on", () => {
  fc.assert(
    fc.property(instants, fc.nat(200_000_000), clocks, (instant, later, clock) => {
      const [first, second] = [instant, instant + later].map((time) => dayOf(new Date(time), clock));
      expect(second).toBeGreaterThanOrEqual(first ?? Number.NaN);
    }),
    { numRuns: 500 },
  );
});

test("it is the day that the clocks show, less one before it begins", () => {
  fc.assert(
    fc.property(instants, clocks, (instant, { timeZone, rolloverHour }) => {
      const shown = new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium" });
      const [date = "", time = ""] = shown.format(instant).split(" ");
      const day = Date.parse(date) / 86_400_000 - (Number(time.slice(0, 2)) < rolloverHour ? 1 : 0);
      expect(dayOf(new Date(instant), { timeZone, rolloverHour })).toBe(day);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["Europe/Amsterdam", true],
  ["UTC", true],
  ["Europe/Nergenshuizen", false],
  ["", false],
])("%j is the name of a time zone: %s", (name, expected) => expect(isTimeZone(name)).toBe(expected));
