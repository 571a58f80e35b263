import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Mistake } from "./decode";

type FrontMatter = {
  /** The trimmed values and their lines; an empty value counts as absent. */
  values: Map<string, { value: string; line: number }>;
  mistakes: Mistake[];
  /** Index of the first line after the closing "---"; 0 without front matter. */
  bodyFrom: number;
};

const fence = /^---\s*$/;

/**
 * Reads the YAML between a first line "---" and the next one as a flat list of strings: 2020-08 and true stay
 * as written. Each key that is not among `keys`, and each value that is no string, is a mistake with its line.
 * Whether front matter must be there is the caller's matter: without it bodyFrom is 0.
 */
export function readFrontMatter(lines: string[], keys: readonly string[]): FrontMatter {
  const values: FrontMatter["values"] = new Map();
  const mistakes: Mistake[] = [];
  if (!fence.test(lines[0] ?? "")) return { values, mistakes, bodyFrom: 0 };
  const close = lines.findIndex((line, i) => i > 0 && fence.test(line));
  if (close < 0) {
    mistakes.push({ line: 1, reason: "unclosedFrontMatter" });
    return { values, mistakes, bodyFrom: lines.length };
  }
  const counter = new LineCounter();
  const yaml = lines.slice(1, close).join("\n");
  // Failsafe: every scalar is a string.
  const document = parseDocument(yaml, { lineCounter: counter, schema: "failsafe", prettyErrors: false });
  // The YAML begins on the file's second line.
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  for (const { pos, message } of [...document.errors, ...document.warnings])
    mistakes.push({ line: lineOf(pos[0]), reason: "badFrontMatter", detail: message });
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const line = isScalar(key) && key.range ? lineOf(key.range[0]) : 2;
      if (!keys.includes(name)) mistakes.push({ line, reason: "unknownKey", detail: name });
      else if (value !== null && !isScalar(value))
        mistakes.push({ line, reason: "badFrontMatter", detail: name });
      else if (value && String(value.value).trim() !== "")
        values.set(name, { value: String(value.value).trim(), line });
    }
  } else if (mistakes.length === 0 && yaml.trim() !== "")
    mistakes.push({ line: 2, reason: "badFrontMatter" });
  return { values, mistakes, bodyFrom: close + 1 };
}
