import type { TFunction } from "i18next";
import type { AnswerCalendar } from "@/core/practice/answer-calendar";
import type { PractisedDays } from "@/core/practice/practised-days";
import { AnswerHeatmap } from "./answer-heatmap";
import { DataTable } from "./data-table";
import type { Formats } from "./formats";
import { NothingYet } from "./nothing-yet";
import styles from "./statistics.module.css";

type Props = { calendar: AnswerCalendar; practised: PractisedDays; formats: Formats; t: TFunction };

/** What was answered on each day of the last year, and how many days in a row. */
export function CalendarSection({ calendar, practised, formats, t }: Props) {
  const { answers, months } = calendar;
  const days = (count: number) => t("statistics.days", { count, formatted: formats.number(count) });
  const label = t("statistics.calendar.label", {
    answers: t("statistics.answers", { count: answers, formatted: formats.number(answers) }),
    days: days(calendar.practised),
  });
  return (
    <section className={styles.section}>
      <h2>{t("statistics.calendar.heading")}</h2>
      {practised.longest > 0 && (
        <dl className={styles.figures}>
          <div>
            <dt>{t("statistics.calendar.current")}</dt>
            <dd>{days(practised.current)}</dd>
          </div>
          <div>
            <dt>{t("statistics.calendar.longest")}</dt>
            <dd>{days(practised.longest)}</dd>
          </div>
        </dl>
      )}
      {answers === 0 ? (
        <NothingYet text={t("statistics.calendar.none")} t={t} />
      ) : (
        <>
          <AnswerHeatmap calendar={calendar} label={label} formats={formats} t={t} />
          <DataTable
            caption={t("statistics.calendar.caption")}
            summary={t("statistics.byMonth")}
            columns={[
              t("statistics.month"),
              t("statistics.calendar.answers"),
              t("statistics.calendar.practised"),
            ]}
            rows={months.map(({ month, ...counts }) => ({
              key: month,
              cells: [formats.month(month), formats.number(counts.answers), formats.number(counts.practised)],
            }))}
          />
        </>
      )}
    </section>
  );
}
