"use client";
import { useState } from "react";
import type { Rating } from "@/core/practice/card";
import type {
  ApartExercise,
  ClozeExercise,
  Grade,
  InfinitiveExercise,
  SayExercise,
} from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import { headword } from "@/ui/glossary/headword";
import { AcceptLine } from "./accept-line";
import { ArticleLine } from "./article-line";
import { EntryView } from "./entry-view";
import { rated } from "./given";
import { GradeButtons } from "./grade-buttons";
import { Hear } from "./hear";
import { LetterDiff } from "./letter-diff";
import { outcomeKey } from "./outcome-key";
import { Result } from "./result";
import { SentenceView } from "./sentence-view";
import styles from "./session.module.css";
import type { Given, Say } from "./types";
import { useAccept } from "./use-accept";

export type TypedKind = ClozeExercise | SayExercise | ApartExercise | InfinitiveExercise;

type Props = {
  exercise: TypedKind;
  typed: string;
  /** null where the learner judges */
  grade: Grade | null;
  say: Say | null;
  onAnswer: (given: Given) => void;
};

/** What a typed answer is worth, the word and its article apart; what was expected; and the last word, the learner's. */
export function TypedResult({ exercise, typed, grade, say, onAnswer }: Props) {
  const { t } = useLanguage();
  const { entry, expected, sentence, intervals } = exercise;
  const { isAccepted, isPossible, toggle } = useAccept(entry, expected, typed);
  const [overruled, setOverruled] = useState(false);

  const askedArticle = grade === null && typed !== "" ? expected.article : null;
  const judged = grade?.articleRating ?? (askedArticle ? (typed.startsWith(askedArticle) ? 3 : 1) : null);
  const articleRight = judged === null ? null : (judged === 3) !== overruled;
  const suggested = isAccepted ? 3 : (grade?.rating ?? null);
  const isAcceptable = grade !== null && ["typo", "form", "wrong"].includes(grade.outcome) && isPossible;

  const answerWith = (rating: Rating) =>
    onAnswer({
      ...rated(rating, typed),
      articleRating: articleRight === null ? null : articleRight ? 3 : 1,
    });
  const heard = sentence?.text ?? headword({ lemma: expected.answer, article: entry.article });
  const isRight = isAccepted || (grade !== null && grade.outcome !== "wrong");
  // Another form is neither: the word came back, its grammar did not.
  const isBetween = grade === null || (grade.outcome === "form" && !isAccepted);
  return (
    <Result>
      <p className={styles.outcome} data-right={isBetween ? undefined : isRight}>
        {expected.article !== null && <span className="muted">{t("exercise.theWord")} </span>}
        {t(isAccepted ? "exercise.outcome.synonym" : outcomeKey(grade, typed))}
      </p>
      {articleRight !== null && entry.article && (
        <ArticleLine
          article={entry.article === "both" ? "de/het" : entry.article}
          right={articleRight}
          onOverrule={exercise.articleCardId ? () => setOverruled(!overruled) : null}
        />
      )}
      {grade ? (
        <LetterDiff diff={grade.diff} />
      ) : (
        <dl className={styles.both}>
          <dt>{t("exercise.yours")}</dt>
          <dd lang="nl">{typed || "–"}</dd>
          <dt>{t("exercise.expected")}</dt>
          <dd lang="nl">{expected.answer}</dd>
        </dl>
      )}
      {isAcceptable && <AcceptLine isAccepted={isAccepted} onToggle={toggle} />}
      {sentence && <SentenceView sentence={sentence} whole />}
      <Hear words={heard} say={say} />
      <EntryView entry={entry} />
      <GradeButtons intervals={intervals} suggested={suggested} onGrade={answerWith} />
    </Result>
  );
}
