import type { LearnerDay } from "@/core/learner/learner-day";
import { type AnswerCalendar, answerCalendar } from "./answer-calendar";
import type { DayCounts } from "./day-counts";
import { type DueCount, dueForecast, type ForecastDay } from "./due-forecast";
import { type KnownWords, knownWords } from "./known-words";
import { type PractisedDays, practisedDays } from "./practised-days";
import { type SpanRetention, trueRetention } from "./true-retention";

export type PracticeStatistics = {
  today: LearnerDay;
  calendar: AnswerCalendar;
  practised: PractisedDays;
  forecast: ForecastDay[];
  retention: SpanRetention[];
  known: KnownWords;
};

/** What practice came to as of today. `days` are those with answers, in order; `due` the cards that are not new. */
export function practiceStatistics(
  { days, due }: { days: readonly DayCounts[]; due: readonly DueCount[] },
  today: LearnerDay,
): PracticeStatistics {
  return {
    today,
    calendar: answerCalendar(days, today),
    practised: practisedDays(
      days.map(({ day }) => day),
      today,
    ),
    forecast: dueForecast(due, today),
    retention: trueRetention(days, today),
    known: knownWords(days, today),
  };
}
