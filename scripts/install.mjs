// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { npmCi } from "./npm-ci.mjs";
import { root } from "./project.mjs";
import { hashSources, readStamp, writeStamp } from "./stamp.mjs";
import { step } from "./step.mjs";
import { Stop } from "./stop.mjs";
import { takeWorkLock } from "./work-lock.mjs";

// Inside node_modules, which npm ci empties first: an interrupted install leaves no stamp.
const stamp = path.join(root, "node_modules/.naast-installed");

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Installs the packages of the lockfile, when it or Node's binary interface changed.
 * @param {Record<string, string | undefined>} env
 * @throws {Stop} when npm could not
 */
export async function install(env) {
  await step("Install the packages", async () => {
    const want = hashSources(
      root,
      ["package-lock.json"],
      [process.versions.modules, process.platform, process.arch],
    );
    if (readStamp(stamp) === want) return "already done";
    if (isInstalledByHand()) {
      writeStamp(stamp, want);
      return "already done";
    }
    takeWorkLock();
    await npmCi(env);
    const reason = whySqliteFails();
    if (reason) throw new Stop(`sqlite3 does not load (${reason}): is "ignore-scripts" set in your .npmrc?`);
    writeStamp(stamp, want);
  });
}

/** Whether someone's own npm install left exactly what the lockfile asks for; npm writes its record last. */
function isInstalledByHand() {
  const wanted = lockedPackages("package-lock.json");
  const present = lockedPackages("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  const fits = Object.entries(wanted).every(
    ([at, { version, optional, link }]) => at === "" || optional || link || present[at]?.version === version,
  );
  return fits && whySqliteFails() === undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} why its native code cannot be used */
function whySqliteFails() {
  try {
    createRequire(import.meta.url)("sqlite3");
    return undefined;
  } catch (error) {
    return /** @type {Error} */ (error).message.split("\n")[0];
  }
}
