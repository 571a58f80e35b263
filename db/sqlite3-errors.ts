import { DriverAdapterError, type MappedError } from "@prisma/driver-adapter-utils";

/** What node-sqlite3 throws: `errno` is SQLite's extended result code (see sqlite3-connection.ts). */
type SqliteError = Error & { errno: number };

const isSqliteError = (error: unknown): error is SqliteError =>
  error instanceof Error && "errno" in error && typeof error.errno === "number";

// https://www.sqlite.org/rescode.html
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const PERM = 3;
const CANTOPEN = 14;
const TOOBIG = 18;
const CONSTRAINT = 19;
const MISUSE = 21;
const AUTH = 23;

/**
 * Turns an error of node-sqlite3 into the one that Prisma makes its P codes from; any other error is a bug and
 * is given back as it is. Where Prisma has no word for it (disk full, corrupt, CHECK, syntax) the kind is
 * `sqlite`, which becomes P2039 with SQLite's own message.
 */
export function toAdapterError(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  const message = error.message.replace(/^(SQLITE_[A-Z]+|UNKNOWN): /, "");
  return new DriverAdapterError({
    ...mapError(error.errno, message),
    originalCode: String(error.errno),
    originalMessage: message,
  });
}

function mapError(code: number, message: string): MappedError {
  const base = code & 0xff;
  if (base === BUSY || base === LOCKED) return { kind: "SocketTimeout" };
  if (base === CONSTRAINT) return mapConstraint(code, message);
  if (base === CANTOPEN) return { kind: "DatabaseNotReachable" };
  if (base === READONLY || base === PERM || base === AUTH) return { kind: "DatabaseAccessDenied" };
  if (base === TOOBIG) return { kind: "LengthMismatch" };
  if (base === MISUSE && /closed/.test(message)) return { kind: "ConnectionClosed" };
  const table = /^no such table: (?:main\.)?(.+)$/.exec(message)?.[1];
  if (table) return { kind: "TableDoesNotExist", table };
  const column = /^no such column: (.+)$|has no column named (.+)$/.exec(message);
  if (column) return { kind: "ColumnNotFound", column: column[1] ?? column[2] };
  return { kind: "sqlite", extendedCode: code, message };
}

function mapConstraint(code: number, message: string): MappedError {
  // by message, since ON DELETE RESTRICT reports the code of a trigger
  if (message === "FOREIGN KEY constraint failed") {
    return { kind: "ForeignKeyConstraintViolation", constraint: { foreignKey: {} } };
  }
  // "UNIQUE constraint failed: Entry.learnerId, Entry.id", or of an index on an expression "…: index 'name'"
  const [, what, where] = /^(UNIQUE|NOT NULL) constraint failed: (.+)$/.exec(message) ?? [];
  if (!what || !where) return { kind: "sqlite", extendedCode: code, message };
  const index = /^index '(.+)'$/.exec(where)?.[1];
  const columns = where.split(", ").map((column) => column.split("."));
  const constraint = index ? { index } : { fields: columns.map((parts) => parts.at(-1) ?? "") };
  if (what === "NOT NULL") return { kind: "NullConstraintViolation", constraint };
  return { kind: "UniqueConstraintViolation", constraint, table: index ? undefined : columns[0]?.[0] };
}
