import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReferenceFile, parseTextFile } from "./text-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const head = "---\ntitle: De kat\nlanguage: nl\nauthor: Naast\nlicence: CC BY 4.0\n---\n";
const parse = (text: string) => parseTextFile(bytes(text), "text.md");
const problemsOf = (result: ReturnType<typeof parseTextFile> | ReturnType<typeof parseReferenceFile>) =>
  result.ok
    ? []
    : result.problems.map(({ line, reason, detail }) =>
        detail === undefined ? [line, reason] : [line, reason, detail],
      );

test("reads metadata as written and the blocks with their lines", () => {
  const text = `\uFEFF---\r\ntitle: "De kat: één"\r\nlanguage: nl\r\nsource: krant\r\ndate: 2026-11\r\nlicence: none\r\nlevel: A2\r\nrights:\r\n---\r\n\r\nEen regel\r\nen nog een.\r\n \r\n## Kop\r\nDirect eronder.\r\n`;
  expect(parse(text)).toEqual({
    ok: true,
    text: {
      title: "De kat: één",
      language: "nl",
      author: null,
      source: "krant",
      date: "2026-11",
      licence: "none",
      rights: null,
      level: "A2",
      paragraphs: [
        { kind: "paragraph", dutch: "Een regel en nog een.", line: 11 },
        { kind: "heading", dutch: "Kop", line: 14 },
        { kind: "paragraph", dutch: "Direct eronder.", line: 15 },
      ],
    },
  });
});

test.each([
  ["no front matter", "Tekst.", [[1, "noFrontMatter"]]],
  ["an empty file", "", [[1, "noFrontMatter"]]],
  ["front matter that does not close", "---\ntitle: x\n\nTekst.", [[1, "unclosedFrontMatter"]]],
  ["no paragraphs", `${head}\n\n`, [[9, "noParagraphs"]]],
  ["an empty heading", `${head}Tekst.\n\n##\n`, [[9, "emptyHeading"]]],
  ["a missing title", `${head.replace("De kat", "")}T.`, [[1, "missingTitle"]]],
  ["neither author nor source", `${head.replace("author: Naast\n", "")}T.`, [[1, "missingSource"]]],
  ["a missing licence", `${head.replace("licence: CC BY 4.0\n", "")}T.`, [[1, "missingLicence"]]],
  ["another language", `${head.replace("nl", "de")}T.`, [[3, "badLanguage", "de"]]],
  ["no language", `${head.replace("language: nl\n", "")}T.`, [[1, "badLanguage", ""]]],
  ["another level", `${head.replace("---\ntitle", "---\nlevel: B3\ntitle")}T.`, [[2, "badLevel", "B3"]]],
  ["an unknown key", `${head.replace("author", "autor: x\nauthor")}T.`, [[4, "unknownKey", "autor"]]],
  ["a list for a value", `${head.replace("Naast", "[a, b]")}T.`, [[4, "badFrontMatter", "author"]]],
  [
    "NUL",
    `${head}Tek\0st.\n\nT\0`,
    [
      [7, "nulCharacter"],
      [9, "nulCharacter"],
    ],
  ],
])("%s", (_, text, problems) => expect(problemsOf(parse(text))).toEqual(problems));

test.each([
  ["a key twice", head.replace("author: Naast", "author: a\nauthor: b"), 5],
  ["a quote that does not close", head.replace("title: De kat", 'title: "De kat'), 5], // noticed where the front matter ends
  ["a list instead of keys", "---\n- a\n---\n", 2],
])("%s is bad front matter", (_, text, line) => {
  const result = parse(`${text}T.`);
  const lines = problemsOf(result).flatMap(([at, reason]) => (reason === "badFrontMatter" ? [at] : []));
  expect(lines).toEqual([line]);
});

test.each([
  ["a byte that is never UTF-8", [0xff], 8],
  ["a sequence cut off by a line end", [0xc3], 8],
  ["an encoded surrogate", [0xed, 0xa0, 0x80], 8],
])("%s is reported with its line", (_, bad, line) => {
  const file = new Uint8Array([...bytes(`${head}Tekst één.\n`), ...bad, ...bytes("\nnog een\n")]);
  expect(problemsOf(parseTextFile(file, "text.md"))).toEqual([[line, "invalidUtf8"]]);
  expect(problemsOf(parseReferenceFile(file, "reference.en.md", []))).toEqual([[line, "invalidUtf8"]]);
});

test("any blocks come back as they were written", () => {
  const words = fc.array(fc.stringMatching(/^[a-zé'.,]{1,8}$/), { minLength: 1, maxLength: 6 });
  const block = fc.record({ kind: fc.constantFrom("heading" as const, "paragraph" as const), words });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), fc.constantFrom("\n", "\r\n"), (blocks, newline) => {
      // Paragraphs broken over lines, headings on one.
      const written = blocks.map((b) =>
        b.kind === "heading" ? `# ${b.words.join(" ")}` : b.words.join(newline),
      );
      const result = parse(head.replaceAll("\n", newline) + written.join(newline + newline));
      expect(result.ok && result.text.paragraphs.map(({ kind, dutch }) => ({ kind, dutch }))).toEqual(
        blocks.map((b) => ({ kind: b.kind, dutch: b.words.join(" ") })),
      );
    }),
  );
});

test("any bytes are read or refused with a line of the file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (tail) => {
      const file = new Uint8Array([...bytes(head), ...tail]);
      const result = parseTextFile(file, "text.md");
      const lines = [...file].filter((byte) => byte === 0x0a || byte === 0x0d).length + 1;
      for (const { line } of result.ok ? [] : result.problems) expect(line).toBeLessThanOrEqual(lines);
      if (result.ok) expect(result.text.paragraphs.length).toBeGreaterThan(0);
    }),
  );
});

const paragraphs = [
  { kind: "heading" as const },
  { kind: "paragraph" as const },
  { kind: "paragraph" as const },
];

test.each([
  ["without front matter", "# A\n\nb\nc\n\nd\n", ["A", "b c", "d"]],
  ["with front matter", "---\ntranslator: Naast\nlicence: none\n---\n\n# A\n\nb\n\nd", ["A", "b", "d"]],
])("a reference %s", (_, text, references) =>
  expect(parseReferenceFile(bytes(text), "reference.en.md", paragraphs)).toEqual({ ok: true, references }),
);

test.each([
  ["one too many", "# A\n\nb\n\nc\n\nd\n", [[7, "otherNumberOfParagraphs", "4/3"]]],
  ["one too few", "# A\n\nb", [[3, "otherNumberOfParagraphs", "2/3"]]],
  [
    "a paragraph beside a heading",
    "A\n\nb\n\n## c",
    [
      [1, "otherKind", "paragraph"],
      [5, "otherKind", "heading"],
    ],
  ],
  ["nothing", "\n", [[2, "noParagraphs"]]],
  ["a key of a text", "---\nlevel: A2\n---\n# A\n\nb\n\nc", [[2, "unknownKey", "level"]]],
  ["NUL", "# A\n\nb\0\n\nc", [[3, "nulCharacter"]]],
])("a reference with %s", (_, text, problems) =>
  expect(problemsOf(parseReferenceFile(bytes(text), "reference.en.md", paragraphs))).toEqual(problems),
);
