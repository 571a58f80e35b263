import { newSchedule, nextSchedule, type SchedulerOptions } from "./scheduler";

const most = 4;

/**
 * The first four intervals, in days, of a card that is answered Good each time, on the day on which it is due: what
 * some weights come down to, for whoever has to choose between them.
 */
export function goodIntervals(now: Date, options: SchedulerOptions): number[] {
  const intervals: number[] = [];
  let card = newSchedule(now);
  while (intervals.length < most) {
    card = nextSchedule(card, 3, card.due, options);
    // the learning steps within a day are the same with any weights
    if (card.interval > 0) intervals.push(card.interval);
  }
  return intervals;
}
