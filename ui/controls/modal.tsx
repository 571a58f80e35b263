"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "@/i18n/client";
import styles from "./modal.module.css";

/** A modal dialog with a heading: the browser's own, so that focus, Escape and the rest of the page are its care. */
export function Modal({
  heading,
  onClose,
  children,
}: {
  heading: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    return () => {
      opened?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} aria-label={heading} onClose={onClose} className="fade-in">
      <div className={styles.head}>
        <h2>{heading}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {t("common.close")}
        </button>
      </div>
      {children}
    </dialog>
  );
}
