import type { ReactNode } from "react";
import styles from "./statistics.module.css";

/** Who scrolls by keyboard must be able to get there: browsers differ in whether a box that scrolls is reached by itself. */
const reached = 0;

/** Holds what may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
export function ChartBox({
  label,
  from = "start",
  children,
}: {
  label: string;
  /** which end is in sight first */
  from?: "start" | "end";
  children: ReactNode;
}) {
  return (
    <figure className={styles.box} aria-label={label} data-from={from} tabIndex={reached}>
      {children}
    </figure>
  );
}
