// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { databaseState } from "./database-state.mjs";
import { contentFolder, root } from "./project.mjs";
import { runNode, toolScript } from "./run.mjs";
import { hashSources, readStamp, removeStamp, writeStamp } from "./stamp.mjs";
import { step } from "./step.mjs";
import { Stop } from "./stop.mjs";
import { takeWorkLock } from "./work-lock.mjs";

/** @typedef {Record<string, string | undefined>} Env */

/**
 * Generates the Prisma client, when the schema changed.
 * @param {Env} env
 */
export async function generateClient(env) {
  const stamp = path.join(root, "db/generated/.naast-generated");
  await step("Generate the database client", async () => {
    const want = hashSources(root, ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
    if (readStamp(stamp) === want) return "already done";
    takeWorkLock();
    removeStamp(stamp);
    const { code, output } = await runNode([toolScript("prisma"), "generate"], { env });
    if (code !== 0) throw new Stop(`${output.trimEnd()}\nprisma generate failed: see above.`);
    writeStamp(stamp, want);
  });
}

/**
 * Migrates the database and loads the texts of content/, when these or the database changed. Mistakes in content/
 * are told at every start until they are mended.
 * @param {string} data the data folder, absolute
 * @param {Env} env
 */
export async function prepareData(data, env) {
  const stamp = path.join(data, ".prepared");
  const database = path.join(data, "naast.db");
  /** @type {{ said: string }} */
  const report = { said: "" };
  await step("Prepare the data", async () => {
    const program = hashSources(root, [
      ...["prisma/migrations", "db", "core", "scripts/prepare-data.ts", "scripts/prepare-dutch.ts"],
      ...["scripts/core-entries.ts", "package-lock.json"],
    ]);
    const dictionary = path.join(data, "dictionary.db");
    const sources = hashSources(contentFolder(process.env), ["."], [program]);
    const last = /** @type {{ sources?: string, database?: string, warnings?: string } | undefined} */ (
      readStamp(stamp)
    );
    const state = await databaseState(database).catch(() => undefined);
    if (
      state !== undefined &&
      last?.sources === sources &&
      last.database === state &&
      existsSync(dictionary)
    ) {
      report.said = last.warnings ?? "";
      return "already done";
    }
    removeStamp(stamp);
    const { code, output, warnings } = await runNode(["--import", "tsx", "scripts/prepare-data.ts"], { env });
    if (code !== 0) throw new Stop(output.trimEnd());
    report.said = output;
    writeStamp(stamp, { sources, database: await databaseState(database), warnings });
  });
  for (const line of report.said.split("\n")) if (line) console.log(`  ${line}`);
}
