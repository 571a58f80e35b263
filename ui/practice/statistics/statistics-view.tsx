import type { TFunction } from "i18next";
import type { PracticeStatistics } from "@/core/practice/statistics";
import type { TextProgress } from "@/core/practice/text-progress";
import type { Locale } from "@/i18n/locales";
import { AttemptsSection } from "./attempts-section";
import { CalendarSection } from "./calendar-section";
import { ForecastSection } from "./forecast-section";
import { formatsOf } from "./formats";
import { KnownSection } from "./known-section";
import { RetentionSection } from "./retention-section";
import { TextsSection } from "./texts-section";
import type { ComparedSeries } from "./types";

type Props = {
  statistics: PracticeStatistics;
  /** 0 to 1 */
  desiredRetention: number;
  texts: TextProgress[];
  series: ComparedSeries[];
  /** where the learner is: by whose clocks the attempts were made */
  timeZone: string;
  locale: Locale;
  t: TFunction;
};

/** All that practice came to, each as a chart with its figures beneath. */
export function StatisticsView({ statistics, desiredRetention, texts, series, timeZone, locale, t }: Props) {
  const formats = formatsOf(locale, timeZone, t);
  const { today, calendar, practised, forecast, retention, known } = statistics;
  return (
    <>
      <CalendarSection calendar={calendar} practised={practised} formats={formats} t={t} />
      <ForecastSection forecast={forecast} formats={formats} t={t} />
      <RetentionSection retention={retention} desired={desiredRetention} formats={formats} t={t} />
      <KnownSection known={known} today={today} formats={formats} t={t} />
      <TextsSection texts={texts} formats={formats} t={t} />
      <AttemptsSection series={series} formats={formats} t={t} />
    </>
  );
}
