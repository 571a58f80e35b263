import { stringify } from "csv-stringify/sync";
import type { z } from "zod";
import type { EntryInput } from "@/core/glossary/entry";
import { entryInput, entrySentence } from "@/core/glossary/schema";
import { csvRecords } from "./csv-records";
import { protectCell, unprotectCell } from "./formula-cell";
import { joinList, splitList } from "./list-cell";

const columns = [
  "lemma",
  "partOfSpeech",
  "article",
  "meanings",
  "note",
  "tags",
  "status",
  "forms",
  "sentence",
] as const;
type Column = (typeof columns)[number];

type WritableEntry = EntryInput & { sentence: { text: string } | null };
/** line: the physical line of the file, from 1, on which the row begins. */
type ReadEntry = { line: number; input: EntryInput; sentence: string | null };
/** reason: an i18n key suffix. detail: the column, or the value that was not understood. */
type RowProblem = { line: number; reason: string; detail?: string };

const maxRows = 50_000;

/**
 * The glossary as CSV (RFC 4180: header row, CRLF, UTF-8 without BOM): meanings and forms separated by
 * "; ", tags by spaces; cells that a spreadsheet would run as formulas get an apostrophe. What
 * `readGlossaryCsv` reads back is the same.
 */
export function writeGlossaryCsv(entries: readonly WritableEntry[]): string {
  const rows = entries.map((entry) => {
    const cells: Record<Column, string> = {
      ...entry,
      article: entry.article ?? "",
      meanings: joinList(entry.meanings),
      tags: entry.tags.join(" "),
      forms: joinList(entry.forms),
      sentence: entry.sentence?.text ?? "",
    };
    return columns.map((column) => protectCell(cells[column]));
  });
  // By itself it quotes only its own record delimiter, and not a lone CR or LF.
  return stringify([[...columns], ...rows], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

/** Excel writes semicolons or tabs, by country: the one of which the header has most. */
function delimiterOf(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

type Header = { ok: true; places: ReadonlyMap<Column, number>; width: number } | ({ ok: false } & RowProblem);

function readHeader(line: number, cells: string[] | null): Header {
  if (!cells) return { ok: false, line, reason: "strayQuote" };
  const places = new Map<Column, number>();
  for (const [i, cell] of cells.entries()) {
    const name = columns.find((column) => column.toLowerCase() === cell.trim().toLowerCase());
    if (name && places.has(name)) return { ok: false, line, reason: "duplicateColumn", detail: name };
    if (name) places.set(name, i);
  }
  if (!places.has("lemma")) return { ok: false, line, reason: "noLemmaColumn" };
  return { ok: true, places, width: cells.length };
}

function problemOf(
  issue: z.core.$ZodIssue | undefined,
  cells: Record<Column, string>,
): Omit<RowProblem, "line"> {
  const column = columns.find((name) => name === issue?.path[0]) ?? "sentence";
  const reason = issue?.message.replace(/^error\./, "") ?? "badRow";
  return { reason, detail: reason.startsWith("bad") ? cells[column].trim() : column };
}

function readRow(line: number, row: string[], header: Extract<Header, { ok: true }>): ReadEntry | RowProblem {
  if (row.slice(header.width).some((cell) => cell !== "")) return { line, reason: "tooManyCells" };
  const cell = (column: Column) => unprotectCell(row[header.places.get(column) ?? -1] ?? "");
  const cells = Object.fromEntries(columns.map((column) => [column, cell(column)])) as Record<Column, string>;
  const word = (column: Column, fallback: string) => cells[column].trim().toLowerCase() || fallback;
  const input = entryInput.safeParse({
    ...cells,
    partOfSpeech: word("partOfSpeech", "other"),
    article: word("article", "") || null,
    meanings: splitList(cells.meanings),
    tags: cells.tags.split(/\s+/),
    status: word("status", "new"),
    forms: splitList(cells.forms),
  });
  if (!input.success) return { line, ...problemOf(input.error.issues[0], cells) };
  const sentence = entrySentence.safeParse(cells.sentence);
  if (!sentence.success) return { line, ...problemOf(sentence.error.issues[0], cells) };
  return { line, input: input.data, sentence: sentence.data || null };
}

/**
 * Reads a glossary from CSV: separated by commas, semicolons or tabs; BOM or not; any line ends. Columns in
 * any order, only lemma is required, unknown ones are ignored. Rows that cannot be read are named with
 * their line in problems, and the others are kept. Reasons: missingHeader, duplicateColumn, noLemmaColumn,
 * strayQuote, tooManyRows (over 50,000), tooManyCells, and those of core/glossary/schema (lemmaMissing,
 * tooLong, tooMany, badPartOfSpeech, badArticle, badStatus, …).
 */
export function readGlossaryCsv(text: string): { entries: ReadEntry[]; problems: RowProblem[] } {
  const entries: ReadEntry[] = [];
  const problems: RowProblem[] = [];
  let header: Extract<Header, { ok: true }> | null = null;
  for (const { line, cells } of csvRecords(text, delimiterOf)) {
    if (!header) {
      const read = readHeader(line, cells);
      if (!read.ok)
        return { entries, problems: [{ line: read.line, reason: read.reason, detail: read.detail }] };
      header = read;
    } else if (entries.length + problems.length >= maxRows) {
      problems.push({ line, reason: "tooManyRows", detail: String(maxRows) });
      break;
    } else if (!cells) problems.push({ line, reason: "strayQuote" });
    else if (cells.some((cell) => cell.trim() !== "")) {
      const row = readRow(line, cells, header);
      if ("input" in row) entries.push(row);
      else problems.push(row);
    }
  }
  if (!header) problems.push({ line: 1, reason: "missingHeader" });
  return { entries, problems };
}
