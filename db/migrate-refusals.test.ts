import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type MigrateResult, migrate } from "./migrate";
import { Sqlite3Connection } from "./sqlite3-connection";
import { migratedAt, migrationFolder } from "./testing/migration-folder";

let at: Awaited<ReturnType<typeof migrationFolder>>;
beforeEach(async () => {
  at = await migrationFolder();
});

const NOTES = "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL);";

describe("a database that must not be touched", () => {
  /** The result, after checking that not a byte and not a file has changed. */
  async function untouched(): Promise<MigrateResult> {
    const [files, bytes] = [await at.files(), await readFile(at.file)];
    const result = await at.run();
    expect(await at.files()).toEqual(files);
    expect(await readFile(at.file)).toEqual(bytes);
    return result;
  }

  beforeEach(async () => {
    await at.add("20260101000000_first", NOTES);
    await at.add("20260102000000_second", "ALTER TABLE note ADD COLUMN tag TEXT;");
    await at.run();
    await at.sql("PRAGMA journal_mode=WAL; INSERT INTO note (body) VALUES ('mine')");
  });

  test("one made by a newer Naast, even where one of ours is pending too", async () => {
    await rm(path.join(at.migrations, "20260102000000_second"), { recursive: true });
    await at.add("20260103000000_third", "DROP TABLE note;");
    expect(await untouched()).toEqual({
      ok: false,
      reason: "newerDatabase",
      detail: "20260102000000_second",
    });
  });

  test("one made by a newer Naast that is running, whose news stands in the WAL", async () => {
    const newer = await Sqlite3Connection.open(at.file);
    await newer.exec(
      "UPDATE _prisma_migrations SET migration_name = '2027' WHERE migration_name LIKE '%second'",
    );
    expect(await untouched()).toEqual({ ok: false, reason: "newerDatabase", detail: "2027" });
    await newer.close();
  });

  test("one to which a migration was applied that reads differently now", async () => {
    await at.add("20260101000000_first", `${NOTES} -- changed`);
    expect(await untouched()).toEqual({
      ok: false,
      reason: "changedMigration",
      detail: "20260101000000_first",
    });
  });

  test("one in which Prisma's command line left a migration half done", async () => {
    await at.sql("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%second'");
    expect(await untouched()).toEqual({
      ok: false,
      reason: "unfinishedMigration",
      detail: "20260102000000_second",
    });
  });

  test("one of another program", async () => {
    await rm(at.file);
    await at.sql("CREATE TABLE accounts (a)");
    expect(await untouched()).toEqual({ ok: false, reason: "foreignDatabase", detail: "accounts" });
  });

  test("a file that is no database", async () => {
    await writeFile(at.file, "Beste lezer, ".repeat(1000));
    expect(await untouched()).toEqual({
      ok: false,
      reason: "unreadableDatabase",
      detail: "file is not a database",
    });
  });
});

test("line ends that git changed are no change of a migration", async () => {
  await at.add("20260101000000_first", `${NOTES}\n\n-- end\n`);
  await at.run();
  await at.add("20260101000000_first", `${NOTES}\r\n\r\n-- end\r\n`);
  expect(await at.run()).toEqual({ ok: true, applied: [], copy: null });
});

test("a folder that is not there: no database", async () => {
  await at.add("20260101000000_first", NOTES);
  const result = await migrate(path.join(at.folder, "missing", "naast.db"), at.migrations, migratedAt);
  expect(result).toMatchObject({ ok: false, reason: "unreadableDatabase" });
});
