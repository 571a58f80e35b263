"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./session.module.css";

/**
 * One exercise: what is asked, and the rest. It takes the focus when it is shown, or its first field does, so that
 * the keys work and a screen reader begins here.
 */
export function ExerciseFrame({ task, children }: { task: string; children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  const heading = useId();
  useEffect(() => {
    const field = section.current?.querySelector<HTMLElement>("input, textarea");
    (field ?? section.current)?.focus();
  }, []);
  return (
    <section ref={section} tabIndex={-1} aria-labelledby={heading} className={styles.exercise}>
      <h2 id={heading} className={styles.task}>
        {task}
      </h2>
      {children}
    </section>
  );
}
