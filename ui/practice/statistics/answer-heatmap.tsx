import type { TFunction } from "i18next";
import { dateOfDay, type LearnerDay } from "@/core/learner/learner-day";
import { type AnswerCalendar, type CalendarLevel, weekdayOf } from "@/core/practice/answer-calendar";
import { ChartBox } from "./chart-box";
import type { Formats } from "./formats";
import styles from "./statistics.module.css";

const pitch = 14;
const left = 34;
const top = 18;
/** The side of a level's square: it grows with the ink, so that it reads without colour. */
const sides: Record<CalendarLevel, number> = { 0: 2, 1: 5, 2: 7, 3: 9, 4: 12 };

function Mark({ level, x, y, title }: { level: CalendarLevel; x: number; y: number; title?: string }) {
  const side = sides[level];
  const inset = (pitch - side) / 2;
  return (
    <g>
      {title && <title>{title}</title>}
      {title && <rect x={x} y={y} width={pitch} height={pitch} fill="none" pointerEvents="all" />}
      <rect x={x + inset} y={y + inset} width={side} height={side} data-level={level} />
    </g>
  );
}

type Props = { calendar: AnswerCalendar; label: string; formats: Formats; t: TFunction };

/** The last year: a column for each week from Monday to Sunday, a square for each day, larger where more was answered. */
export function AnswerHeatmap({ calendar: { weeks, levels }, label, formats, t }: Props) {
  const width = left + weeks.length * pitch;
  const named: LearnerDay[] = (weeks[1]?.days ?? []).map(({ day }) => day).filter((_, i) => i % 2 === 0);
  const answers = (count: number) => t("statistics.answers", { count, formatted: formats.number(count) });
  return (
    <>
      <ChartBox label={t("statistics.calendar.heading")} from="end">
        <svg
          role="img"
          aria-label={label}
          width={width}
          height={top + 7 * pitch}
          viewBox={`0 0 ${width} ${top + 7 * pitch}`}
          className={styles.chart}
        >
          {named.map((day) => (
            <text key={day} x={0} y={top + weekdayOf(day) * pitch + 11}>
              {formats.weekday(day)}
            </text>
          ))}
          {weeks.map(({ monday, days }, column) => {
            const first = days.find(({ day }) => dateOfDay(day).endsWith("-01"));
            return (
              <g key={monday}>
                {first && column < weeks.length - 1 && (
                  <text x={left + column * pitch} y={11}>
                    {formats.shortMonth(first.day)}
                  </text>
                )}
                {days.map(({ day, answers: count, level }) => (
                  <Mark
                    key={day}
                    level={level}
                    x={left + column * pitch}
                    y={top + weekdayOf(day) * pitch}
                    title={`${formats.day(day)}: ${answers(count)}`}
                  />
                ))}
              </g>
            );
          })}
        </svg>
      </ChartBox>
      <ul className={styles.legend} aria-label={t("statistics.calendar.legend")}>
        {levels.map(({ level, from, to }) => (
          <li key={level}>
            <svg className={styles.chart} width={pitch} height={pitch} aria-hidden="true">
              <Mark level={level} x={0} y={0} />
            </svg>
            {from === to
              ? answers(from)
              : t("statistics.calendar.range", { from: formats.number(from), to: answers(to) })}
          </li>
        ))}
      </ul>
    </>
  );
}
