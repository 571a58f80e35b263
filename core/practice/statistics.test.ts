import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayCounts } from "./day-counts";
import { dueForecast, forecastDays } from "./due-forecast";
import { knownWords } from "./known-words";
import { practisedDays } from "./practised-days";
import { practiceStatistics } from "./statistics";
import { shareBounds, trueRetention } from "./true-retention";

const today = Date.parse("2026-11-22") / 86_400_000;
const dayOf = (day: number, counts: Partial<DayCounts> = {}): DayCounts => ({
  ...{ day, answers: 1, young: 0, youngRecalled: 0, mature: 0, matureRecalled: 0 },
  ...{ becameKnown: 0, becameUnknown: 0, ...counts },
});

describe("practisedDays", () => {
  test.each([
    { ago: [], current: 0, longest: 0 },
    { ago: [0], current: 1, longest: 1 },
    { ago: [3, 2, 1], current: 3, longest: 3 },
    { ago: [3, 2], current: 0, longest: 2 },
    { ago: [9, 8, 7, 6, 4, 1, 0], current: 2, longest: 4 },
    { ago: [1, 0, -1], current: 3, longest: 3 },
  ])("practised $ago days ago", ({ ago, current, longest }) => {
    const days = ago.map((days) => today - days);
    expect(practisedDays(days, today)).toEqual({ current, longest });
  });
});

describe("dueForecast", () => {
  test("counts what is overdue as today's, and leaves out what is later than it shows", () => {
    const counts = [-400, -1, 0, 1, 29, 30].map((days, i) => ({ dueDay: today + days, cards: 10 ** i }));
    const forecast = dueForecast(counts, today);
    expect(forecast).toHaveLength(forecastDays);
    expect(forecast.filter(({ cards }) => cards > 0)).toEqual([
      { day: today, cards: 111, overdue: 11 },
      { day: today + 1, cards: 1_000, overdue: 0 },
      { day: today + 29, cards: 10_000, overdue: 0 },
    ]);
  });
});

describe("trueRetention", () => {
  test("ends each span today", () => {
    const days = [365, 364, 30, 29, 7, 6, 0].map((ago) =>
      dayOf(today - ago, { young: 10, youngRecalled: 9, mature: 2, matureRecalled: 1 }),
    );
    const times = (n: number) => ({
      young: { recalled: 9 * n, of: 10 * n },
      mature: { recalled: n, of: 2 * n },
    });
    expect(trueRetention(days, today)).toEqual([
      { span: 7, ...times(2) },
      { span: 30, ...times(4) },
      { span: 365, ...times(6) },
      { span: null, ...times(7) },
    ]);
  });

  test("counts nothing where nothing came back", () => {
    const nothing = { recalled: 0, of: 0 };
    for (const { young, mature } of trueRetention([dayOf(today)], today)) {
      expect([young, mature]).toEqual([nothing, nothing]);
    }
  });
});

describe("shareBounds", () => {
  // As published for Wilson's interval without a correction for continuity.
  test.each([
    { recalled: 8, of: 10, low: 0.4902, high: 0.9433 },
    { recalled: 0, of: 10, low: 0, high: 0.2775 },
    { recalled: 10, of: 10, low: 0.7225, high: 1 },
    { recalled: 900, of: 1000, low: 0.8798, high: 0.9171 },
  ])("$recalled of $of", ({ recalled, of, low, high }) => {
    const bounds = shareBounds({ recalled, of });
    expect(bounds?.low).toBeCloseTo(low, 4);
    expect(bounds?.high).toBeCloseTo(high, 4);
  });

  test("says nothing of nothing", () => expect(shareBounds({ recalled: 0, of: 0 })).toBeNull());

  test("holds the share, within 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const recalled = Math.round(part * of);
          const { low, high } = shareBounds({ recalled, of }) ?? { low: 1, high: 0 };
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(recalled / of + 1e-12);
          expect(high).toBeGreaterThanOrEqual(recalled / of - 1e-12);
        },
      ),
    );
  });
});

describe("knownWords", () => {
  test("adds up from the day before the first, month by month without gaps", () => {
    const at = (date: string, becameKnown: number, becameUnknown: number) =>
      dayOf(Date.parse(date) / 86_400_000, { becameKnown, becameUnknown });
    const days = [
      at("2026-07-01", 0, 0),
      at("2026-08-01", 3, 0),
      at("2026-08-20", 2, 1),
      at("2026-10-31", 0, 2),
    ];
    const { points, months } = knownWords(days, today);
    expect(points.map(({ known }) => known)).toEqual([0, 3, 4, 2]);
    expect(points[0]?.day).toBe(Date.parse("2026-07-31") / 86_400_000);
    expect(months).toEqual([
      { month: "2026-08", gained: 5, lost: 1, known: 4 },
      { month: "2026-09", gained: 0, lost: 0, known: 4 },
      { month: "2026-10", gained: 0, lost: 2, known: 2 },
      { month: "2026-11", gained: 0, lost: 0, known: 2 },
    ]);
  });

  test("goes on over the end of a year", () => {
    const { months } = knownWords([dayOf(today - 365, { becameKnown: 1 })], today);
    expect(months).toHaveLength(13);
    expect([months[1]?.month, months[2]?.month]).toEqual(["2025-12", "2026-01"]);
  });

  test("is empty where no word ever was known", () => {
    expect(knownWords([dayOf(today - 1), dayOf(today)], today)).toEqual({ points: [], months: [] });
  });
});

test("practiceStatistics is all of it as of one day", () => {
  const days = [
    dayOf(today - 1, { answers: 4, young: 2, youngRecalled: 1 }),
    dayOf(today, { answers: 3, becameKnown: 2 }),
  ];
  const statistics = practiceStatistics({ days, due: [{ dueDay: today - 3, cards: 6 }] }, today);
  expect(statistics).toMatchObject({
    today,
    calendar: { answers: 7, practised: 2 },
    practised: { current: 2, longest: 2 },
    known: { points: [{ known: 0 }, { known: 2 }] },
  });
  expect(statistics.forecast[0]).toEqual({ day: today, cards: 6, overdue: 6 });
  expect(statistics.retention[0]?.young).toEqual({ recalled: 1, of: 2 });
});
