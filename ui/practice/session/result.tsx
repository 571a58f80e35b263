"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "@/i18n/client";
import styles from "./session.module.css";

/** What follows an answer. It takes the focus, so that single keys are no longer typed into a field. */
export function Result({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const region = useRef<HTMLElement>(null);
  useEffect(() => void region.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={region} tabIndex={-1} aria-label={t("exercise.result")} className={styles.result}>
      {children}
    </section>
  );
}
