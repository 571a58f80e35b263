import { type Block, splitBlocks } from "./blocks";
import { decodeLines, type Mistake } from "./decode";
import { readFrontMatter } from "./front-matter";

const levels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

/**
 * What is wrong with a file of content, and on which line (from 1). The reason is the suffix of an i18n key;
 * other files of a text (its glossary) have reasons of their own.
 */
export type Problem<Reason extends string = string> = {
  file: string;
  line: number;
  reason: Reason;
  detail?: string;
};
type Refused = { ok: false; problems: Problem<Mistake["reason"]>[] };

/** A text as its text.md holds it; absent and empty metadata are null, `line` counts from 1. */
export type TextFile = {
  title: string;
  language: "nl";
  author: string | null;
  source: string | null;
  date: string | null;
  licence: string;
  rights: string | null;
  level: (typeof levels)[number] | null;
  paragraphs: { kind: Block["kind"]; dutch: string; line: number }[];
};

const keys = ["title", "language", "author", "source", "date", "licence", "rights", "level"];

const refuse = (file: string, mistakes: Mistake[]): Refused => ({
  ok: false,
  problems: mistakes.map((mistake) => ({ file, ...mistake })),
});

/** What else would be found missing is there, but not understood. */
const isUnreadable = ({ reason }: Mistake) => reason === "unclosedFrontMatter" || reason === "badFrontMatter";

/** An empty heading has no text to show; an empty file has nothing to read. */
function mistakesIn(blocks: Block[], lines: string[]): Mistake[] {
  if (blocks.length === 0) return [{ line: lines.length, reason: "noParagraphs" }];
  return blocks.filter(({ content }) => content === "").map(({ line }) => ({ line, reason: "emptyHeading" }));
}

/**
 * Reads a text.md: front matter with title, language (nl), author or source, licence, and optionally date,
 * rights and level; then headings and paragraphs (see splitBlocks), their Dutch letter for letter. Every
 * problem is reported with its line, what is missing with line 1. `file` is only named in the problems.
 */
export function parseTextFile(bytes: Uint8Array, file: string): { ok: true; text: TextFile } | Refused {
  const decoded = decodeLines(bytes);
  if (!decoded.ok) return refuse(file, decoded.mistakes);
  const { values, mistakes, bodyFrom } = readFrontMatter(decoded.lines, keys);
  if (bodyFrom === 0) return refuse(file, [{ line: 1, reason: "noFrontMatter" }]);
  if (mistakes.some(isUnreadable)) return refuse(file, mistakes);
  const value = (key: string) => values.get(key)?.value ?? null;
  const title = value("title");
  const licence = value("licence");
  const level = levels.find((known) => known === value("level")) ?? null;
  if (title === null) mistakes.push({ line: 1, reason: "missingTitle" });
  if (value("author") === null && value("source") === null)
    mistakes.push({ line: 1, reason: "missingSource" });
  if (licence === null) mistakes.push({ line: 1, reason: "missingLicence" });
  if (value("language") !== "nl")
    mistakes.push({
      line: values.get("language")?.line ?? 1,
      reason: "badLanguage",
      detail: value("language") ?? "",
    });
  const writtenLevel = values.get("level");
  if (writtenLevel && level === null)
    mistakes.push({ line: writtenLevel.line, reason: "badLevel", detail: writtenLevel.value });
  const blocks = splitBlocks(decoded.lines, bodyFrom);
  mistakes.push(...mistakesIn(blocks, decoded.lines));
  if (title === null || licence === null || mistakes.length > 0) return refuse(file, mistakes);
  const paragraphs = blocks.map(({ kind, content, line }) => ({ kind, dutch: content, line }));
  const [author, source, date, rights] = [value("author"), value("source"), value("date"), value("rights")];
  return {
    ok: true,
    text: { title, language: "nl", author, source, date, licence, rights, level, paragraphs },
  };
}

/**
 * Reads a reference.en.md: optional front matter (translator, licence), then one block for each paragraph of
 * the text, heading beside heading. Another number of blocks is reported with both ("15/16": found/expected)
 * on the line of the first block too many or on the last line; another kind on the block's line.
 */
export function parseReferenceFile(
  bytes: Uint8Array,
  file: string,
  paragraphs: readonly { kind: Block["kind"] }[],
): { ok: true; references: string[] } | Refused {
  const decoded = decodeLines(bytes);
  if (!decoded.ok) return refuse(file, decoded.mistakes);
  const { mistakes, bodyFrom } = readFrontMatter(decoded.lines, ["translator", "licence"]);
  if (mistakes.some(isUnreadable)) return refuse(file, mistakes);
  const blocks = splitBlocks(decoded.lines, bodyFrom);
  mistakes.push(...mistakesIn(blocks, decoded.lines));
  if (blocks.length !== paragraphs.length && blocks.length > 0)
    mistakes.push({
      line: blocks[paragraphs.length]?.line ?? decoded.lines.length,
      reason: "otherNumberOfParagraphs",
      detail: `${blocks.length}/${paragraphs.length}`,
    });
  else
    for (const [i, { kind, line }] of blocks.entries())
      if (kind !== paragraphs[i]?.kind) mistakes.push({ line, reason: "otherKind", detail: kind });
  if (mistakes.length > 0) return refuse(file, mistakes);
  return { ok: true, references: blocks.map(({ content }) => content) };
}
