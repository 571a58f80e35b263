import { expect, test } from "vitest";
import { localeProblems } from "./locale-problems.mjs";

type Tree = { [key: string]: string | Tree };
const lines = (en: Tree, nl: Tree, source: string, words = "") =>
  localeProblems({ en, nl, sources: [source], words: [words] }).map(
    ({ key, problem }) => `${key}: ${problem}`,
  );

const en = { reader: { save: "Save", words_one: "{{count}} word", words_other: "{{count}} words" } };
const nl = { reader: { save: "Bewaar", words_one: "één woord", words_other: "{{count}} woorden" } };
const source = 't("reader.save"); t("reader.words", { count })';

test("locales in order have no problems", () => {
  expect(lines(en, nl, source)).toEqual([]);
});

test.each<[string, Tree, Tree, string, string[]]>([
  ["missing in nl", { a: { b: "See" } }, { a: {} }, 't("a.b")', ["a.b: missing in nl.json"]],
  ["missing in en", { a: {} }, { a: { b: "Zie" } }, "", ["a.b: missing in en.json"]],
  ["unused", { a: { b: "See" } }, { a: { b: "Zie" } }, "", ["a.b: unused"]],
  ["used in a comment only", { a: { b: "See" } }, { a: { b: "Zie" } }, '// t("a.b")', ["a.b: unused"]],
  ["untranslated", { a: { b: "See" } }, { a: { b: "See" } }, 't("a.b")', ["a.b: untranslated in nl.json"]],
  ["empty", { a: { b: "See" } }, { a: { b: " " } }, 't("a.b")', ["a.b: empty in nl.json"]],
  ["the same word in both", { a: { b: "Naast" } }, { a: { b: "Naast" } }, 't("a.b")', []],
  [
    "nothing to translate",
    { a: { b: "{{done}} / {{all}}" } },
    { a: { b: "{{done}} / {{all}}" } },
    't("a.b")',
    [],
  ],
  ["unknown in a call", en, nl, `${source}; t("nowhere")`, ["nowhere: used but not there"]],
  ["unknown elsewhere", en, nl, `${source}; const key = "reader.sav"`, ["reader.sav: used but not there"]],
  ["a file's name", en, nl, `${source}; read("reader.md")`, []],
  ["an object of another", en, nl, `${source}; format("settings.theme")`, []],
  ["t within another name", en, nl, `${source}; format("x.y"); parseInt("12.5")`, []],
  ["a call over lines", { a: { b: "See" } }, { a: { b: "Zie" } }, 't(\n  "a.b",\n)', []],
])("%s", (_, english, dutch, code, expected) => {
  expect(lines(english, dutch, code)).toEqual(expected);
});

test("a plural needs both forms in both languages", () => {
  const one = { a: { b_one: "a word" } };
  expect(lines(one, { a: { b_one: "een woord" } }, 't("a.b")')).toEqual([
    "a.b_other: plural form missing in en.json",
    "a.b_other: plural form missing in nl.json",
  ]);
});

test.each([
  ["{{name}} and {{other}}", "{{other}} en {{name}}", []],
  ["{{name}}", "{{naam}}", ['a.b: placeholders differ: en has "{{name}}", nl has "{{naam}}"']],
  ["{{at, datetime}}", "om {{at, datetime}}", []],
  ["a <1>link</1>", "een koppeling", ['a.b: placeholders differ: en has "</1> <1>", nl has ""']],
])("%s | %s", (english, dutch, expected) => {
  expect(lines({ a: { b: english } }, { a: { b: dutch } }, 't("a.b")')).toEqual(expected);
});

const statuses = {
  en: { status: { draft: "Draft", done: "Done" } },
  nl: { status: { draft: "Klad", done: "Klaar" } },
};
/** The source of a template literal. */
const template = (head: string, expression: string, tail = "") => `\`${head}\${${expression}}${tail}\``;

test.each([
  ["named in the code", `t(${template("status.", "status")}); const all = ["draft", "done"]`, "", []],
  ["named in db", `t(${template("status.", "paragraph.status")})`, 'reason: "draft", or: "done"', []],
  ["one named nowhere", `t(${template("status.", "status")}); "draft"`, "", ["status.done: unused"]],
  ["a key made elsewhere", `const key = ${template("status.", 'x ? { a: "draft" }.a : "done"')}`, "", []],
  [
    "no such key",
    `t(${template("statuses.", "status")}); "status.draft"; "status.done"`,
    "",
    ["statuses.…: used but not there"],
  ],
  [
    "a template of something else",
    `fetch(${template("status.json?", "draft", "done")})`,
    "",
    ["status.done: unused", "status.draft: unused"],
  ],
])("a template: %s", (_, code, words, expected) => {
  expect(lines(statuses.en, statuses.nl, code, words)).toEqual(expected);
});

test("a template with a constant end", () => {
  const english = { grade: { one: { label: "Again", hint: "Forgotten" } } };
  const dutch = { grade: { one: { label: "Opnieuw", hint: "Vergeten" } } };
  const code = `t(${template("grade.", '"one"', ".label")})`;
  expect(lines(english, dutch, code)).toEqual(["grade.one.hint: unused"]);
});
