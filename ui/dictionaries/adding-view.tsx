"use client";
import { useState } from "react";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { AddedView } from "./added-view";
import styles from "./dictionaries.module.css";
import type { Adding } from "./types";

type Props = {
  adding: Adding;
  /** the server does not answer */
  isAway: boolean;
  /** the files are being sent from this tab */
  isSending: boolean;
  onCancel: () => Promise<void>;
  onDismiss: () => void;
};

/** The dictionary that is being added: how far it is, and in the end what came of it. */
export function AddingView({ adding, isAway, isSending, onCancel, onDismiss }: Props) {
  const { t, locale } = useLanguage();
  const [cancelled, setCancelled] = useState<string | null>(null);
  const { id, source, phase, done, entries, result } = adding;
  if (result) return <AddedView result={result} source={source} onDismiss={onDismiss} />;

  const format = new Intl.NumberFormat(formatLocale[locale]);
  const percent = new Intl.NumberFormat(formatLocale[locale], { style: "percent" });
  const figures = [
    done === null ? "" : percent.format(Math.floor(done * 100) / 100),
    entries === 0 ? "" : t("dictionaries.entries", { count: entries, formatted: format.format(entries) }),
  ].filter(Boolean);
  const label = t(`dictionaries.adding.phases.${phase}`);
  const isCancelling = cancelled === id;
  const cancel = async () => {
    setCancelled(id);
    await onCancel();
  };
  return (
    <section className={styles.adding}>
      <h3>{t("dictionaries.adding.heading", { source })}</h3>
      <p className={styles.phase}>
        <span role="status">{isCancelling ? t("dictionaries.adding.cancelling") : label}</span>{" "}
        <span>{figures.join(" · ")}</span>
      </p>
      {/* one element whether its end is in sight or not, so that it is not read out anew */}
      <progress aria-label={label} {...(done === null ? {} : { value: done, max: 1 })} />
      <p className="muted">
        {isAway
          ? t("dictionaries.adding.away")
          : t(isSending ? "dictionaries.adding.keepOpen" : "dictionaries.adding.goesOn")}
      </p>
      <p>
        <button type="button" className="button" disabled={isCancelling} onClick={() => void cancel()}>
          {t("dictionaries.adding.cancel")}
        </button>
      </p>
    </section>
  );
}
