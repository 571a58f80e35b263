"use client";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useLanguage } from "@/i18n/client";
import styles from "./writing.module.css";

type Props = {
  lang: "nl" | "en";
  label: string;
  value: string;
  /** what stands here was found on the device */
  restored: boolean;
  onChange: (value: string) => void;
  onDone: () => void;
};

/** Room for a paragraph, as high as what is in it. Ctrl+Enter, or ⌘ Enter, is done with it. */
export function WritingArea({ lang, label, value, restored, onChange, onDone }: Props) {
  const { t } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const box = area.current;
    if (!box || box.value !== value) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [value]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return (
    <>
      {restored && (
        <p role="status" className="muted">
          {t("exercise.restored")}
        </p>
      )}
      <textarea
        ref={area}
        lang={lang}
        className={styles.area}
        aria-label={label}
        value={value}
        rows={3}
        maxLength={50_000}
        spellCheck={lang === "en"}
        autoCorrect={lang === "en" ? undefined : "off"}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
