"use client";
import { useEffect, useRef } from "react";
import { useLanguage } from "@/i18n/client";
import { errorKey } from "@/ui/controls/error-key";
import { useKeys } from "@/ui/reader/use-keys";
import { Loading } from "./loading";
import styles from "./session.module.css";
import { Waiting } from "./waiting";

type Props = {
  view: "exercise" | "loading" | "notReached" | "refused" | "waiting" | "nothing";
  nextDue: string | null;
  reason: string;
  onLook: () => void;
  onEnd: () => void;
};

/** What a session shows while it has no exercise: why, and how it goes on. */
export function StandStill({ view, nextDue, reason, onLook, onEnd }: Props) {
  const { t } = useLanguage();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view !== "loading") section.current?.focus();
  }, [view]);
  useKeys([["Enter", () => (view === "nothing" || view === "loading" ? false : onLook())]]);
  return (
    <section ref={section} tabIndex={-1} aria-label={t("exercise.state")} className={styles.exercise}>
      {view === "loading" && <Loading />}
      {view === "waiting" && nextDue !== null && <Waiting until={nextDue} onLook={onLook} />}
      {view === "nothing" && <p>{t("exercise.nothingDue")}</p>}
      {view === "notReached" && <p role="alert">{t("exercise.offline.nothingInHand")}</p>}
      {view === "refused" && (
        <p role="alert" className="error-text">
          {t(errorKey(reason))}
        </p>
      )}
      {view !== "loading" && (
        <p className={styles.deeds}>
          {view !== "nothing" && (
            <button type="button" className="button" aria-keyshortcuts="Enter" onClick={onLook}>
              {t(view === "waiting" ? "exercise.lookNow" : "exercise.tryAgain")}
            </button>
          )}
          {view === "nothing" ? (
            <a className="button" href="/practice">
              {t("exercise.back.toPractice")}
            </a>
          ) : (
            <button type="button" className="quiet" onClick={onEnd}>
              {t("exercise.end")}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
