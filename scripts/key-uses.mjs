// @ts-check
// Finds uses of i18n keys by reading the code as text: parsing it properly would cost half a second at every build.

const STRING = /(["'])((?:\\.|(?!\1)[^\\\n])*)\1/g;
const CALL = /(?<![\w$])t\(\s*(["'])((?:\\.|(?!\1)[^\\\n])*)\1/g;
const COMMENT = /(^|[\s;{}(])\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/**
 * @param {string[]} sources
 * @returns {{ called: Set<string>, literals: Set<string> }} `called`: the keys in t("…"); `literals`: every string
 */
export function literalsIn(sources) {
  /** @type {Set<string>} */
  const called = new Set();
  /** @type {Set<string>} */
  const literals = new Set();
  for (const source of sources) {
    const code = source.replace(COMMENT, "$1");
    for (const match of code.matchAll(CALL)) called.add(match[2] ?? "");
    for (const match of code.matchAll(STRING)) literals.add(match[2] ?? "");
  }
  return { called, literals };
}

/** @typedef {{ pattern: RegExp, shown: string, isCall: boolean }} DynamicUse `pattern` captures the changing parts; `isCall`: in t(`…`) */

/**
 * The templates that may make keys: t(`status.${status}`), and elsewhere those that begin like a key.
 * @param {string[]} sources
 * @returns {DynamicUse[]}
 */
export function dynamicUses(sources) {
  /** @type {Map<string, DynamicUse>} */
  const uses = new Map();
  for (const source of sources) {
    const code = source.replace(COMMENT, "$1");
    for (let at = code.indexOf("`"); at >= 0; at = code.indexOf("`", at + 1)) {
      const parts = templateAt(code, at + 1);
      if (!parts || parts.length < 2) continue;
      const isCall = /(?<![\w$])t\(\s*$/.test(code.slice(Math.max(0, at - 20), at));
      if (!isCall && !/^[a-z]\w*\./i.test(parts[0] ?? "")) continue;
      const pattern = new RegExp(
        `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(.+)")}$`,
      );
      const shown = parts.join("…");
      uses.set(`${shown} ${isCall}`, { pattern, shown, isCall });
    }
  }
  return [...uses.values()];
}

/**
 * @param {string} code
 * @param {number} start after the opening back-tick
 * @returns {string[] | undefined} the constant parts, or undefined where it is not closed
 */
function templateAt(code, start) {
  /** @type {string[]} */
  const parts = [];
  let part = "";
  for (let at = start; at < code.length; at++) {
    if (code[at] === "`") return [...parts, part];
    if (code[at] === "\\") part += code[++at];
    else if (code[at] === "$" && code[at + 1] === "{") {
      parts.push(part);
      part = "";
      for (let depth = 0; at < code.length; at++) {
        if (code[at] === "{") depth++;
        if (code[at] === "}" && --depth === 0) break;
      }
    } else part += code[at];
  }
  return undefined;
}
