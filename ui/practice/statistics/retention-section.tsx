import type { TFunction } from "i18next";
import { matureStability } from "@/core/practice/card";
import type { SpanRetention } from "@/core/practice/true-retention";
import { DataTable } from "./data-table";
import type { Formats } from "./formats";
import { NothingYet } from "./nothing-yet";
import { RetentionChart } from "./retention-chart";
import styles from "./statistics.module.css";

type Props = { retention: SpanRetention[]; desired: number; formats: Formats; t: TFunction };

/** What was recalled of what was due, beside what the learner wants to recall. */
export function RetentionSection({ retention, desired, formats, t }: Props) {
  const all = retention.find(({ span }) => span === null);
  const heading = t("statistics.retention.heading");
  const nameOf = (span: SpanRetention["span"]) =>
    span === null ? t("statistics.retention.allTime") : t("statistics.retention.span", { count: span });
  const label = t("statistics.retention.label", {
    desired: formats.percent(desired),
    young: all ? formats.recalled(all.young) : "–",
    mature: all ? formats.recalled(all.mature) : "–",
  });
  const maturities = (["young", "mature"] as const).map((maturity) => ({
    maturity,
    name: t(`statistics.retention.${maturity}`),
    meaning: t(`statistics.retention.meaning.${maturity}`, { count: matureStability }),
  }));
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {!all || all.young.of + all.mature.of === 0 ? (
        <NothingYet text={t("statistics.retention.none")} t={t} />
      ) : (
        <>
          <p className="muted">
            {t("statistics.retention.explanation", { desired: formats.percent(desired) })}
          </p>
          <RetentionChart
            retention={retention}
            desired={desired}
            nameOf={nameOf}
            heading={heading}
            label={label}
            formats={formats}
          />
          <ul className={styles.legend} aria-label={t("statistics.retention.legend")}>
            {maturities.map(({ maturity, meaning }) => (
              <li key={maturity}>
                <svg className={styles.chart} width={12} height={12} aria-hidden="true">
                  <circle cx={6} cy={6} r={4.5} data-maturity={maturity} />
                </svg>
                {meaning}
              </li>
            ))}
          </ul>
          <DataTable
            caption={t("statistics.retention.caption")}
            columns={[t("statistics.retention.period"), ...maturities.map(({ name }) => name)]}
            rows={retention.map(({ span, young, mature }) => ({
              key: String(span),
              cells: [nameOf(span), formats.recalled(young), formats.recalled(mature)],
            }))}
          />
        </>
      )}
    </section>
  );
}
