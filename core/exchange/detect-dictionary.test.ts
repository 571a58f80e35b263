import { expect, test } from "vitest";
import { detectDictionary } from "./detect-dictionary";

const encoder = new TextEncoder();
const file = (name: string, text = "x") => ({ name, head: encoder.encode(text) });

test.each([
  [[file("a.index"), file("a.dict")], { parts: { format: "dictd", index: "a.index", dict: "a.dict" } }],
  [[file("a.ifo"), file("a.idx"), file("a.dict")], { parts: { format: "stardict", syn: null } }],
  [
    [file("index.json"), file("term_bank_10.json"), file("term_bank_9.json")],
    { parts: { format: "yomitan", banks: ["term_bank_9.json", "term_bank_10.json"] } },
  ],
  [[file("x", "SQLite format 3\0")], { parts: { format: "wikdict" } }],
  [[file("x.json", ' {"word":"huis"}')], { parts: { format: "wiktextract" } }],
  [[file("x.txt", "\uFEFFhuis\thouse\n")], { parts: { format: "tsv" } }],
  [[file("a.index")], { reason: "missingPart", detail: ".dict" }],
  [[file("a.dict")], { reason: "missingPart", detail: ".index" }],
  [[file("a.ifo"), file("a.dict")], { reason: "missingPart", detail: ".idx" }],
  [[file("index.json")], { reason: "missingPart", detail: "term_bank_1.json" }],
  [[file("a.ifo"), file("b.ifo")], { reason: "severalDictionaries" }],
  [[file("a.tsv"), file("b.tsv")], { reason: "severalDictionaries" }],
  [[file("x.html", "<!DOCTYPE html><p>\t")], { reason: "webPage" }],
  [[file("x.bin", "\0\t\0")], { reason: "unknownFormat" }],
  [[file("x.txt", "een gewone zin")], { reason: "unknownFormat" }],
  [[], { reason: "unknownFormat" }],
  [
    [file("freedict-eng-nld.index"), file("freedict-eng-nld.dict")],
    { reason: "otherLanguage", detail: "eng-nld" },
  ],
  [[file("en-nl.sqlite3", "SQLite format 3\0")], { reason: "otherLanguage" }],
  [[file("nl-en.sqlite3", "SQLite format 3\0")], { ok: true }],
])("detect %#", (files, expected) => expect(detectDictionary(files)).toMatchObject(expected));
