// @ts-check
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./project.mjs";

/** @typedef {{ code: number, output: string, warnings: string }} Outcome `output` holds stdout and stderr, `warnings` stderr alone */

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();
const ownGroups = process.platform !== "win32";

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} env
 * @property {boolean} [show] lets its output through instead of collecting it
 * @property {string} [cwd] the project's folder where it is not given
 */

/**
 * Runs Node with these arguments and waits for its end.
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Outcome>}
 */
export function runNode(args, options) {
  return runProgram(process.execPath, args, options);
}

/**
 * Runs a program and waits for its end; nothing is read from the terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Outcome>} a process ended by a signal has code 1
 */
export function runProgram(program, args, { env, show = false, cwd = root }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      // A group of its own: npm and next start processes that a signal to them alone would leave behind.
      detached: ownGroups,
    });
    children.add(child);
    let output = "";
    let warnings = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      output += text;
      warnings += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output, warnings });
    });
  });
}

/**
 * The script behind a package's command. Node runs it directly: no shell, so that paths with spaces and Windows work.
 * @param {string} name the package, such as "next"
 * @param {string} [command] where it is not the package's own name
 * @returns {string} its path
 */
export function toolScript(name, command = name.replace(/^@.*\//, "")) {
  const folder = path.join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** Ends every command that runs, and what they started; by force after three seconds. */
export async function stopChildren() {
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"])) {
    for (const child of children) signalGroup(child, signal);
    for (let tries = 0; children.size > 0 && tries < 60; tries++) await wait(50);
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroups ? -child.pid : child.pid, signal);
  } catch {
    // It leads no group, or has just ended: then this does what is left to do.
    child.kill(signal);
  }
}
