import { type ArgScalarType, type ArgType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Sqlite3Connection } from "./sqlite3-connection";
import { type SqliteValue, toResultSet, toSqliteValue } from "./sqlite3-values";

let connection: Sqlite3Connection;
beforeAll(async () => {
  connection = await Sqlite3Connection.open(":memory:");
  await connection.exec("CREATE TABLE v (text TEXT, int INTEGER, real REAL, decimal DECIMAL, blob BLOB)");
});
afterAll(() => connection.close());

const typed = (scalarType: ArgScalarType): ArgType => ({ scalarType, arity: "scalar" });

/** Through a column of the table and back. */
async function stored(column: string, value: SqliteValue): Promise<SqliteValue | undefined> {
  await connection.run("DELETE FROM v");
  await connection.run(`INSERT INTO v (${column}) VALUES (?)`, [value]);
  const [row] = toResultSet(await connection.all(`SELECT ${column} FROM v`)).rows;
  return row?.[0] as SqliteValue | undefined;
}

test.each([
  ["", "the empty string"],
  ["voor\0na", "a NUL character in the middle"],
  ["\0", "nothing but NUL"],
  ["één 👩🏽‍🚀 naïef", "emoji and accents"],
  ["שלום \u202Eabc\u202C عالم", "right to left"],
  ["\uFEFFa\r\n\u2028\u{10FFFF}", "byte order mark, separators, the last code point"],
  ["'; DROP TABLE v; --", "SQL"],
  ["a".repeat(1_000_000), "a million characters"],
])("a string comes back: %#", async (text) => {
  expect(await stored("text", toSqliteValue(text, typed("string")))).toBe(text);
});

test("every well-formed string comes back", { timeout: 30_000 }, async () => {
  const characters = fc.string({
    unit: fc.oneof(fc.constant("\0"), fc.string({ unit: "binary", maxLength: 1 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(characters, fc.string({ unit: "grapheme" })), async (text) => {
      expect(await stored("text", toSqliteValue(text, typed("string")))).toBe(text);
    }),
  );
});

test("every safe integer comes back, as number, bigint and text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.maxSafeInteger(), async (integer) => {
      expect(await stored("int", toSqliteValue(integer, typed("int")))).toBe(integer);
      expect(await stored("int", toSqliteValue(BigInt(integer), typed("bigint")))).toBe(integer);
      expect(await stored("int", toSqliteValue(String(integer), typed("bigint")))).toBe(integer);
    }),
  );
});

test("every fraction comes back", async () => {
  const fractions = fc.double({ noNaN: true, noInteger: true, noDefaultInfinity: true });
  await fc.assert(
    fc.asyncProperty(fractions, async (fraction) => {
      expect(await stored("real", toSqliteValue(fraction, typed("float")))).toBe(fraction);
      // Prisma calls floats decimals, and writes long ones out
      expect(await stored("real", toSqliteValue(String(fraction), typed("decimal")))).toBe(fraction);
    }),
  );
});

test("bytes come back, none included", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      const fromBytes = await stored("blob", toSqliteValue(bytes, typed("bytes")));
      const fromBase64 = await stored(
        "blob",
        toSqliteValue(Buffer.from(bytes).toString("base64"), typed("bytes")),
      );
      expect(fromBytes).toEqual(Buffer.from(bytes));
      expect(fromBase64).toEqual(Buffer.from(bytes));
    }),
  );
});

test("times are text in UTC that sorts as they do", () => {
  const dates = fc.date({ noInvalidDate: true, min: new Date("0000-01-01"), max: new Date("9999-12-31") });
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const [first, second] = [toSqliteValue(a, typed("datetime")), toSqliteValue(b, typed("datetime"))];
      expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/);
      expect(toSqliteValue(a.toISOString(), typed("datetime"))).toBe(first);
      expect(String(first) < String(second)).toBe(a < b);
    }),
  );
});

test.each([
  [null, "unknown", null],
  [undefined, "unknown", null],
  [true, "boolean", 1],
  [false, "boolean", 0],
  ["12", "string", "12"],
  ["12", "json", "12"],
  ['{"a":0.1}', "json", '{"a":0.1}'],
  ["12", "int", 12],
  ["1234.5600", "decimal", 1234.56],
  ["0.000", "decimal", 0],
  ["-1.5e-7", "decimal", -1.5e-7],
] as const)("%j as %s is stored as %j", (value, type, expected) => {
  expect(toSqliteValue(value, typed(type))).toBe(expected);
});

test.each([
  [2n ** 53n, "bigint", "ValueOutOfRange"],
  [-(2n ** 63n), "bigint", "ValueOutOfRange"],
  ["9007199254740993", "bigint", "ValueOutOfRange"],
  [2 ** 53, "int", "ValueOutOfRange"],
  [1e300, "float", "ValueOutOfRange"],
  ["12345678901234567.25", "decimal", "ValueOutOfRange"],
  ["0.10000000000000000001", "decimal", "ValueOutOfRange"],
  [Number.NaN, "float", "ValueOutOfRange"],
  [Number.NEGATIVE_INFINITY, "float", "ValueOutOfRange"],
  ["seven", "int", "ValueOutOfRange"],
  ["half \ud83d", "string", "InvalidInputValue"],
  ["\udc00", "unknown", "InvalidInputValue"],
  ["1.0015698712191311e-56", "json", "InvalidInputValue"],
  ["-1e300", "json", "InvalidInputValue"],
  [{}, "unknown", "InvalidInputValue"],
  [["a"], "unknown", "InvalidInputValue"],
] as const)("%s as %s is refused", (value, type, kind) => {
  const refuse = () => toSqliteValue(value, typed(type));
  expect(refuse).toThrow(expect.objectContaining({ cause: expect.objectContaining({ kind }) }));
});

test("an integer that lost digits on the way is refused, and readable as text", async () => {
  await connection.exec("DELETE FROM v; INSERT INTO v (int) VALUES (9007199254740993)");
  const rows = await connection.all("SELECT int FROM v");
  expect(() => toResultSet(rows)).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ kind: "ValueOutOfRange" }) }),
  );
  expect(await connection.all("SELECT CAST(int AS TEXT) AS int FROM v")).toEqual([
    { int: "9007199254740993" },
  ]);
});

test.each([
  ["numbers behind nulls", [null, null, 3_000_000_000], ColumnTypeEnum.UnknownNumber],
  ["whole numbers and fractions", [1, 1.5], ColumnTypeEnum.UnknownNumber],
  ["text", [null, "a"], ColumnTypeEnum.Text],
  ["bytes", [null, Buffer.from("a")], ColumnTypeEnum.Bytes],
  ["nulls only", [null, null], ColumnTypeEnum.Text],
  ["bytes and text, which is not base64", [Buffer.from("a"), "a"], ColumnTypeEnum.Text],
  ["numbers and text", [1, "a"], ColumnTypeEnum.Text],
])("the type of a column of %s", (_, values, expected) => {
  const result = toResultSet(values.map((a) => ({ a })));
  expect(result).toEqual({ columnNames: ["a"], columnTypes: [expected], rows: values.map((a) => [a]) });
});
