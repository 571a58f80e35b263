/** How a span of whole days is told: the nearest unit that keeps it short, and how many of it. */
export function intervalParts(days: number): { unit: "today" | "day" | "month" | "year"; value: number } {
  const tenths = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  if (days < 1) return { unit: "today", value: 0 };
  if (days < 60) return { unit: "day", value: days };
  if (days < 365) return { unit: "month", value: tenths(days / 30.44) };
  return { unit: "year", value: tenths(days / 365.25) };
}
