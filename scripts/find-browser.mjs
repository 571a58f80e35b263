// @ts-check
import { existsSync } from "node:fs";
import { runNode, runProgram, toolScript } from "./run.mjs";
import { Stop } from "./stop.mjs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser of the system: CHROMIUM_PATH, else one where it usually is.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function systemBrowser(env) {
  return env.CHROMIUM_PATH || SYSTEM.find((file) => existsSync(file));
}

/**
 * Makes sure that there is a browser to test with: the system's; else Debian's, where we may install it; else
 * Playwright's own.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<"already done" | undefined>}
 * @throws {Stop} when there is none and none can be had
 */
export async function requireBrowser(env) {
  if (env.CHROMIUM_PATH && !existsSync(env.CHROMIUM_PATH))
    throw new Stop(`CHROMIUM_PATH is "${env.CHROMIUM_PATH}", which is not there.`);
  if (systemBrowser(process.env)) return "already done";
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return "already done";
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const quiet = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
    await runProgram("apt-get", ["update"], quiet);
    await runProgram("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
    if (systemBrowser(process.env)) return;
  }
  const { code, output } = await runNode(
    [toolScript("@playwright/test", "playwright"), "install", "chromium"],
    { env },
  );
  if (code !== 0)
    throw new Stop(
      `${output.trimEnd()}\nThere is no browser to test with: install Chromium, or set CHROMIUM_PATH.`,
    );
}
