import type { TFunction } from "i18next";
import { bandLimit } from "@/core/glossary/frequency-bands";
import type { BandProfile } from "@/core/glossary/text-profile";
import { formatLocale } from "@/i18n/format-locale";
import type { Locale } from "@/i18n/locales";
import styles from "./texts.module.css";

type Props = { bands: readonly BandProfile[]; locale: Locale; t: TFunction };

const statuses = ["known", "learning", "new"] as const;

/** The words of a text by how frequent they are in Dutch, and what the learner has of them. */
export function BandTable({ bands, locale, t }: Props) {
  const format = (value: number) => new Intl.NumberFormat(formatLocale[locale]).format(value);
  const nameOf = (band: number) => {
    const limit = bandLimit(band);
    if (limit === null) return t(band === 0 ? "texts.bands.none" : "texts.bands.rare");
    const before = bandLimit(band - 1);
    if (before === null) return t("texts.bands.first", { to: format(limit) });
    return t("texts.bands.range", { from: format(before + 1), to: format(limit) });
  };
  return (
    <table className={styles.bands}>
      <caption>{t("texts.bands.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("texts.bands.band")}</th>
          <th scope="col">{t("texts.bands.words")}</th>
          <th scope="col">{t("texts.bands.lemmas")}</th>
          {statuses.map((status) => (
            <th key={status} scope="col" data-status={status}>
              <span>{t(`texts.bands.${status}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <tr key={band.band}>
            <th scope="row">
              {nameOf(band.band)}
              <Bar band={band} />
            </th>
            <td>{format(band.words)}</td>
            <td>{format(band.lemmas)}</td>
            {statuses.map((status) => (
              <td key={status}>{format(band[status])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Known is filled, learning is striped, new is empty: told apart without colour; the figures stand beside it. */
function Bar({ band }: { band: BandProfile }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {statuses.map((status) => (
        <span key={status} data-status={status} style={{ flexGrow: band[status] }} />
      ))}
    </span>
  );
}
