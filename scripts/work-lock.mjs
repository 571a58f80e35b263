// @ts-check
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./project.mjs";
import { Stop } from "./stop.mjs";

// Not in the project: npm ci empties node_modules, next build .next, and the data may be elsewhere.
const file = path.join(
  tmpdir(),
  `naast-${createHash("sha256").update(root).digest("hex").slice(0, 16)}.lock`,
);
let held = false;

/**
 * Keeps a second command from installing or building in this project while this one does. Ends with the process.
 * @throws {Stop} when another process of this project is at it
 */
export function takeWorkLock() {
  if (held) return;
  const other = holder();
  if (other !== undefined) {
    throw new Stop(
      `Another Naast command is still preparing this project (process ${other}): wait for it, or stop it. Its mark: ${file}`,
    );
  }
  try {
    // "wx" fails when a third process was faster.
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: "wx" });
  } catch (error) {
    throw new Stop(
      `The mark ${file} cannot be written (${/** @type {NodeJS.ErrnoException} */ (error).code}).`,
    );
  }
  held = true;
  process.once("exit", releaseWorkLock);
}

export function releaseWorkLock() {
  if (held) rmSync(file, { force: true });
  held = false;
}

/** @returns {number | undefined} the living process that holds the lock */
function holder() {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: it lives, but is another user's.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM"
      ? Number(readFileSync(file, "utf8"))
      : undefined;
  }
}
