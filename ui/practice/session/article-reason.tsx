"use client";
import type { ArticleExercise } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";

/** Why a noun is de or het, where there is a reason to remember. */
export function ArticleReason({ reason, article }: Pick<ArticleExercise, "reason"> & { article: string }) {
  const { t } = useLanguage();
  if (reason === null) return null;
  if (reason.kind === "head") return <p>{t("exercise.article.head", { article, head: reason.head })}</p>;
  if (reason.kind === "list") return <p className="muted">{t("exercise.article.list")}</p>;
  const { suffix } = reason;
  // The only "-en" there is: het lopen.
  if (suffix === "en") return <p>{t("exercise.article.infinitive", { article })}</p>;
  return (
    <p>
      {suffix.endsWith("-")
        ? t("exercise.article.beginning", { beginning: suffix, article })
        : t("exercise.article.suffix", { ending: `-${suffix}`, article })}
    </p>
  );
}
