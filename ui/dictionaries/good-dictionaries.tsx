import type { TFunction } from "i18next";
import styles from "./dictionaries.module.css";

const dictionaries = [
  {
    key: "freedict",
    name: "FreeDict Dutch–English",
    address: "https://freedict.org/downloads/",
    licence: "GPL-2.0-or-later",
  },
  { key: "wikdict", name: "WikDict nl–en", address: "https://www.wikdict.com/", licence: "CC BY-SA" },
  {
    key: "wiktionary",
    name: "Wiktionary (Wiktextract, kaikki.org)",
    address: "https://kaikki.org/dictionary/Dutch/",
    licence: "CC BY-SA, GFDL",
  },
] as const;

/** Where good free dictionaries are, as plain links: which of them is fetched is for the learner to decide. */
export function GoodDictionaries({ t }: { t: TFunction }) {
  return (
    <section className={styles.section}>
      <h2>{t("dictionaries.good.heading")}</h2>
      <p className="muted">{t("dictionaries.good.explanation")}</p>
      <ul className={styles.list}>
        {dictionaries.map(({ key, name, address, licence }) => (
          <li key={key} className={styles.good}>
            <h3>
              <a href={address} rel="noreferrer">
                {name}
              </a>
            </h3>
            <p>{t(`dictionaries.good.${key}.use`)}</p>
            <p className="muted">
              {t("dictionaries.good.licence")}: {licence}
              {key !== "wikdict" &&
                ` · ${t("dictionaries.good.size")}: ${t(`dictionaries.good.${key}.size`)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
