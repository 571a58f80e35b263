// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildApp } from "./build-app.mjs";
import { localeLines } from "./check-locales.mjs";
import { requireBrowser } from "./find-browser.mjs";
import { install } from "./install.mjs";
import { generateClient } from "./prepare.mjs";
import { root, toolEnvironment } from "./project.mjs";
import { runNode, toolScript } from "./run.mjs";
import { readStamp } from "./stamp.mjs";
import { step } from "./step.mjs";
import { runCommand, Stop } from "./stop.mjs";
import { addSums, playwrightSums, vitestSums } from "./sum-reports.mjs";
import { releaseWorkLock } from "./work-lock.mjs";

const ROOMS = ["app", "ui", "db", "i18n", "core", "prisma", "scripts", "bench", "e2e"];
const PARTS = ["checks", "unit", "e2e"];

/** @type {import("./sum-reports.mjs").Sums[]} */
const sums = [];
/** @type {string[]} */
const failures = [];
const scratch = mkdtempSync(path.join(tmpdir(), "naast-test-run-"));

await runCommand(test);

async function test() {
  const { values, positionals } = parseArgs({
    options: { only: { type: "string" } },
    allowPositionals: true,
  });
  if (values.only !== undefined && !PARTS.includes(values.only))
    throw new Stop(`--only takes ${PARTS.join(", ")}.`);
  const wants = (/** @type {string} */ part) => (values.only ?? part) === part;
  process.chdir(root);
  // The tests make their own data; what a tool might open by default must not be the learner's.
  const env = toolEnvironment(path.join(scratch, "data"));
  try {
    if (await attempt(() => install(env))) await runParts(env, wants, positionals);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const total = addSums(sums);
  if (failures.length > 0)
    console.log(`\nFailed, besides tests:\n${failures.map((line) => `  ${line}`).join("\n")}`);
  if (total.flaky > 0) console.log(`\n${total.flaky} of them passed only when tried again.`);
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped.`);
  const failed = total.failed + failures.length;
  console.log(`\n${total.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {(part: string) => boolean} wants
 * @param {string[]} filters names of files, for the runners
 */
async function runParts(env, wants, filters) {
  const hasBrowser =
    !wants("e2e") || (await attempt(() => step("Find a browser", () => requireBrowser(env))));
  const hasClient = await attempt(() => generateClient(env));
  if (wants("checks")) await runChecks(env);
  if (wants("unit")) await runVitest(env, filters);
  if (!wants("e2e")) return;
  const isBuilt = hasClient && (await attempt(() => buildApp(env)));
  releaseWorkLock();
  if (isBuilt && hasBrowser) await runPlaywright(env, filters);
  else failures.push("The browser tests could not run.");
}

/** @param {Record<string, string | undefined>} env */
async function runChecks(env) {
  /** @type {[string, string[]][]} */
  const checks = [
    ["Types of the routes", [toolScript("next"), "typegen"]],
    ["Types", [toolScript("typescript", "tsc"), "--noEmit"]],
    ["Format and lint", [toolScript("@biomejs/biome"), "check", "--error-on-warnings"]],
    [
      "Boundaries",
      [toolScript("dependency-cruiser", "depcruise"), "--config", ".dependency-cruiser.cjs", ...ROOMS],
    ],
    ["Unused files, exports and packages", [toolScript("knip")]],
    [
      "Schema and migrations agree",
      [
        ...[toolScript("prisma"), "migrate", "diff", "--exit-code", "--from-migrations", "prisma/migrations"],
        ...["--to-schema", "prisma/schema.prisma"],
      ],
    ],
  ];
  for (const [name, args] of checks) {
    await attempt(() =>
      step(name, async () => {
        const { code, output } = await runNode(args, { env });
        if (code !== 0) throw new Stop(`${output.trimEnd()}\n${name}: see above.`);
      }),
    );
  }
  await attempt(() =>
    step("Locales", () => {
      const lines = localeLines();
      if (lines.length > 0) throw new Stop(`${lines.join("\n")}\nLocales: see above.`);
    }),
  );
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string[]} filters
 */
async function runVitest(env, filters) {
  const file = path.join(scratch, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const run = () => runNode([toolScript("vitest"), "run", ...reporters, ...filters], { env, show: true });
  const { code } = await step("Unit and database tests", run, { show: true });
  sums.push(vitestSums(readStamp(file), code));
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string[]} filters
 */
async function runPlaywright(env, filters) {
  const file = path.join(scratch, "playwright.json");
  const run = () =>
    runNode([toolScript("@playwright/test", "playwright"), "test", "--reporter=list,json", ...filters], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      show: true,
    });
  const { code } = await step("Browser tests", run, { show: true });
  sums.push(playwrightSums(readStamp(file), code));
}

/**
 * Does what may fail without keeping the rest from running; a failure is told at once and counted at the end.
 * @param {() => unknown} work
 * @returns {Promise<boolean>} whether it succeeded
 */
async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    const message = error instanceof Stop ? error.message : String(/** @type {Error} */ (error).stack);
    console.error(message);
    failures.push(
      error instanceof Stop ? (message.split("\n").at(-1) ?? message) : (message.split("\n")[0] ?? message),
    );
    return false;
  }
}
