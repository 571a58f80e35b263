import type { TFunction } from "i18next";
import type { FormTable } from "./form-table";
import styles from "./words.module.css";

const columnNames = { split: ["main", "end"], inflected: ["base", "withE"] } as const;

/** The forms of a word, each with its name before it. */
export function FormTableView({ table, lemma, t }: { table: FormTable; lemma: string; t: TFunction }) {
  const columns = table.columns === "plain" ? [] : columnNames[table.columns];
  return (
    <table className={styles.forms}>
      <caption className="visually-hidden">{t("words.formsOf", { lemma })}</caption>
      {columns.length > 0 && (
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`words.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {table.rows.map(({ name, who, cells }) => (
          <tr key={`${name} ${who}`}>
            <th scope="row">
              {t(`words.rows.${name}`)}
              {who && (
                <>
                  {", "}
                  <i lang="nl">{who}</i>
                </>
              )}
            </th>
            {cells.map((cell, i) => (
              <td
                key={columns[i] ?? name}
                lang="nl"
                colSpan={cells.length < columns.length ? columns.length : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
