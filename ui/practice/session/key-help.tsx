"use client";
import { useLanguage } from "@/i18n/client";
import { Modal } from "@/ui/controls/modal";
import styles from "./key-help.module.css";

const keys = [
  ["Space Enter", "show"],
  ["1 2 3 4", "grade"],
  ["Enter", "suggested"],
  ["a", "accept"],
  ["d h", "article"],
  ["a b c", "order"],
  ["Backspace", "takeBack"],
  ["p", "play"],
  ["P", "slower"],
  ["Alt p", "typing"],
  ["Ctrl Enter", "handIn"],
  ["e", "entry"],
  ["u", "undo"],
  ["Ctrl z", "undoTyping"],
  ["Esc", "end"],
  ["?", "help"],
] as const;

/** The keys of a session. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Modal heading={t("exercise.keys.heading")} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([pressed, deed]) => (
          <div key={deed}>
            <dt>
              {pressed.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`exercise.keys.${deed}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t("exercise.keys.silent")}</p>
    </Modal>
  );
}
