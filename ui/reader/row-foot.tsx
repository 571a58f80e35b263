"use client";
import { useLanguage } from "@/i18n/client";
import type { SaveState } from "./autosave";
import styles from "./reader.module.css";
import type { ShownEnglish } from "./reading-words";
import { SaveLine } from "./save-line";
import type { RowPanel } from "./types";

type Props = {
  number: number;
  active: boolean;
  editing: boolean;
  from: ShownEnglish["from"];
  hasReference: boolean;
  hasHistory: boolean;
  hasNote: boolean;
  saveState: SaveState;
  panel: RowPanel;
  togglable: "dutch" | "english" | null;
  sideShown: boolean;
  onEdit: () => void;
  onPanel: (panel: RowPanel) => void;
  onHistory: () => void;
  onToggleSide: () => void;
};

/** Under the English, in the space between two rows: whose words these are, where they are, what can be done. */
export function RowFoot(props: Props) {
  const { active, editing, from, panel, togglable, sideShown, saveState } = props;
  const { t } = useLanguage();
  const tabIndex = active ? 0 : -1;
  const side = togglable && (sideShown ? t(`reader.hide.${togglable}`) : t(`reader.show.${togglable}`));
  const toggle = (which: "reference" | "note") => props.onPanel(panel === which ? null : which);
  const englishShown = togglable !== "english" || sideShown;

  return (
    <div className={styles.foot}>
      <span className={styles.footState}>
        {saveState.kind !== "idle" ? (
          <SaveLine state={saveState} />
        ) : (
          englishShown && from === "reference" && <span>{t("reader.isReference")}</span>
        )}
      </span>
      <span className={styles.tools}>
        {englishShown && !editing && (
          <button type="button" className="quiet" tabIndex={tabIndex} onClick={props.onEdit}>
            {t("reader.edit")}
          </button>
        )}
        {props.hasReference && from !== "reference" && (
          <button
            type="button"
            className="quiet"
            tabIndex={tabIndex}
            aria-expanded={panel === "reference"}
            onClick={() => toggle("reference")}
          >
            {t("reader.reference")}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          tabIndex={tabIndex}
          aria-expanded={panel === "note"}
          onClick={() => toggle("note")}
        >
          {t("reader.note")}
        </button>
        {props.hasHistory && (
          <button type="button" className="quiet" tabIndex={tabIndex} onClick={props.onHistory}>
            {t("reader.history")}
          </button>
        )}
        {/* At the end, where it stays under the finger while pressing it makes the others appear. */}
        {side && (
          <button
            type="button"
            data-always
            className="quiet"
            tabIndex={tabIndex}
            aria-pressed={sideShown}
            onClick={props.onToggleSide}
          >
            {side}
          </button>
        )}
      </span>
    </div>
  );
}
