const halfAYear = 182 * 86_400_000;

/** Whether two time zones show the same hour, now and half a year on: Europe/Amsterdam and Europe/Brussels do. */
export function sameClock(one: string, other: string, now: Date): boolean {
  const shown = (timeZone: string, at: number) =>
    new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short", timeStyle: "short" }).format(at);
  return [now.getTime(), now.getTime() + halfAYear].every((at) => shown(one, at) === shown(other, at));
}
