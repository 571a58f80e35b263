"use client";
import { type FormEvent, useState } from "react";
import { useLanguage } from "@/i18n/client";
import { AnswerField } from "./answer-field";
import styles from "./session.module.css";

type Props = {
  label: string;
  busy: boolean;
  /** "" where the learner does not know */
  onTyped: (typed: string) => void;
};

/** One field for the whole answer; Enter checks it. */
export function WordForm({ label, busy, onTyped }: Props) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState("");
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onTyped(typed.trim());
  };
  return (
    <form onSubmit={check} className={styles.form}>
      <AnswerField label={label} value={typed} busy={busy} onChange={setTyped} />
      <button type="submit" className="button">
        {t(typed.trim() === "" ? "exercise.show" : "exercise.check")}
      </button>
    </form>
  );
}
