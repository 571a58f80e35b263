import { database } from "@/app/database";
import { identify } from "@/app/identify";
import { clockOf } from "@/app/learner-clock";
import { dayOf } from "@/core/learner/learner-day";
import { compareAttempts } from "@/core/practice/attempt-series";
import { forecastDays } from "@/core/practice/due-forecast";
import { practiceStatistics } from "@/core/practice/statistics";
import { attemptSeries, dayCounts, dueCounts, textProgress } from "@/db/practice-statistics";
import { getLocale, getT } from "@/i18n/server";
import { StatisticsView } from "@/ui/practice/statistics/statistics-view";

/** Enough to look back on; a page is no archive. */
const mostSeries = 20;

/** What practice came to, as of the learner's today. */
export async function Statistics() {
  const [learner, locale, t, db] = await Promise.all([identify(), getLocale(), getT(), database()]);
  const clock = clockOf(learner.settings);
  const today = dayOf(new Date(), clock);
  const learnerId = learner.id;
  const [days, due, texts, series] = await Promise.all([
    dayCounts(db, learnerId),
    dueCounts(db, { learnerId, until: today + forecastDays - 1 }),
    textProgress(db, learnerId),
    attemptSeries(db, { learnerId, most: mostSeries }),
  ]);
  return (
    <StatisticsView
      statistics={practiceStatistics({ days, due }, today)}
      desiredRetention={learner.settings.desiredRetention}
      texts={texts}
      series={series.map((one) => ({ place: one.place, kind: one.kind, attempts: compareAttempts(one) }))}
      timeZone={clock.timeZone}
      locale={locale}
      t={t}
    />
  );
}
