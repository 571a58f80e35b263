// @ts-check
// Old syntax only, and no imports: an old Node must be able to read this and to say that it is too old.

/** The versions that package.json's "engines" allows, for people. */
export const NEEDED_NODE = "20.19 or later (22.12 or later of 22, or 24 and up)";

/**
 * Whether Naast runs on this version of Node: the range of package.json's "engines".
 * @param {string} version as in process.version: "v20.20.2"
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const parts = version.replace(/^v/, "").split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 24;
}
