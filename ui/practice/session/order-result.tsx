"use client";
import type { OrderExercise } from "@/core/practice/exercise";
import { isRightOrder, orderProblem } from "@/core/practice/order-problem";
import { useLanguage } from "@/i18n/client";
import { builtSentence } from "./built-sentence";
import { Hear } from "./hear";
import { NextButton } from "./next-button";
import { Result } from "./result";
import { SentenceView } from "./sentence-view";
import styles from "./session.module.css";
import type { Say } from "./types";

type Props = { exercise: OrderExercise; chosen: number[]; say: Say | null; onNext: () => void };

/** Whether the words stand right, and if not, what is wrong with where the verb is. */
export function OrderResult({ exercise, chosen, say, onNext }: Props) {
  const { t } = useLanguage();
  const isRight = isRightOrder(exercise, chosen);
  const problem = isRight ? null : orderProblem(exercise, chosen);
  const isAsInText = builtSentence(exercise, chosen) === builtSentence(exercise, exercise.orders[0] ?? []);
  return (
    <Result>
      <p className={styles.outcome} data-right={isRight}>
        {isRight
          ? t(isAsInText ? "exercise.outcome.exact" : "exercise.order.alsoRight")
          : t("exercise.order.wrong")}
      </p>
      {problem && <p>{t(`exercise.order.problem.${problem}`)}</p>}
      {!isRight && <p className="muted">{t("exercise.order.inText")}</p>}
      <SentenceView sentence={exercise.sentence} whole />
      <Hear words={exercise.sentence.text} say={say} />
      <NextButton onNext={onNext} />
    </Result>
  );
}
