import { execFile } from "node:child_process";
import { copyFile, rename } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { beforeEach, expect, test } from "vitest";
import { migrate } from "./migrate";
import { Sqlite3Connection } from "./sqlite3-connection";
import { migratedAt, migrationFolder } from "./testing/migration-folder";

let at: Awaited<ReturnType<typeof migrationFolder>>;
beforeEach(async () => {
  at = await migrationFolder();
});

const NOTES = "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL);";

test("after a crash in the middle of a transaction without WAL, goes on from before it", async () => {
  await at.add("20260101000000_first", NOTES);
  await at.run();
  const crashing = await Sqlite3Connection.open(at.file);
  // the cache is too small, so that half of the transaction stands in the file already
  await crashing.exec("PRAGMA cache_size=1; BEGIN; UPDATE _prisma_migrations SET migration_name = 'half'");
  const body = "x".repeat(4000);
  for (let i = 0; i < 50; i++) await crashing.run("INSERT INTO note (body) VALUES (?)", [body]);
  const crashed = path.join(at.folder, "crashed.db");
  await copyFile(at.file, crashed);
  await copyFile(`${at.file}-journal`, `${crashed}-journal`);
  await crashing.close();
  await rename(crashed, at.file);
  await rename(`${crashed}-journal`, `${at.file}-journal`);
  expect(await at.run()).toEqual({ ok: true, applied: [], copy: null });
  expect(await at.sql("SELECT * FROM note")).toEqual([]);
});

test("two that both found it pending: the second waits, and finds it done", async () => {
  await at.add("20260101000000_first", NOTES);
  const other = await Sqlite3Connection.open(at.file);
  await other.exec("BEGIN IMMEDIATE");
  const results = [at.run(), at.run()];
  await sleep(100);
  await other.close();
  const applied = (await Promise.all(results)).map((result) => (result.ok ? result.applied : result));
  expect(applied).toHaveLength(2);
  expect(applied).toContainEqual(["20260101000000_first"]);
  expect(applied).toContainEqual([]);
});

test("several processes at once: one applies, the others find it done", { timeout: 60_000 }, async () => {
  const names = Array.from({ length: 20 }, (_, i) => `2026010100${10 + i}00_n${i}`);
  for (const name of names) await at.add(name, `CREATE TABLE t${name} (a);`);
  const script = `import { migrate } from ${JSON.stringify(path.join(import.meta.dirname, "migrate.ts"))};
    const [, file, migrations] = process.argv;
    console.log(JSON.stringify(await migrate(file, migrations, new Date())));`;
  const elsewhere = async () => {
    const args = ["--import", "tsx", "--input-type=module", "-e", script, at.file, at.migrations];
    return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
  };
  const results = await Promise.all([elsewhere(), elsewhere(), elsewhere()]);
  const applied = results.map((result) => result.applied).sort((a, b) => a.length - b.length);
  expect(applied).toEqual([[], [], names]);
});

/** Runs `prisma …` on the database of the test and gives what it prints; throws where it does not exit with 0. */
async function prisma(...args: string[]): Promise<string> {
  const root = path.join(import.meta.dirname, "..");
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  const env = { ...process.env, NAAST_DATA: at.folder, CHECKPOINT_DISABLE: "1" };
  return (await promisify(execFile)(process.execPath, [cli, ...args], { cwd: root, env })).stdout;
}

test("Prisma's command line agrees that the database is up to date", { timeout: 60_000 }, async () => {
  const ours = path.join(import.meta.dirname, "../prisma/migrations");
  expect(await migrate(at.file, ours, migratedAt)).toMatchObject({ ok: true });
  expect(await prisma("migrate", "status")).toContain("Database schema is up to date!");
});

test("our migrations make what the schema says", { timeout: 60_000 }, async () => {
  const args = [
    "--from-migrations",
    "prisma/migrations",
    "--to-schema",
    "prisma/schema.prisma",
    "--exit-code",
  ];
  expect(await prisma("migrate", "diff", ...args)).toContain("No difference detected.");
});
