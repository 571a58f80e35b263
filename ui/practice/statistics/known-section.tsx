import type { TFunction } from "i18next";
import type { LearnerDay } from "@/core/learner/learner-day";
import { matureStability } from "@/core/practice/card";
import type { KnownWords } from "@/core/practice/known-words";
import { DataTable } from "./data-table";
import type { Formats } from "./formats";
import { KnownChart } from "./known-chart";
import { NothingYet } from "./nothing-yet";
import styles from "./statistics.module.css";

type Props = { known: KnownWords; today: LearnerDay; formats: Formats; t: TFunction };

/** How many words practice has made known, over time. */
export function KnownSection({ known: { points, months }, today, formats, t }: Props) {
  const [first, last] = [points[0], points.at(-1)];
  return (
    <section className={styles.section}>
      <h2>{t("statistics.known.heading")}</h2>
      <p className="muted">{t("statistics.known.explanation", { count: matureStability })}</p>
      {!first || !last ? (
        <NothingYet text={t("statistics.known.none")} t={t} />
      ) : (
        <>
          <KnownChart
            points={points}
            today={today}
            heading={t("statistics.known.heading")}
            label={t("statistics.known.label", {
              from: formats.number(first.known),
              to: formats.number(last.known),
              since: formats.day(first.day),
            })}
            formats={formats}
          />
          <DataTable
            caption={t("statistics.known.caption")}
            summary={t("statistics.byMonth")}
            columns={[
              t("statistics.month"),
              t("statistics.known.gained"),
              t("statistics.known.lost"),
              t("statistics.known.atEnd"),
            ]}
            rows={months.map(({ month, gained, lost, known }) => ({
              key: month,
              cells: [formats.month(month), ...[gained, lost, known].map(formats.number)],
            }))}
          />
        </>
      )}
    </section>
  );
}
