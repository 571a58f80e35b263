import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import type { Sqlite3Connection } from "./sqlite3-connection";
import { assertPlainStatement, isRead } from "./sqlite3-statements";
import { type SqliteValue, toResultSet, toSqliteValue } from "./sqlite3-values";

/** SQLITE_MAX_VARIABLE_NUMBER: with more, Prisma makes several statements of one. */
export const MAX_BIND_VALUES = 32_766;

/** Runs one statement of Prisma's and gives its rows. */
export async function queryRaw(connection: Sqlite3Connection, query: SqlQuery): Promise<SqlResultSet> {
  assertPlainStatement(query.sql);
  const values = valuesOf(query);
  const result = toResultSet(await connection.all(query.sql, values));
  // Prisma splits a query of too many values, and reads all the parts by the column names of the first
  if (result.rows.length === 0 && values.length > MAX_BIND_VALUES / 2 && isRead(query.sql)) {
    result.columnNames = await columnNames(connection, query.sql, values);
  }
  return result;
}

/** Runs one statement of Prisma's and gives the number of rows that it changed. */
export async function executeRaw(connection: Sqlite3Connection, query: SqlQuery): Promise<number> {
  assertPlainStatement(query.sql);
  return connection.run(query.sql, valuesOf(query));
}

const valuesOf = (query: SqlQuery): SqliteValue[] =>
  query.args.map((arg, i) => toSqliteValue(arg, query.argTypes[i]));

/** node-sqlite3 names columns only in rows: an outer join makes one of nulls. */
async function columnNames(
  connection: Sqlite3Connection,
  sql: string,
  values: SqliteValue[],
): Promise<string[]> {
  const rows = await connection.all(`SELECT q.* FROM (SELECT 1) LEFT JOIN (${sql}\n) AS q`, values);
  return Object.keys(rows[0] ?? {});
}
