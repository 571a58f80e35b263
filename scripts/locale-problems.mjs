// @ts-check
import { dynamicUses, literalsIn } from "./key-uses.mjs";

/** @typedef {{ [key: string]: string | Tree }} Tree */
/** @typedef {{ key: string, problem: string }} LocaleProblem */

const PLURAL = /_(one|other)$/;
/** Endings that make a dotted literal a file's name, not a key: "text.md". */
const FILE_NAME = /\.(md|csv|tsv|txt|json|tsx?|m?js|css|html|png|svg|woff2?|db|epub|xml|po)$/;
/** The same in English and Dutch; every other text that is equal counts as untranslated. */
const SAME_IN_BOTH = new Set(
  [
    ...[
      "Naast",
      "English",
      "Nederlands",
      "de",
      "het",
      "de/het",
      "tag",
      "tags",
      "CSV",
      "A2",
      "B1",
      "B2",
      "C1",
    ],
    ...[
      "diff",
      "Start",
      "Status",
      "Type",
      "Lemma",
      "lemma",
      "Filter",
      "Import",
      "Export",
      "Tags",
      "Tag",
      "Ctrl",
      "Enter",
      "Esc",
    ],
  ].map((text) => text.toLowerCase()),
);

/**
 * What is not in order in the two locales: keys missing, unused, unknown or untranslated; plurals with a form
 * missing; placeholders or tags that differ.
 * @param {{ en: Tree, nl: Tree, sources: string[], words?: string[] }} input `sources`: the code that may use keys;
 *   `words`: further code that may hold the changing part of a key made with a template, as reasons in db do
 * @returns {LocaleProblem[]} sorted by key
 */
export function localeProblems({ en, nl, sources, words = [] }) {
  const english = flatten(en);
  const dutch = flatten(nl);
  /** @type {LocaleProblem[]} */
  const problems = [];
  const report = (/** @type {string} */ key, /** @type {string} */ problem) =>
    problems.push({ key, problem });

  for (const key of new Set([...english.keys(), ...dutch.keys()])) {
    const [enText, nlText] = [english.get(key), dutch.get(key)];
    if (enText === undefined) report(key, "missing in en.json");
    else if (nlText === undefined) report(key, "missing in nl.json");
    else for (const problem of pairProblems(key, enText, nlText)) report(key, problem);
    for (const [texts, file] of /** @type {const} */ ([
      [english, "en.json"],
      [dutch, "nl.json"],
    ])) {
      const sibling = PLURAL.test(key) ? siblingOf(key) : undefined;
      if (sibling && texts.has(key) && !texts.has(sibling)) report(sibling, `plural form missing in ${file}`);
    }
  }
  for (const problem of keyProblems(english, sources, words)) problems.push(problem);
  return problems.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/**
 * @param {string} key
 * @param {string} enText
 * @param {string} nlText
 */
function* pairProblems(key, enText, nlText) {
  if (!enText.trim()) yield "empty in en.json";
  if (!nlText.trim()) yield "empty in nl.json";
  const hasLetters = /\p{L}{2}/u.test(enText.replace(/\{\{.*?\}\}|<[^>]*>/g, ""));
  if (enText === nlText && hasLetters && !SAME_IN_BOTH.has(enText.toLowerCase()))
    yield "untranslated in nl.json";
  // "één woord" needs no figure where English has "{{count}} word".
  const slots = (/** @type {string} */ text) =>
    slotsIn(text).filter((slot) => !(key.endsWith("_one") && slot === "{{count}}"));
  const [inEnglish, inDutch] = [slots(enText).join(" "), slots(nlText).join(" ")];
  if (inEnglish !== inDutch) yield `placeholders differ: en has "${inEnglish}", nl has "${inDutch}"`;
}

/**
 * @param {Map<string, string>} english
 * @param {string[]} sources
 * @param {string[]} words
 */
function* keyProblems(english, sources, words) {
  // "words_one" and "words_other" are used as "words".
  const keys = new Set([...english.keys()].map((key) => key.replace(PLURAL, "")));
  const spaces = new Set([...keys].filter((key) => key.includes(".")).map((key) => key.split(".")[0]));
  const { called, literals } = literalsIn(sources);
  for (const key of called) if (!keys.has(key)) yield { key, problem: "used but not there" };
  for (const key of literals) {
    const isKey = /^[a-z]\w*(\.\w+)+$/i.test(key) && spaces.has(key.split(".")[0]) && !FILE_NAME.test(key);
    if (isKey && !called.has(key) && !keys.has(key)) yield { key, problem: "used but not there" };
  }
  const dynamic = dynamicUses(sources);
  for (const { pattern, shown, isCall } of dynamic) {
    if (isCall && ![...keys].some((key) => pattern.test(key)))
      yield { key: shown, problem: "used but not there" };
  }
  const known = new Set([...sources, ...words].join("\n").match(/\w+/g));
  for (const key of keys) {
    if (called.has(key) || literals.has(key)) continue;
    const isUsed = dynamic.some(({ pattern }) => {
      const parts = pattern.exec(key)?.slice(1);
      // A template uses only those keys whose changing part is named somewhere: else nothing under it could be unused.
      return parts?.every((part) => part.split(".").every((word) => /^\d+$/.test(word) || known.has(word)));
    });
    if (!isUsed) yield { key, problem: "unused" };
  }
}

/**
 * @param {Tree} tree
 * @param {string} [prefix]
 * @returns {Map<string, string>} dotted key → text
 */
function flatten(tree, prefix = "") {
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === "string") texts.set(prefix + name, value);
    else for (const [key, text] of flatten(value, `${prefix}${name}.`)) texts.set(key, text);
  }
  return texts;
}

/** @param {string} key */
function siblingOf(key) {
  return key.replace(PLURAL, key.endsWith("_one") ? "_other" : "_one");
}

/**
 * @param {string} text
 * @returns {string[]} "{{name}}" and "<1>", sorted
 */
function slotsIn(text) {
  const names = [...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map((match) => `{{${match[1]}}}`);
  return [...names, ...(text.match(/<\/?\w+\s*\/?>/g) ?? [])].sort();
}
