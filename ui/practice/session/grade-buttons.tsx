"use client";
import { useEffect, useRef } from "react";
import type { Rating } from "@/core/practice/card";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { GradeInterval } from "./grade-interval";
import { KeyCap } from "./key-cap";
import styles from "./session.module.css";

type Props = {
  /** as in OfEntry */
  intervals: readonly [number, number, number, number] | null;
  /** what Enter takes; null where the learner judges alone */
  suggested: Rating | null;
  onGrade: (rating: Rating) => void;
};

const grades = [
  [1, "again"],
  [2, "hard"],
  [3, "good"],
  [4, "easy"],
] as const;

/** 1 to 4, with the days that each gives; Enter takes the suggested one. */
export function GradeButtons({ intervals, suggested, onGrade }: Props) {
  const { t } = useLanguage();
  useKeys([
    ...grades.map(([rating]): [string, () => void] => [String(rating), () => onGrade(rating)]),
    ["Enter", () => (suggested === null ? false : onGrade(suggested))],
  ]);
  // On a small screen a long sentence may have pushed them out of sight.
  const row = useRef<HTMLFieldSetElement>(null);
  // Some browsers give a promise, which is no clean-up.
  useEffect(() => void row.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <fieldset ref={row} className={styles.grades}>
      <legend className="visually-hidden">{t("exercise.howWell")}</legend>
      {grades.map(([rating, name]) => (
        <button
          key={rating}
          type="button"
          className="button"
          data-suggested={rating === suggested || undefined}
          aria-keyshortcuts={rating === suggested ? `${rating} Enter` : String(rating)}
          onClick={() => onGrade(rating)}
        >
          <span>
            <KeyCap>{rating}</KeyCap> {t(`exercise.grade.${name}`)}
          </span>
          {intervals && <GradeInterval days={intervals[rating - 1] ?? 0} />}
          {rating === suggested && <span className="visually-hidden">{t("exercise.suggested")}</span>}
        </button>
      ))}
    </fieldset>
  );
}
