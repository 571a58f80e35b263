import { type DictionaryHeader, type DictionaryItem, dictionaryItem } from "./dictionary-entry";
import { readGrammar } from "./grammar-names";
import { licenceName } from "./licence-name";
import { plainText } from "./plain-text";
import { structuredText } from "./structured-content";

type Index = { ok: true; header: DictionaryHeader } | { ok: false; reason: string; detail?: string };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Reads the index.json of a Yomitan dictionary. Only format 3 is read: reasons badJson and yomitanFormat (detail: the
 * format), and otherLanguage where it says that it is of another language than Dutch.
 */
export function readYomitanIndex(text: string): Index {
  const index = parseJson(text);
  if (typeof index !== "object" || index === null)
    return { ok: false, reason: "badJson", detail: "index.json" };
  const fields: Record<string, unknown> = { ...index };
  const format = fields.format ?? fields.version;
  if (format !== 3) return { ok: false, reason: "yomitanFormat", detail: String(format).slice(0, 20) };
  const language = textOf(fields.sourceLanguage);
  if (language !== "" && language !== "nl") return { ok: false, reason: "otherLanguage", detail: language };
  const about = [fields.attribution, fields.description].map(textOf).join("\n");
  return { ok: true, header: { title: textOf(fields.title), licence: licenceName(about) } };
}

/** One item of a glossary as lines; a list is a redirection of an inflected form, which Naast finds by itself. */
function glossaryText(item: unknown): string {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "";
  const { type, text, content }: { type?: unknown; text?: unknown; content?: unknown } = item;
  if (type === "text") return textOf(text);
  return type === "structured-content" ? structuredText(content) : "";
}

function readRow(line: number, row: unknown): DictionaryItem | null {
  if (!Array.isArray(row) || typeof row[0] !== "string" || !Array.isArray(row[5])) {
    return { problem: { line, reason: "badRow" } };
  }
  const glossary: unknown[] = row[5];
  if (glossary.length > 0 && glossary.every(Array.isArray)) return null;
  const texts = glossary
    .map(glossaryText)
    .map((text) => (/<[a-z]/i.test(text) ? plainText(text, "html") : text));
  const tags = [row[2], row[7], row[3]].map(textOf).join(" ");
  const meanings = texts
    .flatMap((text) => text.split("\n"))
    .map((text) => text.replace(/^\s*(?:\d+[.)]|[•·-])\s+/, ""));
  return dictionaryItem(line, { headword: row[0], ...readGrammar(tags), meanings });
}

/**
 * Reads one term_bank_N.json, whole: line is the number of the row in it. Problems: badRow, and those of
 * `dictionaryItem`; refuses a bank that is no JSON list (badJson).
 */
export function* readYomitanBank(text: string, name: string): Generator<DictionaryItem> {
  const rows = parseJson(text);
  if (!Array.isArray(rows)) {
    yield { refusal: { line: 1, reason: "badJson", detail: name } };
    return;
  }
  let line = 0;
  for (const row of rows) {
    const item = readRow(++line, row);
    if (item)
      yield "problem" in item ? { problem: { ...item.problem, detail: item.problem.detail ?? name } } : item;
  }
}
