import type { TFunction } from "i18next";
import type { ComparedAttempt } from "@/core/practice/attempt-series";
import { DataTable } from "./data-table";
import { DurationLine } from "./duration-line";
import type { Formats } from "./formats";
import { NothingYet } from "./nothing-yet";
import styles from "./statistics.module.css";
import type { ComparedSeries } from "./types";

type Props = { series: ComparedSeries[]; formats: Formats; t: TFunction };

/** The attempts at the same paragraph, one after the other, beside the first translation of it. */
export function AttemptsSection({ series, formats, t }: Props) {
  return (
    <section className={styles.section}>
      <h2>{t("statistics.attempts.heading")}</h2>
      {series.length === 0 ? (
        <NothingYet text={t("statistics.attempts.none")} t={t} />
      ) : (
        <>
          <p className="muted">{t("statistics.attempts.explanation")}</p>
          <ul className={styles.series}>
            {series.map((one) => (
              <Series key={`${one.place.paragraphId} ${one.kind}`} series={one} formats={formats} t={t} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Series({
  series: { place, kind, attempts },
  formats,
  t,
}: {
  series: ComparedSeries;
  formats: Formats;
  t: TFunction;
}) {
  const name = t("statistics.attempts.place", { title: place.title, number: place.number });
  const caption = `${name}: ${t(`statistics.attempts.${kind}`)}`;
  const [first, last] = [attempts[0], attempts.at(-1)];
  const cellsOf = ({ savedAt, duration, words, differing, accepted }: ComparedAttempt) => [
    formats.time(savedAt),
    formats.duration(duration),
    formats.number(words),
    differing === null ? "–" : formats.percent(differing),
    formats.number(accepted),
  ];
  return (
    <li>
      <h3>
        <a href={`/read/${place.slug}#p${place.number}`}>{name}</a>{" "}
        <span className="muted">{t(`statistics.attempts.${kind}`)}</span>
      </h3>
      {first && last && attempts.length > 1 && (
        <DurationLine
          durations={attempts.map(({ duration }) => duration)}
          label={t("statistics.attempts.label", {
            first: formats.duration(first.duration),
            last: formats.duration(last.duration),
          })}
        />
      )}
      <DataTable
        caption={caption}
        columns={(["when", "duration", "words", "differing", "accepted"] as const).map((column) =>
          t(`statistics.attempts.${column}`),
        )}
        rows={attempts.map((attempt) => ({ key: attempt.id, cells: cellsOf(attempt) }))}
      />
    </li>
  );
}
