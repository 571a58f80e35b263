// @ts-check
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Stop } from "./stop.mjs";

/**
 * Makes the data folder where it is missing, and tries to write in it.
 * @param {string} folder absolute
 * @throws {Stop} when it, or the database in it, cannot be written
 */
export function requireWritableFolder(folder) {
  const probe = path.join(folder, `.probe-${process.pid}`);
  const database = path.join(folder, "naast.db");
  try {
    makeFolder(folder);
    writeFileSync(probe, "");
    rmSync(probe);
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    throw new Stop(
      `The data folder ${folder} cannot be written (${code}): give yourself the right to, or choose another one with NAAST_DATA.`,
    );
  }
}

/**
 * Not with mkdir's `recursive`: Node 20 never comes back from it where the system says ENOENT for a new folder (/proc).
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
