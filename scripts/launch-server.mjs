// @ts-check
import { spawn } from "node:child_process";
import { get } from "node:http";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { urlOf } from "./address.mjs";
import { root, toolEnvironment } from "./project.mjs";

const READY_MS = 60_000;
const STOP_MS = 5_000;

/**
 * @typedef {object} LaunchedServer
 * @property {string} url
 * @property {Promise<boolean>} ready true once it answers; false when it ended, or did not answer within a minute
 * @property {Promise<number>} ended its exit code; 1 when a signal ended it
 * @property {() => Promise<void>} stop lets it finish what it is answering; by force after five seconds
 */

/**
 * Starts the built server. What it says before it is ready is kept back, and said only if it never is.
 * @param {import("./address.mjs").Address & { data: string, show?: boolean, env?: Record<string, string> }} options `data`: the data folder, absolute;
 *   `show: false` keeps its further output back too; `env`: variables that are other than here
 * @returns {LaunchedServer}
 */
export function launchServer({ host, port, data, show = true, env = {} }) {
  const url = urlOf({ host, port });
  // A page makes some megabytes of short-lived objects: with room for them it takes a fifth less time (npm run bench).
  const heap = "--max-semi-space-size=64";
  const child = spawn(process.execPath, [heap, path.join(root, "scripts/server.mjs")], {
    // Next's server reads HOSTNAME, which many systems set to the machine's name: never inherited.
    env: /** @type {NodeJS.ProcessEnv} */ ({
      ...toolEnvironment(data),
      ...env,
      HOSTNAME: host,
      PORT: String(port),
      NODE_ENV: "production",
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let isReady = false;
  let kept = "";
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from.on("data", (chunk) => {
      if (!isReady) kept += chunk;
      else if (show) to.write(chunk);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  const ready = (async () => {
    const latest = performance.now() + READY_MS;
    while (!hasEnded && performance.now() < latest) {
      if (await isHealthy(`${url}/api/health`)) {
        isReady = true;
        return true;
      }
      await wait(25);
    }
    process.stderr.write(kept);
    return false;
  })();
  return {
    url,
    ready,
    ended,
    async stop() {
      if (hasEnded) return;
      child.kill("SIGTERM");
      const force = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
      await ended;
      clearTimeout(force);
    },
  };
}

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
function isHealthy(url) {
  return new Promise((resolve) => {
    // A connection of its own, closed at once: one kept alive would delay the server's end.
    const request = get(url, { agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("error", () => resolve(false)).on("timeout", () => request.destroy());
  });
}
