import { Prisma } from "./generated/prisma/client";

/**
 * Ids, or other words, as one parameter: for IN. A statement is the same for any number of them, and for more than
 * SQLite binds.
 */
export const idList = (ids: readonly string[]): Prisma.Sql =>
  Prisma.sql`(SELECT "value" FROM json_each(${JSON.stringify(ids)}))`;
