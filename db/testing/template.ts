import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../migrate";

declare module "vitest" {
  interface ProvidedContext {
    templateDatabase: string;
  }
}

/** Vitest runs this once before all tests: it makes the migrated database that testDatabase() copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "naast-template-"));
  const file = path.join(folder, "template.db");
  const migrations = path.join(import.meta.dirname, "../../prisma/migrations");
  const result = await migrate(file, migrations, new Date("2026-11-22T10:00:00Z"));
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  project.provide("templateDatabase", file);
  return () => rm(folder, { recursive: true, force: true });
}
