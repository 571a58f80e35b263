"use client";
import type { ArticleExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";

/** Why a noun is de or het, where there is a reason to remember. */
export function ArticleReason({ reason, article }: Pick<ArticleExercise, "reason"> & { article: string }) {
  const { t } = useLanguage();
  if (reason === null) return null;
  if (reason.kind === "head") return <p>{t("exercise.article.head", { article, head: reason.head })}</p>;
  if (reason.kind === "list") return <p className="muted">{t("exercise.article.list")}</p>;
  // "ge-" begins a word, the others end it.
  const ending = reason.suffix.endsWith("-") ? reason.suffix : `-${reason.suffix}`;
  return <p>{t("exercise.article.suffix", { ending, article })}</p>;
}
