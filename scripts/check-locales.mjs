// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { localeProblems } from "./locale-problems.mjs";
import { root } from "./project.mjs";

/**
 * Checks i18n/locales/ against each other and against the code.
 * @returns {string[]} one line a problem: "reader.title: missing in nl.json"
 */
export function localeLines() {
  const read = (/** @type {string} */ file) =>
    JSON.parse(readFileSync(path.join(root, "i18n/locales", file), "utf8"));
  const sources = ["app", "ui", "i18n", "core"].flatMap(sourcesIn);
  const words = ["db"].flatMap(sourcesIn);
  return localeProblems({ en: read("en.json"), nl: read("nl.json"), sources, words }).map(
    ({ key, problem }) => `${key}: ${problem}`,
  );
}

/**
 * @param {string} folder
 * @returns {string[]} what its source files hold, tests excepted
 */
function sourcesIn(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|(^|[\\/])(generated|testing)[\\/]/.test(file),
    )
    .map((file) => readFileSync(path.join(root, folder, file), "utf8"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = localeLines();
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
  else console.log("The locales are in order.");
}
