"use client";
import { useLanguage } from "@/i18n/client";
import { errorKey } from "@/ui/controls/error-key";
import type { OutboxState } from "./outbox";
import styles from "./session.module.css";

type Props = {
  sending: OutboxState;
  /** why the server did not take an answer; "" for none */
  refusal: string;
};

/** What is wrong with the way to the server, while anything is. */
export function TroubleLine({ sending: { waiting, reached, kept }, refusal }: Props) {
  const { t } = useLanguage();
  const isAway = !reached && waiting > 0;
  return (
    <div role="status" className={styles.trouble}>
      {isAway && <p>{t(kept ? "exercise.offline.kept" : "exercise.offline.notKept", { count: waiting })}</p>}
      {refusal !== "" && (
        <p className="error-text">
          {t("exercise.notTaken")} {t(errorKey(refusal))}
        </p>
      )}
    </div>
  );
}
