// @ts-check
import { copyFileSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./project.mjs";
import { runNode } from "./run.mjs";
import { Stop } from "./stop.mjs";

const NODE_MODULES = path.join(root, "node_modules");

/**
 * Installs what the lockfile names into node_modules/, from nothing.
 * @param {Record<string, string | undefined>} env
 * @throws {Stop} when npm could not, after the end of its output
 */
export async function npmCi(env) {
  // sqlite3 is compiled where its binary cannot be fetched, and its makefile breaks on a space in the path.
  const isAwkward = process.platform !== "win32" && /[^\p{L}\p{N}/._@+~-]/u.test(root);
  const folder = isAwkward ? mkdtempSync(path.join(tmpdir(), "naast-install-")) : root;
  try {
    if (isAwkward) {
      for (const file of ["package.json", "package-lock.json", ".npmrc"]) {
        copyFileSync(path.join(root, file), path.join(folder, file));
      }
    }
    // Dev packages build and test Naast; an npm configured for production would leave them out.
    const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
    const { code, output } = await runNode([npmScript(), ...args], { env, cwd: folder });
    if (code !== 0) {
      console.error(`\n${output.trimEnd().split("\n").slice(-30).join("\n")}`);
      throw new Stop(whyItFailed(output));
    }
    if (isAwkward) moveFolder(path.join(folder, "node_modules"), NODE_MODULES);
  } finally {
    if (isAwkward) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} output of npm ci
 * @returns {string} one line
 */
export function whyItFailed(output) {
  if (/gyp ERR!|node-gyp/.test(output)) {
    return "sqlite3 could not be compiled here, see above: that needs python3, make and a C++ compiler (Debian: apt-get install python3 make g++; macOS: xcode-select --install).";
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)) {
    return "The packages could not be fetched: npm cannot reach its registry. Try again with a network.";
  }
  if (/ENOSPC/.test(output)) return "The packages do not fit on the disk.";
  if (/EUSAGE/.test(output))
    return "package-lock.json does not fit package.json: run npm install, then npm run complete-lock.";
  return "npm ci failed: see above.";
}

/** The npm that runs us; else the one that came with Node. */
function npmScript() {
  const running = process.env.npm_execpath;
  if (running && path.basename(running) === "npm-cli.js") return running;
  const node = path.dirname(process.execPath);
  const script = ["../lib/node_modules/npm", "node_modules/npm", "../share/nodejs/npm"]
    .map((place) => path.join(node, place, "bin/npm-cli.js"))
    .find((file) => existsSync(file));
  if (!script) throw new Stop("npm was not found: start this with npm (npm start, npm test).");
  return script;
}

/**
 * @param {string} from
 * @param {string} to replaced
 */
function moveFolder(from, to) {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}
