import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { locales, messages } from "@/i18n/locales";
import { translateWith } from "@/i18n/translate";
import { problemText, reasonKey } from "./problem-text";

const root = path.join(import.meta.dirname, "../..");
/** Literals in camel case that are no reasons, but names of columns. */
const others = ["partOfSpeech"];

/** The files that add, fetch, order and remove dictionaries, with all of ours that these import. */
function sourcesFrom(files: string[]): Map<string, string> {
  const sources = new Map<string, string>();
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    if (sources.has(file)) continue;
    const source = readFileSync(path.join(root, file), "utf8");
    sources.set(file, source);
    for (const [, target = ""] of source.matchAll(/from "((?:@\/|\.\.?\/)[^"]+)"/g)) {
      const resolved = target.startsWith("@/") ? target.slice(2) : path.join(path.dirname(file), target);
      if (/^(?:app\/api\/dictionaries|db|core\/exchange)\//.test(resolved)) files.push(`${resolved}.ts`);
    }
  }
  return sources;
}

function reasonsIn(sources: Map<string, string>): string[] {
  const found = new Set<string>();
  for (const [file, source] of sources) {
    // what the driver of SQLite says is none of ours
    if (/^db\/(?:sqlite3-|generated)/.test(file)) continue;
    for (const [, reason = ""] of source.matchAll(/"(?:error\.)?([a-z]+(?:[A-Z][a-z0-9]*)+)"/g))
      found.add(reason);
  }
  return [...found].filter((reason) => !others.includes(reason)).sort();
}

const reasons = reasonsIn(
  sourcesFrom([
    "app/api/dictionaries/add-from.ts",
    "app/api/dictionaries/job-store.ts",
    "app/api/dictionaries/upload-request.ts",
    "db/change-dictionaries.ts",
    "db/compile-dictionaries.ts",
  ]),
);

test("the reasons are found, whichever way they are written", () => {
  const known = [
    "diskFull",
    "httpStatus",
    "damagedFile",
    "missingPart",
    "headwordTooLong",
    "noTab",
    "badRequest",
  ];
  expect(reasons).toEqual(expect.arrayContaining(known));
  expect(reasons.length).toBeGreaterThan(40);
});

test.each([...reasons, "cancelled", "otherSite", "notReached", "notSent"])(
  "%s is explained in each language",
  (reason) => {
    expect(reasonKey(reason)).toBe(`dictionaries.reasons.${reason}`);
    for (const locale of locales) {
      const explained: Record<string, string> = messages[locale].dictionaries.reasons;
      expect(explained[reason], locale).toMatch(/\.$|\?$/);
    }
  },
);

test("what it is about follows; of a file without entries, what is wrong with its first line", () => {
  const t = translateWith("en", messages.en);
  expect(problemText(t, { reason: "emptyFile" })).toBe("The file is empty.");
  expect(problemText(t, { reason: "meaningMissing", line: 2, detail: "huis" })).toBe(
    "There is no meaning. (huis)",
  );
  expect(problemText(t, { reason: "noEntries", line: 3, detail: "noTab" })).toBe(
    "No entry could be read. Line 3: There is no tab between the word and its meaning.",
  );
  expect(problemText(t, { reason: "error.otherSite" })).toBe("The request came from another site.");
  expect(problemText(t, { reason: "brandNew" })).toMatch(/^Something went wrong/);
});
