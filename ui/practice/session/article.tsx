"use client";
import { useState } from "react";
import type { Rating } from "@/core/practice/card";
import type { ArticleExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { useKeys } from "@/ui/reader/use-keys";
import { ArticleReason } from "./article-reason";
import { EntryView } from "./entry-view";
import { ExerciseFrame } from "./exercise-frame";
import { rated } from "./given";
import { GradeButtons } from "./grade-buttons";
import { Hear } from "./hear";
import { KeyCap } from "./key-cap";
import { Result } from "./result";
import { SentenceView } from "./sentence-view";
import styles from "./session.module.css";
import type { ExerciseProps } from "./types";

const articles = ["de", "het"] as const;
type Chosen = (typeof articles)[number];

/** de or het: one key, and the reason at once. */
export function Article({ exercise, say, onAnswer, announce }: ExerciseProps<ArticleExercise>) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { entry, article, sentence, intervals } = exercise;
  const written = article === "both" ? "de/het" : article;
  const isRight = (one: Chosen) => article === "both" || one === article;
  const choose = (one: Chosen) => {
    if (chosen) return false;
    setChosen(one);
    announce(
      t(isRight(one) ? "exercise.article.wasRight" : "exercise.article.wasWrong", { article: written }),
    );
  };
  useKeys([
    ["d", () => choose("de")],
    ["h", () => choose("het")],
    ["ArrowLeft", () => choose("de")],
    ["ArrowRight", () => choose("het")],
  ]);
  const grade = (rating: Rating) => onAnswer(rated(rating, chosen));
  return (
    <ExerciseFrame task={t("exercise.article.task")}>
      <p lang="nl" className={styles.big}>
        {chosen && <span className={styles.given}>{written} </span>}
        {entry.lemma}
      </p>
      {chosen === null ? (
        <div className={styles.two}>
          {articles.map((one) => (
            <button
              key={one}
              type="button"
              lang="nl"
              className="button"
              aria-keyshortcuts={one.slice(0, 1)}
              onClick={() => choose(one)}
            >
              {one} <KeyCap>{one.slice(0, 1)}</KeyCap>
            </button>
          ))}
        </div>
      ) : (
        <Result>
          <p className={styles.outcome} data-right={isRight(chosen)}>
            {t(isRight(chosen) ? "exercise.article.wasRight" : "exercise.article.wasWrong", {
              article: written,
            })}
          </p>
          <ArticleReason reason={exercise.reason} article={written} />
          {sentence && <SentenceView sentence={sentence} whole />}
          <Hear words={`${article === "het" ? "het" : "de"} ${entry.lemma}`} say={say} />
          <EntryView entry={entry} />
          <GradeButtons intervals={intervals} suggested={isRight(chosen) ? 3 : 1} onGrade={grade} />
        </Result>
      )}
    </ExerciseFrame>
  );
}
