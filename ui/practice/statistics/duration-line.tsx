import { linearScale, linePath } from "@/core/practice/chart-scale";
import styles from "./statistics.module.css";

const width = 160;
const height = 36;
const edge = 5;

/** The time that each attempt took, from none up, as a small line with a point for each. Needs two or more. */
export function DurationLine({ durations, label }: { durations: number[]; label: string }) {
  const x = linearScale([0, durations.length - 1], [edge, width - edge]);
  const y = linearScale([0, Math.max(...durations)], [height - edge, edge]);
  const points = durations.map((duration, i) => ({ x: x(i), y: y(duration) }));
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
    >
      <path data-axis d={`M0 ${height - edge + 0.5}H${width}`} />
      <path data-line d={linePath(points)} />
      {points.map((point) => (
        <circle key={point.x} data-maturity="mature" cx={point.x} cy={point.y} r={2.5} />
      ))}
    </svg>
  );
}
