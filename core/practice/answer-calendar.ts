import { dateOfDay, type LearnerDay } from "@/core/learner/learner-day";

type CountedDay = { day: LearnerDay; answers: number };

/** 0 where nothing was answered, 4 for the days with the most */
export type CalendarLevel = 0 | 1 | 2 | 3 | 4;

type CalendarDay = CountedDay & { level: CalendarLevel };

export type AnswerCalendar = {
  /** the last year, from Monday to Sunday; the first and the last week may hold fewer days */
  weeks: { monday: LearnerDay; days: CalendarDay[] }[];
  /** which numbers of answers a level stands for, the lowest first; fewer than four where numbers are alike */
  levels: { level: CalendarLevel; from: number; to: number }[];
  /** "2026-11", the first first; every month that the weeks reach into */
  months: { month: string; answers: number; practised: number }[];
  answers: number;
  /** on how many days */
  practised: number;
};

const daysInYear = 365;

/** 0 for Monday to 6 for Sunday: 1 January 1970 was a Thursday. */
export const weekdayOf = (day: LearnerDay): number => (((day + 3) % 7) + 7) % 7;

/**
 * The upper bounds of the levels: quartiles of what was answered on the days that were practised, so that one long
 * day does not make all others alike.
 */
function boundsOf(counts: readonly number[]): number[] {
  const sorted = [...counts].sort((a, b) => a - b);
  const bounds = [1, 2, 3, 4].map((quarter) => sorted[Math.ceil((quarter * sorted.length) / 4) - 1] ?? 0);
  return [...new Set(bounds)].filter((bound) => bound > 0);
}

const levels: readonly CalendarLevel[] = [1, 2, 3, 4];

/** The last 365 days, today among them, by week and by month. `counted` may hold other days, each day once. */
export function answerCalendar(counted: readonly CountedDay[], today: LearnerDay): AnswerCalendar {
  const first = today - daysInYear + 1;
  const shown = counted.filter(({ day, answers }) => first <= day && day <= today && answers > 0);
  const answersOn = new Map(shown.map(({ day, answers }) => [day, answers]));
  const bounds = boundsOf(shown.map(({ answers }) => answers));
  const named = levels.slice(levels.length - bounds.length).map((level, i) => ({
    level,
    from: (bounds[i - 1] ?? 0) + 1,
    to: bounds[i] ?? 0,
  }));
  const levelOf = (answers: number): CalendarLevel =>
    answers === 0 ? 0 : (named.find(({ to }) => answers <= to)?.level ?? 4);

  const weeks: AnswerCalendar["weeks"] = [];
  const months = new Map<string, { month: string; answers: number; practised: number }>();
  for (let day = first; day <= today; day++) {
    const answers = answersOn.get(day) ?? 0;
    const monday = day - weekdayOf(day);
    let week = weeks.at(-1);
    if (week?.monday !== monday) {
      week = { monday, days: [] };
      weeks.push(week);
    }
    week.days.push({ day, answers, level: levelOf(answers) });
    const month = dateOfDay(day).slice(0, 7);
    const sum = months.get(month) ?? { month, answers: 0, practised: 0 };
    sum.answers += answers;
    sum.practised += answers > 0 ? 1 : 0;
    months.set(month, sum);
  }
  return {
    weeks,
    levels: named,
    months: [...months.values()],
    answers: shown.reduce((sum, { answers }) => sum + answers, 0),
    practised: shown.length,
  };
}
