"use client";
import { useEffect, useRef } from "react";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { EntryList } from "./entry-list";
import { LeechList } from "./leech-list";
import { RecallLine } from "./recall-line";
import { sessionFigures } from "./session-figures";
import type { Done } from "./session-state";
import styles from "./summary.module.css";
import type { NextExercises } from "./types";

type Props = {
  done: readonly Done[];
  today: NextExercises["today"];
  desiredRetention: number;
  /** ISO instant of the next card that comes back today */
  nextDue: string | null;
  onPractise: () => void;
};

/** The end of a session: how much was answered, how much of it was recalled, what was hard. */
export function Summary({ done, today, desiredRetention, nextDue, onPractise }: Props) {
  const { locale, t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void heading.current?.focus(), []);
  const { answers, recall, free, hard, leeches, time } = sessionFigures(done);
  const format = new Intl.NumberFormat(formatLocale[locale]);
  const minutes = Math.max(1, Math.round(time / 60_000));
  const clock = new Intl.DateTimeFormat(formatLocale[locale], { hour: "2-digit", minute: "2-digit" });
  return (
    <section aria-labelledby="summary" className={styles.summary}>
      <h2 id="summary" ref={heading} tabIndex={-1}>
        {t("exercise.summary.heading")}
      </h2>
      <p>
        {t("exercise.summary.answers", { count: answers, formatted: format.format(answers) })}
        {answers > 0 &&
          ` ${t("exercise.summary.time", { count: minutes, formatted: format.format(minutes) })}`}
      </p>
      <ul className={styles.figures}>
        {recall.of > 0 && (
          <li>
            <RecallLine span="session" {...recall} desired={desiredRetention} />
          </li>
        )}
        {today && today.of > 0 && (
          <li>
            <RecallLine span="today" {...today} desired={desiredRetention} />
          </li>
        )}
        {free.of > 0 && (
          <li>
            {t("exercise.summary.free", { right: format.format(free.right), of: format.format(free.of) })}
          </li>
        )}
      </ul>
      {hard.length > 0 && <EntryList heading={t("exercise.summary.hard")} entries={hard} />}
      {leeches.length > 0 && <LeechList entries={leeches} />}
      {nextDue !== null && (
        <p className="muted">{t("exercise.summary.next", { time: clock.format(new Date(nextDue)) })}</p>
      )}
      <p className={styles.deeds}>
        <button type="button" className="button primary" onClick={onPractise}>
          {t("exercise.summary.practise")}
        </button>
        <a className="button" href="/practice">
          {t("exercise.back.toPractice")}
        </a>
      </p>
    </section>
  );
}
