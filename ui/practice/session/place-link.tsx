"use client";
import type { Place } from "@/core/practice/exercise";
import { useLanguage } from "@/i18n/client";
import styles from "./session.module.css";

/** The way to where a sentence stands; in a tab of its own, as the session goes on in this one. */
export function PlaceLink({ place }: { place: Place }) {
  const { t } = useLanguage();
  return (
    <p className={styles.links}>
      <a href={`/read/${place.slug}#p${place.number}`} target="_blank" rel="noopener">
        {t("exercise.place", { title: place.title, number: place.number })}
        <span className="visually-hidden">{t("exercise.newTab")}</span>
      </a>
    </p>
  );
}
