import {
  type ArgType,
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";

/** What node-sqlite3 takes and gives. */
export type SqliteValue = number | string | Buffer | null;

/** A row as node-sqlite3 gives it: of two columns of one name the last one's value, in the place of the first. */
export type Row = Record<string, SqliteValue>;

/**
 * A parameter as SQLite stores it: a boolean as 0 or 1, a time as ISO 8601 text in UTC ("…+00:00", which sorts),
 * a decimal as a number.
 *
 * Refused, because it would come back as something else:
 * - integers beyond ±(2^53 − 1), since node-sqlite3 binds and reads doubles, and with them larger floats, which it
 *   cannot tell apart; decimals of more digits than a double has; infinities and NaN (all P2020)
 * - strings with half of a surrogate pair, which UTF-8 cannot hold, and JSON that is but a fraction (P2007)
 *
 * A NUL character in a string is kept; SQLite's own functions (length, LIKE) stop at it.
 */
export function toSqliteValue(value: unknown, type: ArgType | undefined): SqliteValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return fromString(value, type?.scalarType);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number" || typeof value === "bigint") return exact(Number(value), String(value));
  if (value instanceof Date) return toSqliteTime(value);
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  throw invalid(`${Object.prototype.toString.call(value)} is nothing that SQLite can store`);
}

/** A time as Prisma writes it to SQLite. */
export const toSqliteTime = (time: Date): string => time.toISOString().replace("Z", "+00:00");

/** Prisma hands over many values as strings, with the type beside them. */
function fromString(value: string, type: ArgType["scalarType"] | undefined): SqliteValue {
  switch (type) {
    case "int":
    case "bigint":
    case "float":
      return exact(Number(value), value);
    case "decimal":
      if (digitsOf(value) !== digitsOf(String(Number(value)))) throw outOfRange(value);
      return exact(Number(value), value);
    case "datetime":
      return toSqliteTime(new Date(value));
    case "bytes":
      return Buffer.from(value, "base64");
    case "json":
      // SQLite takes columns called JSONB for numeric: a bare 0.1 would become a double of its own rounding
      if (!/^[-\d]/.test(value) || Number.isSafeInteger(Number(value))) return value;
      throw invalid("JSON that is a bare fraction or large number");
    default:
      if (value.isWellFormed()) return value;
      throw invalid("a string with half of a surrogate pair");
  }
}

const invalid = (message: string) => new DriverAdapterError({ kind: "InvalidInputValue", message });

/** The digits that count: "-0.0120e5" and "1200" have the same. */
const digitsOf = (number: string): string =>
  number.replace(/e.*$/i, "").replace(/[-+.]/g, "").replace(/^0+/, "").replace(/0+$/, "");

function exact(number: number, written: string): number {
  const isExact = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
  if (!isExact) throw outOfRange(written);
  return number;
}

function outOfRange(written: string): DriverAdapterError {
  const cause = `${written} cannot be kept exactly: node-sqlite3 knows doubles only`;
  return new DriverAdapterError({ kind: "ValueOutOfRange", cause });
}

/**
 * Rows as Prisma wants them. Two columns of one name are one here, as they are in the records that Prisma makes
 * of the rows. The client goes by its schema; the column types matter to raw queries only, where a
 * number is a `number`, a blob a `Uint8Array` and everything else what SQLite keeps: text and null.
 *
 * Throws P2020 for an integer beyond ±(2^53 − 1): it has lost digits already; read it with CAST(… AS TEXT).
 */
export function toResultSet(rows: Row[]): SqlResultSet {
  const columnNames = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => columnNames.map((name) => row[name] ?? null));
  return { columnNames, columnTypes: columnNames.map((_, column) => typeOf(values, column)), rows: values };
}

function typeOf(rows: SqliteValue[][], column: number): ColumnType {
  let type: ColumnType | undefined;
  for (const row of rows) {
    const value = row[column];
    if (value === null || value === undefined) continue;
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw outOfRange(String(value));
    }
    const here =
      typeof value === "number"
        ? ColumnTypeEnum.UnknownNumber
        : typeof value === "string"
          ? ColumnTypeEnum.Text
          : ColumnTypeEnum.Bytes;
    // SQLite types values, not columns: a mixed one is handed on as it is
    type = type === undefined || type === here ? here : ColumnTypeEnum.Text;
  }
  return type ?? ColumnTypeEnum.Text;
}
