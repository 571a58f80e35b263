import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerCalendar, answerCalendar, weekdayOf } from "./answer-calendar";

const dayAt = (date: string) => Date.parse(date) / 86_400_000;
/** a Sunday */
const today = dayAt("2026-11-22");
const daysOf = ({ weeks }: AnswerCalendar) => weeks.flatMap(({ days }) => days);

test.each([
  ["1970-01-01", 3],
  ["1970-01-05", 0],
  ["1969-12-28", 6],
  ["2026-11-22", 6],
  ["2026-11-23", 0],
])("%s is weekday %i", (date, weekday) => expect(weekdayOf(dayAt(date))).toBe(weekday));

describe("answerCalendar", () => {
  test("shows 365 days, in weeks that begin on Monday", () => {
    const calendar = answerCalendar([], today);
    expect(daysOf(calendar).map(({ day }) => day)).toEqual(
      Array.from({ length: 365 }, (_, i) => today - 364 + i),
    );
    expect(calendar.weeks).toHaveLength(53);
    expect(calendar.weeks.every(({ monday, days }) => days.every(({ day }) => day - monday < 7))).toBe(true);
    expect(calendar.weeks.every(({ monday }) => weekdayOf(monday) === 0)).toBe(true);
    expect(calendar.weeks.at(-1)?.days).toHaveLength(7);
    expect(answerCalendar([], today + 1).weeks.at(-1)?.days).toHaveLength(1);
    expect(calendar).toMatchObject({ levels: [], answers: 0, practised: 0 });
  });

  test("leaves out what is older than a year, and what is of a day to come", () => {
    const days = [today - 365, today - 364, today, today + 1].map((day, i) => ({ day, answers: 10 + i }));
    const calendar = answerCalendar(days, today);
    expect(calendar).toMatchObject({ answers: 23, practised: 2 });
    expect(daysOf(calendar).filter(({ answers }) => answers > 0)).toEqual([
      { day: today - 364, answers: 11, level: 3 },
      { day: today, answers: 12, level: 4 },
    ]);
  });

  test("has levels by quarter, so that one long day does not make the others alike", () => {
    const days = [500, 5, 10, 20, 40, 6, 12, 21].map((answers, i) => ({ day: today - i, answers }));
    const calendar = answerCalendar(days, today);
    expect(calendar.levels).toEqual([
      { level: 1, from: 1, to: 6 },
      { level: 2, from: 7, to: 12 },
      { level: 3, from: 13, to: 21 },
      { level: 4, from: 22, to: 500 },
    ]);
    expect(
      daysOf(calendar)
        .slice(-8)
        .map(({ level }) => level),
    ).toEqual([3, 2, 1, 4, 3, 2, 1, 4]);
  });

  test("has one level, the highest, where all days are alike", () => {
    const calendar = answerCalendar(
      [1, 2, 3].map((day) => ({ day: today - day, answers: 20 })),
      today,
    );
    expect(calendar.levels).toEqual([{ level: 4, from: 1, to: 20 }]);
  });

  test("sums up by month", () => {
    const days = [
      { day: dayAt("2026-09-30"), answers: 5 },
      { day: dayAt("2026-10-01"), answers: 7 },
      { day: dayAt("2026-10-31"), answers: 1 },
    ];
    const { months } = answerCalendar(days, today);
    expect(months.map(({ month }) => month)).toEqual(
      ["2025-11", "2025-12"].concat(
        Array.from({ length: 11 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}`),
      ),
    );
    expect(months.slice(-3)).toEqual([
      { month: "2026-09", answers: 5, practised: 1 },
      { month: "2026-10", answers: 8, practised: 2 },
      { month: "2026-11", answers: 0, practised: 0 },
    ]);
  });

  test("counts the same by week, by month and in all; every day falls within what its level stands for", () => {
    const counts = fc.uniqueArray(
      fc.record({ day: fc.integer({ min: today - 500, max: today + 20 }), answers: fc.nat(300) }),
      { selector: ({ day }) => day },
    );
    fc.assert(
      fc.property(counts, (counted) => {
        const calendar = answerCalendar(counted, today);
        const sum = (of: { answers: number }[]) => of.reduce((all, { answers }) => all + answers, 0);
        expect(sum(daysOf(calendar))).toBe(calendar.answers);
        expect(sum(calendar.months)).toBe(calendar.answers);
        const within = daysOf(calendar).filter(({ answers, level }) => {
          const named = calendar.levels.find((one) => one.level === level);
          return named ? named.from <= answers && answers <= named.to : answers === 0 && level === 0;
        });
        expect(within).toHaveLength(365);
      }),
    );
  });
});
