import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { openDatabase } from "@/db/connect";

/**
 * A database of its own for one test: a fresh copy of the migrated template in a temporary folder, with one
 * learner, "learner-1". `close` disconnects and removes the folder.
 */
export async function testDatabase() {
  const folder = await mkdtemp(path.join(tmpdir(), "naast-test-"));
  const file = path.join(folder, "naast.db");
  await copyFile(inject("templateDatabase"), file);
  const db = await openDatabase(file);
  await db.learner.create({
    data: { id: "learner-1", name: "Learner", settings: {}, createdAt: new Date("2026-11-22T10:00:00Z") },
  });
  const close = async () => {
    await db.$disconnect();
    await rm(folder, { recursive: true, force: true });
  };
  return { db, file, close };
}
