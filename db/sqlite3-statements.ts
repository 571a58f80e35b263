/** Strings, quoted names and comments of SQL: what stands in them is not SQL. https://www.sqlite.org/lang.html */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const TRIGGER = /\bcreate\s+(?:temp(?:orary)?\s+)?trigger\b[\s\S]*?;\s*end\s*(?:;|$)/gi;
const TRANSACTION = /^(?:begin|commit|end|rollback|savepoint|release)\b/i;

/** The statements of a script without what is quoted or commented in them: to look at, not to run. */
function outlines(sql: string): string[] {
  return sql
    .replace(QUOTED, (quoted) => (/^(--|\/\*)/.test(quoted) ? " " : "''"))
    .replace(TRIGGER, "create trigger;")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

/** Whether a script begins or ends transactions itself, which would undo the one that it runs in. */
export const controlsTransactions = (sql: string): boolean =>
  outlines(sql).some((statement) => TRANSACTION.test(statement));

/** Whether a statement surely only reads. */
export const isRead = (sql: string): boolean => /^\s*select\b/i.test(sql);

/**
 * Throws where a raw query would do something else than it seems to: node-sqlite3 runs the first statement and
 * drops the others without a word, and a BEGIN or COMMIT would mix up who is within which transaction.
 */
export function assertPlainStatement(sql: string): void {
  // nearly all are of this kind, and need no closer look
  if (/^\s*(?:select|insert|update|delete)\b/i.test(sql) && !sql.includes(";")) return;
  const statements = outlines(sql);
  if (statements.length > 1) throw new Error("More than one statement in a query");
  if (statements.some((statement) => TRANSACTION.test(statement))) {
    throw new Error("Use $transaction for transactions");
  }
}
