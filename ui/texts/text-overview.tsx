import type { TFunction } from "i18next";
import type { TextProfile } from "@/core/glossary/text-profile";
import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";
import type { WordActions } from "@/ui/words/types";
import { BandTable } from "./band-table";
import { LevelEstimate } from "./level-estimate";
import styles from "./texts.module.css";
import type { WordToLearn } from "./types";
import { WorthLearning } from "./worth-learning";

type Props = {
  profile: TextProfile;
  /** the first of profile.worthLearning, with what dictionaries and the text say of them */
  toLearn: WordToLearn[];
  slug: string;
  /** what the text says of its level */
  given: string | null;
  actions: WordActions;
  locale: Locale;
  t: TFunction;
};

/** What a text asks of its reader: its words, its level, its separable verbs, and what to learn first. */
export function TextOverview({ profile, toLearn, slug, given, actions, locale, t }: Props) {
  const { words, lemmas, bands, level, separable, worthLearning } = profile;
  const format = (value: number) => new Intl.NumberFormat(formatLocale[locale]).format(value);
  if (words === 0) return <p>{t("texts.empty")}</p>;
  return (
    <>
      <p>
        {t("texts.words", { count: words, formatted: format(words) })},{" "}
        {t("texts.lemmas", { count: lemmas, formatted: format(lemmas) })}.{" "}
        <span className="muted">{t("texts.namesAside")}</span>
      </p>
      <LevelEstimate level={level} given={given} locale={locale} t={t} />
      <section className={styles.section}>
        <h2>{t("texts.bands.heading")}</h2>
        <BandTable bands={bands} locale={locale} t={t} />
      </section>
      <section className={styles.section}>
        <h2>{t("texts.separable.heading")}</h2>
        {separable.length === 0 ? (
          <p className="muted">{t("texts.separable.none")}</p>
        ) : (
          <ul className={styles.verbs}>
            {separable.map(({ lemma, count }) => (
              <li key={lemma}>
                <a lang="nl" href={`/words/${encodeURIComponent(lemma)}`}>
                  {lemma}
                </a>
                {count > 1 && <span className="muted"> {t("texts.times", { count })}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <WorthLearning
        words={toLearn}
        more={worthLearning.length - toLearn.length}
        slug={slug}
        actions={actions}
      />
    </>
  );
}
