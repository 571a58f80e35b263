"use client";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useLanguage } from "@/i18n/client";
import styles from "./dictionaries.module.css";
import { DictionaryRow } from "./dictionary-row";
import { move } from "./move";
import { problemText } from "./problem-text";
import { RemoveDialog } from "./remove-dialog";
import type { DictionaryActions, DictionaryShown } from "./types";
import { useOrder } from "./use-order";

type Props = {
  dictionaries: DictionaryShown[];
  actions: DictionaryActions;
  /** one is being added */
  isLocked: boolean;
};

/** The dictionaries in the order in which they answer: to be moved, and removed. */
export function DictionaryList({ dictionaries, actions, isLocked }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const { ordered, order, refusal } = useOrder(dictionaries, actions.orderDictionaries);
  const [asked, setAsked] = useState<DictionaryShown | null>(null);
  const [said, setSaid] = useState<{ text: string; removed: boolean } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef("");
  const ids = ordered.map((one) => one.id);
  const place = ids.join(" ");

  // A line that is put elsewhere in the page loses the focus.
  useLayoutEffect(() => {
    if (place !== "" && focused.current !== "") document.getElementById(focused.current)?.focus();
    focused.current = "";
  }, [place]);
  // The button that had the focus went with its line.
  useEffect(() => {
    if (said?.removed) heading.current?.focus();
  }, [said]);

  const moveTo = ({ id: moved, title }: DictionaryShown, position: number, control: string) => {
    focused.current = control;
    const text = t("dictionaries.moved", { title, position: position + 1, of: ids.length });
    setSaid({ text, removed: false });
    void order(move(ids, moved, position));
  };
  const hasCore = ids.includes("core");
  return (
    <section className={styles.section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {t("dictionaries.order")}
      </h2>
      {!hasCore && <p role="status">{t("dictionaries.preparing")}</p>}
      {ids.length > 1 && <p className={`muted ${styles.keys}`}>{t("dictionaries.keys")}</p>}
      {ids.length > 0 && (
        <ol className={styles.list}>
          {ordered.map((dictionary, i) => (
            <DictionaryRow
              key={dictionary.id}
              dictionary={dictionary}
              position={i}
              of={ordered.length}
              isLocked={isLocked}
              onMove={(position, control) => moveTo(dictionary, position, control)}
              onRemove={() => setAsked(dictionary)}
            />
          ))}
        </ol>
      )}
      {ids.every((one) => one === "core") && <p className="muted">{t("dictionaries.noneOfYours")}</p>}
      {isLocked && ids.length > 0 && <p className="muted">{t("dictionaries.locked")}</p>}
      <p role="status" className={said?.removed ? undefined : "visually-hidden"}>
        {!refusal && said?.text}
      </p>
      {refusal && (
        <p role="alert" className="error-text">
          {problemText(t, refusal)}
        </p>
      )}
      {asked && (
        <RemoveDialog
          dictionary={asked}
          remove={actions.removeDictionary}
          onClose={() => setAsked(null)}
          onRemoved={() => {
            setAsked(null);
            setSaid({ text: t("dictionaries.removed", { title: asked.title }), removed: true });
          }}
        />
      )}
    </section>
  );
}
