import type { TFunction } from "i18next";
import type { TextProgress } from "@/core/practice/text-progress";
import { ChartBox } from "./chart-box";
import type { Formats } from "./formats";
import { NothingYet } from "./nothing-yet";
import styles from "./statistics.module.css";

type Props = { texts: TextProgress[]; formats: Formats; t: TFunction };

const columns = ["met", "known", "paragraphs", "translated", "done", "attempts"] as const;

/** Done is filled, a draft is striped, the rest is empty: told apart without colour; the figures stand beside it. */
function Progress({ text: { paragraphs, translated, done } }: { text: TextProgress }) {
  return (
    <span className={styles.progress} aria-hidden="true">
      <span data-part="done" style={{ flexGrow: done }} />
      <span data-part="draft" style={{ flexGrow: translated - done }} />
      <span style={{ flexGrow: paragraphs - translated }} />
    </span>
  );
}

/** What the learner met, knows and wrote of each text. */
export function TextsSection({ texts, formats, t }: Props) {
  return (
    <section className={styles.section}>
      <h2>{t("statistics.texts.heading")}</h2>
      {texts.length === 0 ? (
        <NothingYet text={t("statistics.texts.none")} t={t} />
      ) : (
        <>
          <p className="muted">{t("statistics.texts.explanation")}</p>
          <ChartBox label={t("statistics.texts.heading")}>
            <table className={styles.table}>
              <caption className="visually-hidden">{t("statistics.texts.heading")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("statistics.texts.text")}</th>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {t(`statistics.texts.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {texts.map((text) => (
                  <tr key={text.slug}>
                    <th scope="row">
                      <a lang="nl" href={`/texts/${text.slug}`}>
                        {text.title}
                      </a>
                      <Progress text={text} />
                    </th>
                    {columns.map((column) => (
                      <td key={column}>{formats.number(text[column])}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ChartBox>
        </>
      )}
    </section>
  );
}
