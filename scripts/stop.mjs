// @ts-check
import { constants } from "node:os";
import { stopChildren } from "./run.mjs";

/** An expected reason to stop: its message is the one line that the user sees. */
export class Stop extends Error {}

const ORPHAN_CHECK_MS = 500;

/**
 * Runs a command of the project: its result is the exit code, a Stop becomes one line and exit code 1, and a signal
 * stops what runs and exits with `onSignal`'s code, by default 128 + the signal's number.
 * @param {() => Promise<number>} command
 * @param {() => Promise<number | undefined>} [onSignal]
 */
export async function runCommand(command, onSignal) {
  let stopping = false;
  /** @param {"SIGINT" | "SIGTERM" | "SIGHUP"} signal */
  const stop = async (signal) => {
    // A terminal's Ctrl+C comes twice: from the terminal, and passed on by npm.
    if (stopping) return;
    stopping = true;
    const code = await onSignal?.();
    await stopChildren();
    if (code === undefined) console.error("\nStopped. What was not finished is done again next time.");
    process.exit(code ?? 128 + constants.signals[signal]);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, stop);
  stopWithNpm(() => stop("SIGTERM"));
  try {
    process.exitCode = await command();
  } catch (error) {
    if (stopping) return;
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * npm passes SIGTERM on to the shell between it and us, and that shell dies without passing it on: what we see of it
 * is that our parent has changed.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), ORPHAN_CHECK_MS).unref();
}
