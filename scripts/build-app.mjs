// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { localeLines } from "./check-locales.mjs";
import { compressAssets } from "./compress-assets.mjs";
import { root } from "./project.mjs";
import { runNode, toolScript } from "./run.mjs";
import { hashSources, readStamp, removeStamp, writeStamp } from "./stamp.mjs";
import { step } from "./step.mjs";
import { Stop } from "./stop.mjs";
import { takeWorkLock } from "./work-lock.mjs";

const stamp = path.join(root, ".next/.naast-built");
const SOURCES = [
  ...["app", "ui", "i18n", "db", "core", "public", "instrumentation.ts", "proxy.ts"],
  ...[
    "prisma/schema.prisma",
    "next.config.js",
    "tsconfig.json",
    "package-lock.json",
    "scripts/build-app.mjs",
    "scripts/compress-assets.mjs",
  ],
];

/** Next's name for a finished build. */
const buildId = path.join(root, ".next/BUILD_ID");

/** Whether the last finished build was made from the sources as they are now. */
export function isBuilt() {
  return readStamp(stamp) === buildHash() && existsSync(buildId);
}

/**
 * Checks the locales and builds the server, when the sources changed.
 * @param {Record<string, string | undefined>} env
 * @param {{ always?: boolean }} [options] `always`: also when nothing changed
 * @throws {Stop} when it could not
 */
export async function buildApp(env, { always = false } = {}) {
  await step("Build the app", async () => {
    if (!always && isBuilt()) return "already done";
    takeWorkLock();
    const lines = localeLines();
    if (lines.length > 0) throw new Stop(`${lines.join("\n")}\nThe locales are not in order: see above.`);
    // Taken before: what is changed during the build is built next time.
    const hash = buildHash();
    removeStamp(stamp);
    const { code, output } = await runNode([toolScript("next"), "build"], { env });
    if (code !== 0) throw new Stop(`${output.trimEnd()}\nnext build failed: see above.`);
    compressAssets(path.join(root, ".next/static"));
    writeStamp(stamp, hash);
  });
}

function buildHash() {
  return hashSources(root, SOURCES, [process.versions.modules, process.platform, process.arch]);
}
