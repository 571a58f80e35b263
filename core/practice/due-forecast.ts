import type { LearnerDay } from "@/core/learner/learner-day";

/** How many cards are due on a day. */
export type DueCount = { dueDay: LearnerDay; cards: number };

export type ForecastDay = {
  day: LearnerDay;
  /** with those that are overdue on the first day */
  cards: number;
  /** were due before today; 0 on all days but the first */
  overdue: number;
};

/** For how many days ahead, today among them. */
export const forecastDays = 30;

/** The cards that come back on each of the next days, as if each were answered in time and came back later. */
export function dueForecast(counts: readonly DueCount[], today: LearnerDay): ForecastDay[] {
  const forecast = Array.from({ length: forecastDays }, (_, i) => ({ day: today + i, cards: 0, overdue: 0 }));
  for (const { dueDay, cards } of counts) {
    const on = forecast[Math.max(0, dueDay - today)];
    if (!on) continue;
    on.cards += cards;
    if (dueDay < today) on.overdue += cards;
  }
  return forecast;
}
