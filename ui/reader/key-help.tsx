"use client";
import { useLanguage } from "@/i18n/client";
import { Modal } from "@/ui/controls/modal";
import styles from "./reader.module.css";

const keys = [
  ["j k", "paragraph"],
  ["← →", "word"],
  ["Enter", "lookUp"],
  ["a", "add"],
  ["A", "addWith"],
  ["s", "hear"],
  ["e", "edit"],
  ["b", "blank"],
  ["Ctrl Enter", "saveNext"],
  ["Esc", "leave"],
  ["d", "done"],
  ["t", "side"],
  ["m", "mode"],
  ["r", "reference"],
  ["n", "note"],
  ["h", "history"],
  ["p", "reviewDue"],
  ["?", "help"],
] as const;

/** The keys of the reading page. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Modal heading={t("keys.heading")} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([pressed, deed]) => (
          <div key={deed}>
            <dt>
              {pressed.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${deed}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t("keys.silent")}</p>
    </Modal>
  );
}
