import fc from "fast-check";
import { expect, test } from "vitest";
import { articles, type EntryInput, entryStatuses, partsOfSpeech } from "@/core/glossary/entry";
import { entryInput, entrySentence } from "@/core/glossary/schema";
import { readGlossaryCsv, writeGlossaryCsv } from "./glossary-csv";

const empty: EntryInput = {
  lemma: "huis",
  partOfSpeech: "other",
  article: null,
  meanings: [],
  note: "",
  tags: [],
  status: "new",
  forms: [],
};

test("what is written: header, CRLF, lists in cells, quotes where they are needed", () => {
  const huis = { ...empty, partOfSpeech: "noun", article: "het", meanings: ["house; home", "a, b"] } as const;
  const csv = writeGlossaryCsv([
    {
      ...huis,
      meanings: [...huis.meanings],
      tags: ["a", "b"],
      forms: ["huizen"],
      sentence: { text: 'Zij zei: "Ja."' },
    },
  ]);
  expect(csv).toBe(
    "lemma,partOfSpeech,article,meanings,note,tags,status,forms,sentence\r\n" +
      'huis,noun,het,"house\\; home; a, b",,a b,new,huizen,"Zij zei: ""Ja."""\r\n',
  );
});

test.each(["=1+1", "+31", "-achtig", "@home", "'=1"])("a spreadsheet does not run %s", (lemma) => {
  expect(writeGlossaryCsv([{ ...empty, lemma, sentence: null }]).split("\r\n")[1]).toMatch(/^'/);
  expect(writeGlossaryCsv([{ ...empty, lemma: "'s avonds", sentence: null }])).toContain("\n's avonds,");
});

const hostile = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "grapheme-ascii" }),
  fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n;\\\", …ab\uFEFF") }),
);
const hostileEntry = fc
  .record({
    lemma: hostile,
    partOfSpeech: fc.constantFrom(...partsOfSpeech),
    article: fc.constantFrom(...articles, null),
    meanings: fc.array(hostile, { maxLength: 4 }),
    note: hostile,
    tags: fc.array(hostile, { maxLength: 3 }),
    status: fc.constantFrom(...entryStatuses),
    forms: fc.array(hostile, { maxLength: 3 }),
  })
  .map((entry) => entryInput.safeParse(entry).data)
  .filter((entry) => entry !== undefined);
const hostileSentence = fc.option(
  hostile.filter((text) => text !== "" && entrySentence.safeParse(text).success),
);

test("export then import is the identity", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileEntry, hostileSentence), { maxLength: 5 }), (rows) => {
      const csv = writeGlossaryCsv(
        rows.map(([input, text]) => ({ ...input, sentence: text === null ? null : { text } })),
      );
      const read = readGlossaryCsv(csv);
      expect(read.problems).toEqual([]);
      expect(read.entries.map(({ input, sentence }) => [input, sentence])).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["a part of the columns", "lemma,meanings\nhuis,house", { meanings: ["house"] }],
  ["any order, unknown columns, any case", "Status,x,LEMMA\nknown,y,huis", { status: "known" }],
  ["semicolons", "lemma;meanings;article;partOfSpeech\nhuis;house;het;noun", { article: "het" }],
  ["tabs", "lemma\tmeanings\nhuis\thouse, home", { meanings: ["house, home"] }],
  ["a byte order mark", '\uFEFF"lemma",tags\nhuis,a  b', { tags: ["a", "b"] }],
  ["capitals in fixed values", "lemma,partOfSpeech,article\nhuis,Noun, Het", { article: "het" }],
  ["a backslash of its own", "lemma,meanings\nhuis,a\\b; c", { meanings: ["a\\b", "c"] }],
  ["a short row", "lemma,note,meanings\nhuis", {}],
  ["semicolons in a list that is quoted", 'lemma;meanings\nhuis;"a; b"', { meanings: ["a", "b"] }],
])("read: %s", (_, csv, expected) => {
  expect(readGlossaryCsv(csv).problems).toEqual([]);
  expect(readGlossaryCsv(csv).entries.map(({ input }) => input)).toMatchObject([
    { lemma: "huis", ...expected },
  ]);
});

test.each(["\n", "\r\n", "\r"])("lines are physical lines, whatever their end (%j)", (end) => {
  const csv = ["", "lemma,note", 'een,"a', "", 'b"', "", "twee,", ',"x', 'y"', "drie,z"].join(end);
  const { entries, problems } = readGlossaryCsv(csv);
  expect(entries.map(({ line, input }) => [line, input.lemma])).toEqual([
    [3, "een"],
    [7, "twee"],
    [10, "drie"],
  ]);
  expect(problems).toEqual([{ line: 8, reason: "lemmaMissing", detail: "lemma" }]);
});

test.each([
  ["", [{ line: 1, reason: "missingHeader" }]],
  ["\n \n", [{ line: 1, reason: "missingHeader" }]],
  ["huis,house\nman,man", [{ line: 1, reason: "noLemmaColumn" }]],
  ["lemma,note,Lemma\na,b,c", [{ line: 1, reason: "duplicateColumn", detail: "lemma" }]],
  ['lem"ma\nx', [{ line: 1, reason: "strayQuote" }]],
])("no file of ours: %j", (csv, problems) => expect(readGlossaryCsv(csv)).toEqual({ entries: [], problems }));

test.each([
  ["nown", { reason: "badPartOfSpeech", detail: "nown" }, "x,nown,,,"],
  ["der", { reason: "badArticle", detail: "der" }, "x,noun,der,,"],
  ["old", { reason: "badStatus", detail: "old" }, "x,noun,,,old"],
  ["long", { reason: "tooLong", detail: "meanings" }, `x,noun,,${"a".repeat(301)},`],
  ["stray quote", { reason: "strayQuote" }, 'x,noun,,a "b" c,'],
  ["unclosed quote", { reason: "strayQuote" }, 'x,noun,,"a,'],
  ["too many cells", { reason: "tooManyCells" }, "x,noun,,a,new,b"],
  ["NUL", { reason: "nulCharacter", detail: "lemma" }, "x\0,noun,,a,new"],
])("%s: named by its line, the other rows are kept", (_, problem, row) => {
  const csv = `lemma,partOfSpeech,article,meanings,status\neen,,,,\n${row}\ntwee,,,,`;
  const { entries, problems } = readGlossaryCsv(csv);
  expect(problems).toEqual([{ line: 3, ...problem }]);
  expect(entries.map(({ line, input }) => [line, input.lemma])).toEqual([
    [2, "een"],
    [4, "twee"],
  ]);
});

test("reading stops after 50,000 rows", () => {
  const { entries, problems } = readGlossaryCsv(`lemma\n${"huis\n".repeat(50_001)}`);
  expect(entries).toHaveLength(50_000);
  expect(problems).toEqual([{ line: 50_002, reason: "tooManyRows", detail: "50000" }]);
});

test("any text is read without throwing, each line at most once, in order", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { entries, problems } = readGlossaryCsv(`lemma,note\n${text}`);
      for (const rows of [entries, problems]) {
        const lines = rows.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(lines.every((line) => line > 1)).toBe(true);
      }
    }),
  );
});
