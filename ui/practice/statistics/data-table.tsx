import { ChartBox } from "./chart-box";
import styles from "./statistics.module.css";

type Props = {
  caption: string;
  /** the first names the rows */
  columns: string[];
  rows: { key: string; cells: string[] }[];
  /** what the reader opens it by; without it the table is always open */
  summary?: string;
};

/** The figures of a chart: what is read where it cannot be seen. */
export function DataTable({ caption, columns, rows, summary }: Props) {
  const table = (
    <ChartBox label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartBox>
  );
  if (summary === undefined) return table;
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      {table}
    </details>
  );
}
