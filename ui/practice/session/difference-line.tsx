"use client";
import type { Difference } from "@/core/practice/explain/difference";
import { useLanguage } from "@/i18n/client";

/** What a difference is about; of verbs, where they belong, and what became of their particle. */
function kindKey(difference: Difference) {
  switch (difference.kind) {
    case "verbPosition":
      return `exercise.difference.verbPosition.${difference.place}` as const;
    case "missingParticle":
      return `exercise.difference.particle.${difference.how}` as const;
    case "form":
      return difference.dt ? "exercise.difference.dt" : "exercise.difference.form";
    default:
      return `exercise.difference.${difference.kind}` as const;
  }
}

/** The verb or word that a difference is about; "" where it says enough by itself. */
function lemmaOf(difference: Difference): string {
  if (difference.kind === "missingParticle") return difference.infinitive;
  return difference.kind === "form" ? difference.lemma : "";
}

/** One difference of a rebuilt Dutch paragraph, explained: "Article: het regime, not de regime." */
export function DifferenceLine({ difference }: { difference: Difference }) {
  const { t } = useLanguage();
  const lemma = lemmaOf(difference);
  const noun = difference.kind === "article" ? ` ${difference.noun}` : "";
  const [typed, original] = [difference.typedText, difference.originalText].map(
    (text) => text && text + noun,
  );
  return (
    <li>
      {t(kindKey(difference))}{" "}
      <span lang="nl">
        {typed && original && typed !== original
          ? t("exercise.difference.instead", { original, typed })
          : original || typed}
      </span>
      {lemma !== "" && (
        <>
          {" "}
          (<span lang="nl">{lemma}</span>)
        </>
      )}
    </li>
  );
}
