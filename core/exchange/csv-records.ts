import { parse } from "csv-parse/sync";

type CsvRecord = { line: number; cells: string[] };

/** Characters and lines of one record: more is an unclosed quote that swallowed the file. */
const maxLength = 200_000;
const maxLines = 5_000;

type Line = { text: string; end: string; quotes: number };

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].map(([, line = "", end = ""]) => ({
    text: line,
    end,
    quotes: line.split('"').length - 1,
  }));
}

/** The lines, from the given one on, in which every quote is closed; null where one is not. */
function recordFrom(lines: readonly Line[], start: number): { text: string; next: number } | null {
  let text = "";
  let quotes = 0;
  for (let i = start; i < Math.min(lines.length, start + maxLines) && text.length < maxLength; i++) {
    const line = lines[i];
    quotes += line?.quotes ?? 0;
    text += line?.text ?? "";
    if (quotes % 2 === 0) return { text, next: i + 1 };
    text += line?.end ?? "";
  }
  return null;
}

/** null where a quote stands in the middle of a cell. */
function cellsOf(record: string, delimiter: string): string[] | null {
  // Most lines have no quotes: these need no parser.
  if (!record.includes('"')) return record.split(delimiter);
  try {
    const rows = parse(record, { delimiter, relax_column_count: true, max_record_size: 2 * maxLength });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}

/**
 * The records of a CSV text with the number of the physical line on which each begins; blank lines are
 * left out. Line ends CR, LF, CRLF, also mixed. Gives cells null where the quotes are wrong, and then goes
 * on at the next line: csv-parse on the whole text would lose all that follows, and miscounts CRLF in
 * quoted cells.
 */
export function* csvRecords(
  text: string,
  delimiterOf: (header: string) => string,
): Generator<CsvRecord | { line: number; cells: null }> {
  const lines = linesOf(text.replace(/^\uFEFF/, ""));
  let delimiter: string | null = null;
  for (let i = 0; i < lines.length; ) {
    const line = i + 1;
    const record = recordFrom(lines, i);
    i = line;
    if (record?.text.trim() === "") continue;
    delimiter ??= delimiterOf(record?.text ?? "");
    const cells = record && cellsOf(record.text, delimiter);
    if (record && cells) i = record.next;
    yield { line, cells };
  }
}
