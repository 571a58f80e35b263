// @ts-check
// What has been done is remembered by stamps: a hash of what it was made from, written last, so that whatever was
// interrupted has no stamp and is done again.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Files that no product is made from. */
const IGNORED = /(^|\/)(generated|testing|node_modules|\.[^/]*)$|\.test\.tsx?$|~$/;

/**
 * SHA-256 of the names and bytes of files and folders; what is missing counts as missing, tests and generated files
 * do not count.
 * @param {string} root the folder that the paths are relative to
 * @param {string[]} paths
 * @param {string[]} [further] anything else that it depends on
 * @returns {string} hexadecimal
 */
export function hashSources(root, paths, further = []) {
  const hash = createHash("sha256").update(JSON.stringify(further));
  for (const at of paths) add(hash, root, at);
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} at
 */
function add(hash, root, at) {
  const full = path.join(root, at);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const name of readdirSync(full).sort()) if (!IGNORED.test(name)) add(hash, root, `${at}/${name}`);
    return;
  }
  const bytes = stat ? readFileSync(full) : "";
  // The length parts one file from the next: without it two layouts could give the same bytes.
  hash.update(`${at}\0${stat ? bytes.length : "missing"}\0`).update(bytes);
}

/**
 * @param {string} file
 * @returns {unknown} the stamp's content; undefined when there is none, or a broken one
 */
export function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {unknown} value
 */
export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}

/** @param {string} file */
export function removeStamp(file) {
  rmSync(file, { force: true });
}
