"use client";
import { useLanguage } from "@/i18n/client";
import { errorKey } from "@/ui/controls/error-key";
import { Loading } from "./loading";
import type { Refused } from "./types";

type Props = { answer: { ok: true } | Refused | null; onAgain: () => void };

/** That a comparison is on its way, or why there is none. */
export function ComparisonState({ answer, onAgain }: Props) {
  const { t } = useLanguage();
  if (answer === null) return <Loading />;
  if (answer.ok) return null;
  return (
    <p role="alert">
      {answer.reason === "notReached" ? t("exercise.notCompared") : t(errorKey(answer.reason))}{" "}
      <button type="button" className="quiet" onClick={onAgain}>
        {t("exercise.tryAgain")}
      </button>
    </p>
  );
}
