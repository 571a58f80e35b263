// @ts-check
// npm run complete-lock, after every change of dependencies. A registry that lacks the packages of other platforms
// makes npm write a lockfile that `npm ci` refuses elsewhere: this adds them. It also takes out the addresses of
// that registry.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./project.mjs";

const OS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "sunos",
  "aix",
  "win32",
  "openharmony",
];
const CPU = ["arm64", "x64", "arm", "ia32", "s390x", "ppc64", "riscv64", "wasm32"];

/**
 * @typedef {{ version?: string, resolved?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   libc?: string[], optionalDependencies?: Record<string, string> }} Package
 */

/**
 * Completes a lockfile's packages.
 * @param {Record<string, Package>} packages by their place: "node_modules/next"
 * @returns {{ packages: Record<string, Package>, changes: string[] }} `changes`: one line each; none when it was complete
 */
export function completeLock(packages) {
  /** @type {Record<string, Package>} */
  const complete = {};
  /** @type {string[]} */
  const changes = [];
  for (const [at, { resolved, ...rest }] of Object.entries(packages)) {
    const isAddress = resolved !== undefined && /^https?:/.test(resolved);
    complete[at] = resolved === undefined || isAddress ? rest : { ...rest, resolved };
    if (isAddress) changes.push(`address of ${at} taken out`);
  }
  for (const [at, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      // Packages for one platform are published together with what loads them: ^0.5.0 means 0.5.0.
      const version = range.replace(/^\^/, "");
      if (complete[`${at}/node_modules/${name}`] || complete[`node_modules/${name}`] || !/^\d/.test(version))
        continue;
      const missing = platformPackage(name, version, entry.dev === true);
      if (!missing) continue;
      complete[`node_modules/${name}`] = missing;
      changes.push(`${name}@${version} added`);
    }
  }
  const sorted = Object.entries(complete).sort(([a], [b]) =>
    a === "" ? -1 : b === "" ? 1 : a.localeCompare(b, "en"),
  );
  return { packages: Object.fromEntries(sorted), changes };
}

/**
 * What the lockfile says of a package made for one platform, which its name tells: "@next/swc-linux-x64-musl".
 * @param {string} name
 * @param {string} version
 * @param {boolean} dev
 * @returns {Package | undefined} undefined for a package that is not for one platform
 */
function platformPackage(name, version, dev) {
  const words = name.split(/[/\-.@]/);
  const os = OS.find((system) => words.includes(system) || words.includes(`${system}musl`));
  const cpu = words.findLast((word) => CPU.includes(word));
  // WebAssembly is of no system.
  if (!cpu || (!os && cpu !== "wasm32")) return undefined;
  // Without either in its name it may be linked statically, and run with both.
  const libc = /musl/.test(name)
    ? { libc: ["musl"] }
    : /gnu/.test(name) && os === "linux"
      ? { libc: ["glibc"] }
      : {};
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...libc,
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const { packages, changes } = completeLock(lock.packages);
  if (changes.length > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(changes.length > 0 ? changes.join("\n") : "package-lock.json is complete");
}
