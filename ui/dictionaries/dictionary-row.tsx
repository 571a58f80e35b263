"use client";
import type { KeyboardEvent } from "react";
import { useLanguage } from "@/i18n/client";
import { formatLocale } from "@/i18n/format-locale";
import styles from "./dictionaries.module.css";
import type { DictionaryShown } from "./types";

type Props = {
  dictionary: DictionaryShown;
  /** from 0 */
  position: number;
  of: number;
  /** nothing can be changed just now */
  isLocked: boolean;
  /** control: the one that is to have the focus again when the line has moved */
  onMove: (position: number, control: string) => void;
  onRemove: () => void;
};

const formatNames: Record<string, string> = {
  dictd: "dictd",
  stardict: "StarDict",
  yomitan: "Yomitan",
  wiktextract: "Wiktextract",
  wikdict: "WikDict",
  tsv: "TSV",
};

const isAddress = (source: string) => /^https?:\/\//i.test(source) && URL.canParse(source);

/** One dictionary of the list: what it is, and the ways to move and to remove it. */
export function DictionaryRow({ dictionary, position, of, isLocked, onMove, onRemove }: Props) {
  const { t, locale } = useLanguage();
  const { id, title, entries, format, licence, source, addedAt } = dictionary;
  const isCore = id === "core";
  const formatted = new Intl.NumberFormat(formatLocale[locale]).format(entries);
  const date = new Intl.DateTimeFormat(formatLocale[locale], { dateStyle: "long" }).format(new Date(addedAt));
  const facts = [
    t("dictionaries.entries", { count: entries, formatted }),
    isCore ? t("dictionaries.shipped") : (formatNames[format] ?? format),
    licence || t("dictionaries.noLicence"),
  ];
  const ways = of > 1 ? (["up", "down"] as const) : [];
  const positions = Array.from({ length: of }, (_, i) => i + 1);
  const moveTo = (to: number, control: string) => {
    if (!isLocked && to >= 0 && to < of && to !== position) onMove(to, control);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || event.ctrlKey || event.metaKey || step === undefined) return;
    // a list of positions opens on Alt and an arrow
    event.preventDefault();
    moveTo(position + step, event.target instanceof HTMLElement ? event.target.id : "");
  };
  return (
    <li className={styles.row} onKeyDown={press}>
      <select
        id={`position-${id}`}
        className={`field ${styles.position}`}
        aria-label={t("dictionaries.position", { title })}
        value={position + 1}
        disabled={isLocked || of < 2}
        onChange={(event) => moveTo(Number(event.target.value) - 1, `position-${id}`)}
      >
        {positions.map((number) => (
          <option key={number}>{number}</option>
        ))}
      </select>
      <div className={styles.about}>
        <h3>{title}</h3>
        <p className="muted">{facts.join(" · ")}</p>
        {!isCore && (
          // The server's clock may stand in another time zone than the browser's.
          <p className="muted" suppressHydrationWarning>
            {source !== "" && (
              <>
                {t("dictionaries.from")}{" "}
                {isAddress(source) ? (
                  <a href={source} rel="noreferrer">
                    {source}
                  </a>
                ) : (
                  source
                )}
                {" · "}
              </>
            )}
            {t("dictionaries.added", { date })}
          </p>
        )}
      </div>
      <p className={styles.deeds}>
        {ways.map((way) => {
          const to = way === "up" ? position - 1 : position + 1;
          return (
            <button
              key={way}
              id={`${way}-${id}`}
              type="button"
              className="quiet"
              aria-label={t(way === "up" ? "dictionaries.moveUp" : "dictionaries.moveDown", { title })}
              // not `disabled`, which would take the focus away at the end of the list
              aria-disabled={isLocked || to < 0 || to >= of}
              onClick={() => moveTo(to, `${way}-${id}`)}
            >
              {t(way === "up" ? "dictionaries.up" : "dictionaries.down")}
            </button>
          );
        })}
        {!isCore && (
          <button
            type="button"
            className="quiet"
            aria-label={t("dictionaries.removeOne", { title })}
            aria-disabled={isLocked}
            onClick={() => !isLocked && onRemove()}
          >
            {t("dictionaries.remove")}
          </button>
        )}
      </p>
    </li>
  );
}
