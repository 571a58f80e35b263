import type { TFunction } from "i18next";
import styles from "./word-popover.module.css";

type Props = {
  /** the glossary has this very word: a further entry needs a look at the form */
  isThere: boolean;
  busy: boolean;
  onAdd: (deed: "add" | "addWith") => void;
  t: TFunction;
};

/** The ways into the glossary. */
export function Deeds({ isThere, busy, onAdd, t }: Props) {
  return (
    <div className={styles.deeds}>
      {!isThere && (
        <button type="button" className="button primary" disabled={busy} onClick={() => onAdd("add")}>
          {t("word.add")}
        </button>
      )}
      <button type="button" className="button" disabled={busy} onClick={() => onAdd("addWith")}>
        {t(isThere ? "word.addAnother" : "word.addWith")}
      </button>
    </div>
  );
}
