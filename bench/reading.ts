// What the reading page costs, on the article: `npm run bench`. Prints medians beside the aims; asserts nothing.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { freePort } from "../scripts/address.mjs";
import { systemBrowser } from "../scripts/find-browser.mjs";
import { launchServer } from "../scripts/launch-server.mjs";
import { root, toolEnvironment } from "../scripts/project.mjs";
import { runNode } from "../scripts/run.mjs";
import { measureAnswer, measureKeys, measureSaves, measureWeight } from "./in-browser";
import { median, sampled } from "./median";

const article = "/read/wit-rusland-2020-08";

/** Milliseconds to the first byte and to the last of a page, over one kept connection, after warming up. */
async function measureServer(url: string): Promise<{ first: number; whole: number }> {
  const times = await sampled(30, 200, async () => {
    const start = performance.now();
    const response = await fetch(url + article);
    const first = performance.now() - start;
    await response.arrayBuffer();
    return { first, whole: performance.now() - start };
  });
  return { first: median(times.map((t) => t.first)), whole: median(times.map((t) => t.whole)) };
}

/** Milliseconds from `npm start`, with everything already done, until it says that it is ready. */
async function measureWarmStart(data: string): Promise<number> {
  const port = await freePort();
  const times = await sampled(1, 5, async () => {
    const start = performance.now();
    const env = { ...process.env, NAAST_DATA: data, PORT: String(port) };
    const child = spawn("npm", ["start"], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    const closed = new Promise((resolve) => child.on("close", resolve));
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (said: Buffer) => said.includes("ready on") && resolve());
    });
    const time = performance.now() - start;
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    await closed;
    return time;
  });
  return median(times);
}

const data = await mkdtemp(path.join(tmpdir(), "naast-bench-"));
try {
  const prepared = await runNode(["--import", "tsx", "scripts/prepare-data.ts"], {
    env: toolEnvironment(data),
  });
  if (prepared.code !== 0) throw new Error(prepared.output);
  const server = launchServer({ host: "127.0.0.1", port: await freePort(), data, show: false });
  if (!(await server.ready)) throw new Error("The server did not start: npm run build");

  const served = await measureServer(server.url);
  const executablePath = systemBrowser(process.env);
  const options = {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  };
  /** Each in a browser started for it alone. */
  const inColdBrowser = <Figure>(measure: (browser: Browser, url: string) => Promise<Figure>) =>
    sampled(1, 9, async () => {
      const browser = await chromium.launch(options);
      const figure = await measure(browser, server.url + article);
      await browser.close();
      return figure;
    });
  const weights = await inColdBrowser(measureWeight);
  const answers = await inColdBrowser(measureAnswer);
  const browser = await chromium.launch(options);
  const page = await browser.newPage();
  await page.goto(server.url + article);
  const key = await measureKeys(page);
  const save = await measureSaves(page);
  await browser.close();
  await server.stop();
  const start = await measureWarmStart(data);

  const rows: [what: string, is: number, unit: string, aim: number][] = [
    ["server time, first byte", served.first, "ms", 15],
    ["server time, whole page", served.whole, "ms", 15],
    ["first paint, cold browser", median(weights.map((w) => w.paint)), "ms", 150],
    ["a clicked word lights up, cold browser", median(answers.map((a) => a.lit)), "ms", 250],
    ["its popover stands there, cold browser", median(answers.map((a) => a.popover)), "ms", 250],
    ["elements", median(weights.map((w) => w.elements)), "", 450],
    ["over the wire, with fonts", median(weights.map((w) => w.bytes)) / 1000, "kB", 180],
    ["a key to its paint", key, "ms", 16],
    ["a save acknowledged", save, "ms", 30],
    ["warm npm start", start / 1000, "s", 2],
  ];
  for (const [what, is, unit, aim] of rows) {
    const figure = `${is.toFixed(unit === "" ? 0 : 1)} ${unit}`.padStart(10);
    console.log(`${what.padEnd(40)} ${figure}   aim < ${aim} ${unit}${is < aim ? "" : "   MISSED"}`);
  }
} finally {
  await rm(data, { recursive: true, force: true });
}
