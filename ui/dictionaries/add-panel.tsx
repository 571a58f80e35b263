"use client";
import { type ChangeEvent, type DragEvent, type FormEvent, useId, useState } from "react";
import { useLanguage } from "@/i18n/client";
import styles from "./dictionaries.module.css";

type Props = {
  isBusy: boolean;
  addFiles: (files: File[]) => void;
  addAddress: (address: string) => void;
};

/** The ways to add a dictionary: its files, chosen or dropped, or its address. */
export function AddPanel({ isBusy, addFiles, addAddress }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [isOver, setIsOver] = useState(false);

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])];
    // the same files can then be chosen again
    input.value = "";
    if (files.length > 0) addFiles(files);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(!isBusy);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !isBusy) addFiles(files);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = new FormData(event.currentTarget).get("address");
    if (typeof address === "string" && address.trim() !== "") addAddress(address.trim());
  };

  return (
    <section
      className={styles.add}
      aria-labelledby={`${id}-heading`}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 id={`${id}-heading`}>{t("dictionaries.add.heading")}</h2>
      <p className="muted">{t("dictionaries.add.formats")}</p>
      <p className={styles.way}>
        <label htmlFor={`${id}-files`}>{t("dictionaries.add.files")}</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          disabled={isBusy}
          aria-describedby={`${id}-files-hint`}
          onChange={choose}
        />
        <span id={`${id}-files-hint`} className="muted">
          {t("dictionaries.add.filesHint")}
        </span>
      </p>
      <form className={styles.way} onSubmit={submit}>
        <label htmlFor={`${id}-address`}>{t("dictionaries.add.address")}</label>
        <span className={styles.address}>
          <input
            id={`${id}-address`}
            name="address"
            type="url"
            className="field"
            required
            maxLength={2_000}
            autoComplete="off"
            aria-describedby={`${id}-address-hint`}
          />
          <button type="submit" className="button" disabled={isBusy}>
            {t("dictionaries.add.fetch")}
          </button>
        </span>
        <span id={`${id}-address-hint`} className="muted">
          {t("dictionaries.add.addressHint")}
        </span>
      </form>
    </section>
  );
}
