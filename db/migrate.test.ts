import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Sqlite3Connection } from "./sqlite3-connection";
import { migrationFolder } from "./testing/migration-folder";

let at: Awaited<ReturnType<typeof migrationFolder>>;
beforeEach(async () => {
  at = await migrationFolder();
});

const tables = async () => {
  const rows = await at.sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  return rows.map(({ name }) => name);
};

const NOTES = "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL);";
const PARENTS = `
  CREATE TABLE parent (id TEXT PRIMARY KEY);
  CREATE TABLE child (id TEXT PRIMARY KEY, parentId TEXT REFERENCES parent (id) ON DELETE CASCADE);`;

describe("a database that needs migrations", () => {
  test("is made where there is none, by all of them in the order of their names", async () => {
    await at.add("20260102000000_second", "INSERT INTO note (body) VALUES ('from the second');");
    await at.add("20260101000000_first", NOTES);
    await writeFile(path.join(at.migrations, "migration_lock.toml"), 'provider = "sqlite"');
    expect(await at.run()).toEqual({
      ok: true,
      applied: ["20260101000000_first", "20260102000000_second"],
      copy: null,
    });
    expect(await at.sql("SELECT body FROM note")).toEqual([{ body: "from the second" }]);
    expect(await at.run()).toEqual({ ok: true, applied: [], copy: null });
    expect(await at.files()).toEqual(["naast.db"]);
  });

  test("is made from an empty file, which Prisma's command line may have left", async () => {
    await writeFile(at.file, "");
    await at.add("20260101000000_first", NOTES);
    expect(await at.run()).toMatchObject({ ok: true, applied: ["20260101000000_first"] });
  });

  test("with content, is copied once before, as it was", async () => {
    await at.add("20260101000000_first", NOTES);
    await at.run();
    await at.sql("PRAGMA journal_mode=WAL; INSERT INTO note (body) VALUES ('mine')");
    await at.add(
      "20260102000000_second",
      "ALTER TABLE note ADD COLUMN tag TEXT; UPDATE note SET body = 'changed';",
    );
    await at.add("20260103000000_third", "ALTER TABLE note ADD COLUMN other TEXT;");
    const copy = path.join(at.folder, "naast-before-20260102000000_second-2026-11-22T10-00-00-123Z.db");
    expect(await at.run()).toEqual({
      ok: true,
      applied: ["20260102000000_second", "20260103000000_third"],
      copy,
    });
    expect(await at.sql("SELECT * FROM note")).toEqual([{ id: 1, body: "changed", tag: null, other: null }]);
    expect(await at.sql("SELECT * FROM note", copy)).toEqual([{ id: 1, body: "mine" }]);
    expect(await at.sql("PRAGMA integrity_check", copy)).toEqual([{ integrity_check: "ok" }]);
  });

  test("without content, is not copied", async () => {
    await at.add("20260101000000_first", NOTES);
    await at.run();
    await at.add("20260102000000_second", "ALTER TABLE note ADD COLUMN tag TEXT;");
    expect(await at.run()).toMatchObject({ ok: true, copy: null });
    expect(await at.files()).toEqual(["naast.db"]);
  });

  test("in use by an older process, is migrated beside it", async () => {
    await at.add("20260101000000_first", NOTES);
    await at.run();
    const older = await Sqlite3Connection.open(at.file);
    await older.exec("PRAGMA journal_mode=WAL; INSERT INTO note (body) VALUES ('in the WAL')");
    await at.add("20260102000000_second", "ALTER TABLE note ADD COLUMN tag TEXT;");
    const result = await at.run();
    expect(result).toMatchObject({ ok: true, applied: ["20260102000000_second"] });
    await older.close();
    if (result.ok && result.copy) {
      expect(await at.sql("SELECT body FROM note", result.copy)).toEqual([{ body: "in the WAL" }]);
    }
  });

  test("a table that is rebuilt, as Prisma writes it, keeps its children", async () => {
    await at.add("20260101000000_first", PARENTS);
    await at.run();
    await at.sql("INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p')");
    await at.add(
      "20260102000000_rebuild",
      `PRAGMA defer_foreign_keys=ON;
       PRAGMA foreign_keys=ON;
       PRAGMA journal_mode=MEMORY;
       CREATE TABLE new_parent (id TEXT PRIMARY KEY, name TEXT);
       INSERT INTO new_parent (id) SELECT id FROM parent;
       DROP TABLE parent;
       ALTER TABLE new_parent RENAME TO parent;
       PRAGMA foreign_keys=ON;
       PRAGMA defer_foreign_keys=OFF;`,
    );
    expect(await at.run()).toMatchObject({ ok: true });
    expect(await at.sql("SELECT * FROM child")).toEqual([{ id: "c", parentId: "p" }]);
    expect(await at.sql("PRAGMA foreign_key_list(child)")).toMatchObject([
      { table: "parent", on_delete: "CASCADE" },
    ]);
  });
});

describe("a migration that fails", () => {
  beforeEach(async () => {
    await at.add("20260101000000_first", NOTES + PARENTS);
    await at.run();
    await at.sql(
      "INSERT INTO note (body) VALUES ('mine'); INSERT INTO parent VALUES ('p'); INSERT INTO child VALUES ('c', 'p')",
    );
  });

  test.each([
    ["CREATE TABLE tag (a); INSERT INTO nowhere VALUES (1);", "no such table: nowhere"],
    [
      "CREATE TABLE tag (a); DELETE FROM parent;",
      "row 1 of child refers to a row of parent that is not there",
    ],
    ["DELETE FROM note; COMMIT; BEGIN; SELEKT", "BEGIN, COMMIT and ROLLBACK have no place in a migration"],
  ])("leaves the database as it was: %s", async (script, message) => {
    await at.add("20260102000000_good", "CREATE TABLE good (a);");
    await at.add("20260103000000_bad", script);
    const before = await readFile(at.file);
    expect(await at.run()).toEqual({
      ok: false,
      reason: "failedMigration",
      detail: `20260103000000_bad: ${message}`,
    });
    expect(await readFile(at.file)).toEqual(before);
    expect(await at.files()).toEqual(["naast.db"]);
    await at.add("20260103000000_bad", "CREATE TABLE mended (a);");
    expect(await at.run()).toMatchObject({
      ok: true,
      applied: ["20260102000000_good", "20260103000000_bad"],
    });
    expect(await tables()).toEqual(["_prisma_migrations", "child", "good", "mended", "note", "parent"]);
  });

  test("is not begun where no copy can be made", async () => {
    await at.add("20260102000000_second", "DROP TABLE note;");
    await mkdir(
      path.join(at.folder, "naast-before-20260102000000_second-2026-11-22T10-00-00-123Z.db", "in the way"),
      {
        recursive: true,
      },
    );
    expect(await at.run()).toMatchObject({ ok: false, reason: "copyFailed" });
    expect(await at.sql("SELECT body FROM note")).toEqual([{ body: "mine" }]);
  });
});
