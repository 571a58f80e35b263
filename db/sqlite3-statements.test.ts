import { expect, test } from "vitest";
import { assertPlainStatement, controlsTransactions, isRead } from "./sqlite3-statements";

test.each([
  ["SELECT 1", null],
  ["SELECT 1;", null],
  ["SELECT 1; -- and that is all;", null],
  ["SELECT ';' AS \"a;b\", [c;d], `e;f` /* g; h */ FROM t", null],
  ["SELECT 'it''s; fine'", null],
  ["UPDATE t SET a = CASE WHEN b THEN 1 ELSE 2 END", null],
  ["CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END", null],
  ["DELETE FROM t; DELETE FROM u", "More than one statement"],
  ["SELECT 'a;b'; DELETE FROM t", "More than one statement"],
  ["SELECT 1 /* ; */; DELETE FROM t", "More than one statement"],
  ["CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; END; DELETE FROM c", "More than one statement"],
  ["BEGIN", "Use $transaction"],
  [" commit ;", "Use $transaction"],
  ["/* now */ ROLLBACK", "Use $transaction"],
  ["-- now\nSAVEPOINT a", "Use $transaction"],
])("as one query: %s", (sql, message) => {
  if (message === null) expect(() => assertPlainStatement(sql)).not.toThrow();
  else expect(() => assertPlainStatement(sql)).toThrow(message);
});

test.each([
  ["SELECT 1", true],
  ["\n  select 1", true],
  ["SELECTED", false],
  ["WITH t AS (SELECT 1) DELETE FROM u", false],
  ["INSERT INTO t SELECT 1", false],
  ["/* SELECT */ DELETE FROM t", false],
])("reads only: %s", (sql, expected) => expect(isRead(sql)).toBe(expected));

test.each([
  ["CREATE TABLE a (b); INSERT INTO a VALUES ('x; COMMIT;')", false],
  ["-- COMMIT;\nCREATE TABLE a (b);", false],
  ["CREATE TABLE a (b); COMMIT; BEGIN;", true],
  ["create table a (b); End Transaction", true],
  ["CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; END; DROP TABLE c", false],
  ["CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; END; COMMIT", true],
])("begins or ends transactions: %s", (sql, expected) => expect(controlsTransactions(sql)).toBe(expected));
