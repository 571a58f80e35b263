"use client";
import type { Rating } from "@/core/practice/card";
import type { ChooseExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { EntryView } from "./entry-view";
import { GradeButtons } from "./grade-buttons";
import { Result } from "./result";
import styles from "./session.module.css";

type Props = {
  exercise: ChooseExercise;
  picked: ChooseExercise["options"][number];
  intervals: ChooseExercise["intervals"];
  onGrade: (rating: Rating) => void;
};

/** Which meaning was right, and which was chosen: told by a word beside it, too. */
export function ChooseResult({ exercise: { options, entry }, picked, intervals, onGrade }: Props) {
  const { t } = useLanguage();
  const note = (option: Props["picked"]) =>
    option.right ? t("exercise.choose.right") : option === picked ? t("exercise.choose.yours") : "";
  return (
    <Result>
      <p className={styles.outcome} data-right={picked.right}>
        {t(picked.right ? "exercise.outcome.exact" : "exercise.choose.wrong")}
      </p>
      <ol className={styles.options}>
        {options.map((option) => (
          <li key={option.text} className={styles.told} data-right={option.right || undefined}>
            <span lang="en">{option.text}</span> <span className="muted">{note(option)}</span>
          </li>
        ))}
      </ol>
      <EntryView entry={entry} />
      <p className="muted">{t("exercise.choose.overrule")}</p>
      <GradeButtons intervals={intervals} suggested={picked.right ? 3 : 1} onGrade={onGrade} />
    </Result>
  );
}
