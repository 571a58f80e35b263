"use client";
import { useLanguage } from "@/i18n/client";

/** What the word that is asked for means. */
export function MeaningHint({ meanings }: { meanings: string[] }) {
  const { t } = useLanguage();
  if (meanings.length === 0) return null;
  return (
    <p className="muted">
      {t("exercise.means")} <span lang="en">{meanings.join("; ")}</span>
    </p>
  );
}
