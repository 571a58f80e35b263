// @ts-check

/** @typedef {"already done" | undefined} StepResult */

const HEARTBEAT_MS = 10_000;

/**
 * Does one step and prints "name … 1.2 s", "name … already done" or "name … failed after 1.2 s".
 * While it takes long, the elapsed time (on a terminal) or dots (elsewhere) show that it works.
 * @template {unknown} T
 * @param {string} name
 * @param {() => T | Promise<T>} work what it throws is thrown on
 * @param {{ show?: boolean }} [options] `show`: the work prints lines of its own
 * @returns {Promise<T>}
 */
export async function step(name, work, { show = false } = {}) {
  const started = performance.now();
  const elapsed = () => seconds(performance.now() - started);
  const terminal = process.stdout.isTTY && !show;
  process.stdout.write(show ? `${name} …\n` : `${name} … `);
  const timer = show
    ? undefined
    : setInterval(
        () => process.stdout.write(terminal ? `\r${name} … ${elapsed()} ` : "."),
        terminal ? 500 : HEARTBEAT_MS,
      );
  const end = (/** @type {string} */ words) => {
    clearInterval(timer);
    process.stdout.write(terminal ? `\r\x1b[K${name} … ${words}\n` : `${show ? `${name} … ` : ""}${words}\n`);
  };
  try {
    const result = await work();
    end(result === "already done" ? "already done" : elapsed());
    return result;
  } catch (error) {
    end(`failed after ${elapsed()}`);
    throw error;
  }
}

/**
 * @param {number} ms
 * @returns {string} "0.4 s"
 */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
