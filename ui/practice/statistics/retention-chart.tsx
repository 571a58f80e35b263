import { linearScale } from "@/core/practice/chart-scale";
import { type Recalled, type SpanRetention, shareBounds } from "@/core/practice/true-retention";
import { ChartBox } from "./chart-box";
import type { Formats } from "./formats";
import styles from "./statistics.module.css";

const left = 126;
const right = 340;
const top = 22;
const row = 40;

type Props = {
  retention: SpanRetention[];
  /** 0 to 1 */
  desired: number;
  nameOf: (span: SpanRetention["span"]) => string;
  heading: string;
  label: string;
  formats: Formats;
};

/**
 * For each span a hollow circle for young cards above a filled one for mature cards, each on a line as long as the
 * share is uncertain: few answers make long lines. The dashed line is the retention that is desired.
 */
export function RetentionChart({ retention, desired, nameOf, heading, label, formats }: Props) {
  const lows = retention.flatMap(({ young, mature }) =>
    [young, mature].flatMap((recalled) => shareBounds(recalled)?.low ?? []),
  );
  const least = Math.floor(Math.min(desired - 0.1, ...lows) * 10) / 10;
  const x = linearScale([least, 1], [left, right]);
  const base = top + retention.length * row;
  const width = right + 20;
  const mark = ({ recalled, of }: Recalled, y: number, maturity: "young" | "mature") => {
    const bounds = shareBounds({ recalled, of });
    if (!bounds) return null;
    return (
      <g>
        <path data-line d={`M${x(bounds.low).toFixed(1)} ${y}H${x(bounds.high).toFixed(1)}`} />
        <circle cx={x(recalled / of)} cy={y} r={4.5} data-maturity={maturity} />
      </g>
    );
  };
  return (
    <ChartBox label={heading}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={base + 20}
        viewBox={`0 0 ${width} ${base + 20}`}
        className={styles.chart}
      >
        <path data-desired d={`M${x(desired).toFixed(1)} ${top - 6}V${base}`} />
        <text x={x(desired)} y={top - 10} textAnchor="middle">
          {formats.percent(desired)}
        </text>
        {retention.map(({ span, young, mature }, i) => (
          <g key={String(span)}>
            <text x={0} y={top + i * row + row / 2 + 4}>
              {nameOf(span)}
            </text>
            {mark(young, top + i * row + 13, "young")}
            {mark(mature, top + i * row + 27, "mature")}
          </g>
        ))}
        <path data-axis d={`M${left} ${base + 0.5}H${right}`} />
        {[least, 1].map((share) => (
          <text key={share} x={x(share)} y={base + 16} textAnchor="middle">
            {formats.percent(share)}
          </text>
        ))}
      </svg>
    </ChartBox>
  );
}
