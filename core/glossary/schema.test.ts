import { expect, test } from "vitest";
import type { EntryInput } from "./entry";
import { entryInput, entrySentence } from "./schema";

const huis: EntryInput = {
  lemma: "huis",
  partOfSpeech: "noun",
  article: "het",
  meanings: ["house"],
  note: "",
  tags: [],
  status: "new",
  forms: [],
};

test.each<[string, Partial<EntryInput>, Partial<EntryInput>]>([
  ["space is trimmed and folded", { lemma: "  in  slaap vallen " }, { lemma: "in slaap vallen" }],
  ["letters are composed", { lemma: "ide\u0301" }, { lemma: "idé" }],
  ["only nouns and names have an article", { partOfSpeech: "verb" }, { article: null }],
  ["names may have one", { partOfSpeech: "name", article: "de" }, { article: "de" }],
  ["tags are unique whatever their case", { tags: ["News", "news", "b"] }, { tags: ["News", "b"] }],
  ["empty items are left out", { meanings: ["", " a ", "  "], forms: [""] }, { meanings: ["a"], forms: [] }],
  ["three points are an ellipsis", { forms: ["trad ... op"] }, { forms: ["trad … op"] }],
  ["line ends are LF", { note: "a\r\nb\rc" }, { note: "a\nb\nc" }],
  ["meanings can wait", { meanings: [] }, { meanings: [] }],
])("%s", (_, given, expected) => expect(entryInput.parse({ ...huis, ...given })).toMatchObject(expected));

test.each<[string, Record<string, unknown>]>([
  ["lemmaMissing", { lemma: "  " }],
  ["tooLong", { lemma: "a".repeat(201) }],
  ["nulCharacter", { lemma: "a\0b" }],
  ["controlCharacter", { lemma: "a\nb" }],
  ["controlCharacter", { meanings: ["a\nb"] }],
  ["brokenCharacter", { note: "\ud800" }],
  ["tooLong", { meanings: ["a".repeat(301)] }],
  ["tooMany", { meanings: Array(21).fill("a") }],
  ["tooLong", { note: "a".repeat(2001) }],
  ["tagWithSpace", { tags: ["a b"] }],
  ["tooMany", { forms: Array(61).fill("a") }],
  ["badPartOfSpeech", { partOfSpeech: "nown" }],
  ["badArticle", { article: "der" }],
  ["badStatus", { status: "old" }],
])("refused: %s %#", (reason, given) => {
  const result = entryInput.safeParse({ ...huis, ...given });
  expect(result.error?.issues[0]?.message).toBe(`error.${reason}`);
});

test("a sentence is kept as it stands, up to a limit", () => {
  expect(entrySentence.parse(" Een zin.\n")).toBe(" Een zin.\n");
  expect(entrySentence.safeParse("a".repeat(5_001)).error?.issues[0]?.message).toBe("error.tooLong");
});
