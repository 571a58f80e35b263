import type { LearnerDay } from "@/core/learner/learner-day";
import { countTicks, linearScale, stepPath } from "@/core/practice/chart-scale";
import type { KnownWords } from "@/core/practice/known-words";
import { ChartBox } from "./chart-box";
import type { Formats } from "./formats";
import styles from "./statistics.module.css";

const left = 44;
const right = 600;
const width = 660;
const top = 16;
const base = 176;

type Props = {
  points: KnownWords["points"];
  today: LearnerDay;
  heading: string;
  label: string;
  formats: Formats;
};

/** The number of known words as a line of steps, from the first one to today, with its ends in figures. */
export function KnownChart({ points, today, heading, label, formats }: Props) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const end = Math.max(today, last.day);
  const ticks = countTicks(Math.max(...points.map(({ known }) => known)));
  const x = linearScale([first.day, end], [left, right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [base, top]);
  const line = [...points, { day: end, known: last.known }];
  return (
    <ChartBox label={heading}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={base + 22}
        viewBox={`0 0 ${width} ${base + 22}`}
        className={styles.chart}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path data-grid d={`M${left} ${Math.round(y(tick)) + 0.5}H${right}`} />
            <text x={left - 8} y={y(tick) + 4} textAnchor="end">
              {formats.number(tick)}
            </text>
          </g>
        ))}
        <path data-line d={stepPath(line.map(({ day, known }) => ({ x: x(day), y: y(known) })))} />
        <circle data-maturity="mature" cx={right} cy={y(last.known)} r={3} />
        <text data-value x={right + 8} y={y(last.known) + 4}>
          {formats.number(last.known)}
        </text>
        <text data-value x={left + 4} y={y(first.known) - 6}>
          {formats.number(first.known)}
        </text>
        <text x={left} y={base + 18}>
          {formats.day(first.day)}
        </text>
        <text x={right} y={base + 18} textAnchor="end">
          {formats.day(end)}
        </text>
      </svg>
    </ChartBox>
  );
}
