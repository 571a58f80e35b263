import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isBuilt } from "../scripts/build-app.mjs";
import { toolEnvironment } from "../scripts/project.mjs";
import { runNode } from "../scripts/run.mjs";

/**
 * Prepares a data folder from content/, once: every server of the tests works on a copy of it (NAAST_E2E_TEMPLATE).
 * Gives the function that removes it.
 */
export default async function prepareTemplate() {
  if (!isBuilt()) console.warn("The build is older than the sources: npm run build");
  const template = await mkdtemp(path.join(tmpdir(), "naast-e2e-template-"));
  const env = toolEnvironment(template);
  const { code, output, warnings } = await runNode(["--import", "tsx", "scripts/prepare-data.ts"], { env });
  if (code !== 0 || warnings) throw new Error(`The data for the tests could not be prepared:\n${output}`);
  process.env.NAAST_E2E_TEMPLATE = template;
  return () => rm(template, { recursive: true, force: true });
}
