import type { MigrateResult } from "@/db/migrate";

type Refusal = Extract<MigrateResult, { ok: false }>;
type Problem = { file: string; line: number; reason: string; detail?: string };

/** What loading the texts did, one line each; none where nothing changed. */
export function loadedLines({ loaded, unchanged }: { loaded: string[]; unchanged: number }): string[] {
  return loaded.length === 0 ? [] : [`Loaded: ${loaded.join(", ")} (${unchanged} unchanged)`];
}

/** "content/texts/x/text.md:3: missing title" — for the terminal, so in English whatever the reader's language. */
export function problemLine({ file, line, reason, detail }: Problem): string {
  return `${file}:${line}: ${inWords(reason)}${detail ? ` (${detail})` : ""}`;
}

const REASONS: Record<Refusal["reason"], string> = {
  newerDatabase: "it was made by a newer version of Naast",
  changedMigration: "a migration was changed after it had been applied",
  unfinishedMigration: "a migration was begun and not finished",
  foreignDatabase: "it was not made by Naast",
  unreadableDatabase: "it cannot be read",
  busyDatabase: "another program is writing to it",
  copyFailed: "no copy could be put beside it first",
  failedMigration: "a migration failed",
};

/** Why the database was left as it was, in one line. */
export function refusalLine(file: string, { reason, detail }: Pick<Refusal, "reason" | "detail">): string {
  return `The database ${file} was left as it was: ${REASONS[reason]}${detail ? ` (${detail})` : ""}.`;
}

/** "missingTitle" → "missing title" */
function inWords(reason: string): string {
  return reason.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
