import type { TFunction } from "i18next";
import type { ForecastDay } from "@/core/practice/due-forecast";
import { DataTable } from "./data-table";
import { ForecastChart } from "./forecast-chart";
import type { Formats } from "./formats";
import { NothingYet } from "./nothing-yet";
import styles from "./statistics.module.css";

type Props = { forecast: ForecastDay[]; formats: Formats; t: TFunction };

/** How many cards come back on each of the next days. */
export function ForecastSection({ forecast, formats, t }: Props) {
  const cards = (count: number) => t("statistics.cards", { count, formatted: formats.number(count) });
  const total = forecast.reduce((sum, day) => sum + day.cards, 0);
  const [today] = forecast;
  const most = forecast.reduce((best, day) => (day.cards > best.cards ? day : best), {
    day: today?.day ?? 0,
    cards: 0,
  });
  const label = t("statistics.forecast.label", {
    cards: cards(total),
    today: formats.number(today?.cards ?? 0),
    overdue: formats.number(today?.overdue ?? 0),
    day: formats.day(most.day),
    most: formats.number(most.cards),
  });
  return (
    <section className={styles.section}>
      <h2>{t("statistics.forecast.heading")}</h2>
      {total === 0 ? (
        <NothingYet text={t("statistics.forecast.none")} t={t} />
      ) : (
        <>
          {today && today.overdue > 0 && (
            <p className="muted">
              {t("statistics.forecast.overdue", {
                count: today.overdue,
                formatted: formats.number(today.overdue),
              })}
            </p>
          )}
          <ForecastChart forecast={forecast} label={label} formats={formats} t={t} />
          <DataTable
            caption={t("statistics.forecast.caption")}
            summary={t("statistics.byDay")}
            columns={[t("statistics.day"), t("statistics.forecast.cards")]}
            rows={forecast.map(({ day, cards: count }) => ({
              key: String(day),
              cells: [`${formats.weekday(day)} ${formats.day(day)}`, formats.number(count)],
            }))}
          />
        </>
      )}
    </section>
  );
}
