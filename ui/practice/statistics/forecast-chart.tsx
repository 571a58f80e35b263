import type { TFunction } from "i18next";
import { dateOfDay } from "@/core/learner/learner-day";
import { linearScale } from "@/core/practice/chart-scale";
import type { ForecastDay } from "@/core/practice/due-forecast";
import { ChartBox } from "./chart-box";
import type { Formats } from "./formats";
import styles from "./statistics.module.css";

const pitch = 26;
const bar = 16;
const top = 16;
const base = 136;
const height = 172;

type Props = { forecast: ForecastDay[]; label: string; formats: Formats; t: TFunction };

/** A bar for each day with its number; what is overdue stands hollow on top of what is due today. */
export function ForecastChart({ forecast, label, formats, t }: Props) {
  const most = Math.max(...forecast.map(({ cards }) => cards));
  const y = linearScale([0, most], [base, top]);
  const width = forecast.length * pitch;
  return (
    <ChartBox label={t("statistics.forecast.heading")}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.chart}
      >
        {forecast.map(({ day, cards, overdue }, i) => {
          const x = i * pitch + (pitch - bar) / 2;
          const middle = i * pitch + pitch / 2;
          return (
            <g key={day} textAnchor="middle">
              <title>
                {`${formats.day(day)}: ${t("statistics.cards", { count: cards, formatted: formats.number(cards) })}`}
              </title>
              <rect data-bar x={x} y={y(cards - overdue)} width={bar} height={base - y(cards - overdue)} />
              {overdue > 0 && (
                <rect
                  data-hollow
                  x={x + 0.5}
                  y={y(cards)}
                  width={bar - 1}
                  height={y(cards - overdue) - y(cards)}
                />
              )}
              {cards > 0 && (
                <text data-value x={middle} y={y(cards) - 4}>
                  {formats.number(cards)}
                </text>
              )}
              <text x={middle} y={base + 16}>
                {formats.dayOfMonth(day)}
              </text>
              {(i === 0 || dateOfDay(day).endsWith("-01")) && (
                <text x={i * pitch + 4} y={base + 32} textAnchor="start">
                  {formats.shortMonth(day)}
                </text>
              )}
            </g>
          );
        })}
        <path data-axis d={`M0 ${base + 0.5}H${width}`} />
      </svg>
    </ChartBox>
  );
}
