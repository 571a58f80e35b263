"use client";
import { useState } from "react";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import { Modal } from "@/ui/controls/modal";
import styles from "./dictionaries.module.css";
import { problemText } from "./problem-text";
import type { Changed, DictionaryActions, DictionaryShown, Refusal } from "./types";

type Props = {
  dictionary: DictionaryShown;
  remove: DictionaryActions["removeDictionary"];
  onRemoved: () => void;
  onClose: () => void;
};

/** Asks before a dictionary is removed: it may be large, and there is no undo. */
export function RemoveDialog({ dictionary, remove, onRemoved, onClose }: Props) {
  const { t, locale } = useLanguage();
  const { id, title, entries } = dictionary;
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const press = async () => {
    setIsBusy(true);
    setRefusal(null);
    const answer: Changed = await remove(id).catch(() => ({ ok: false, reason: "notReached" }));
    setIsBusy(false);
    if (answer.ok) onRemoved();
    else setRefusal(answer);
  };
  const formatted = new Intl.NumberFormat(formatLocale[locale]).format(entries);
  return (
    <Modal heading={t("dictionaries.confirm.heading", { title })} onClose={onClose}>
      <p>{t("dictionaries.confirm.explanation", { count: entries, formatted })}</p>
      {refusal && (
        <p role="alert" className="error-text">
          {problemText(t, refusal)}
        </p>
      )}
      <p className={styles.answers}>
        <button type="button" className="button primary" disabled={isBusy} onClick={() => void press()}>
          {t("dictionaries.remove")}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={onClose}>
          {t("common.cancel")}
        </button>
        {isBusy && <span role="status">{t("dictionaries.removing")}</span>}
      </p>
    </Modal>
  );
}
