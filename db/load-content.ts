import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Problem, parseReferenceFile, parseTextFile } from "@/core/text/text-file";
import type { Database } from "./connect";
import { type ContentFolder, contentFolders } from "./content-folders";
import { readGlossaryFile } from "./glossary-file";
import { storeText } from "./store-text";

export type LoadReport = { loaded: string[]; unchanged: number; problems: Problem[] };

/**
 * Loads the texts of `content/texts/<slug>/` into the shared tables. Loading again is idempotent: a text whose
 * files are the same is left alone; a corrected one keeps the ids of its paragraphs (store-text), and so every
 * translation. A folder with a mistake is reported by file and line and stops nothing else: the text that was
 * loaded from it before stays as it was, and where only the reference has the mistake, so do its references.
 * Texts that are gone from the folder stay too.
 */
export async function loadContent(db: Database, contentDir: string, now: Date): Promise<LoadReport> {
  const report: LoadReport = { loaded: [], unchanged: 0, problems: [] };
  const folders = await contentFolders(contentDir);
  if (!folders) report.problems.push({ file: "content/texts", line: 1, reason: "missingFolder" });
  const seen = new Map<string, string>();
  for (const folder of folders ?? []) {
    const { name, slug } = folder;
    const twin = seen.get(slug);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      report.problems.push({ file: named(name, "text.md"), line: 1, reason: "badSlug", detail: name });
    } else if (twin !== undefined) {
      // On a case-sensitive disk "Tekst" and "tekst" are two folders, and would be one address.
      report.problems.push({ file: named(name, "text.md"), line: 1, reason: "duplicateSlug", detail: twin });
    } else {
      seen.set(slug, name);
      await loadFolder(db, folder, now, report);
    }
  }
  return report;
}

const named = (folder: string, file: string) => `content/texts/${folder}/${file}`;

async function loadFolder(
  db: Database,
  { name, dir, slug }: ContentFolder,
  now: Date,
  report: LoadReport,
): Promise<void> {
  const { problems } = report;
  const read = (file: string) => readPart(path.join(dir, file), named(name, file), problems);
  const [textFile, referenceFile, glossaryFile] = await Promise.all([
    read("text.md"),
    read("reference.en.md"),
    read("glossary.csv"),
  ]);
  if (glossaryFile.bytes) {
    const file = named(name, "glossary.csv");
    problems.push(...readGlossaryFile(glossaryFile.bytes).problems.map((problem) => ({ file, ...problem })));
  }
  if (!textFile.bytes) {
    if (textFile.readable) problems.push({ file: named(name, "text.md"), line: 1, reason: "missingFile" });
    return;
  }
  const parsed = parseTextFile(textFile.bytes, named(name, "text.md"));
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return;
  }
  let references: string[] | "asBefore" | null = referenceFile.readable ? null : "asBefore";
  if (referenceFile.bytes) {
    const file = named(name, "reference.en.md");
    const reference = parseReferenceFile(referenceFile.bytes, file, parsed.text.paragraphs);
    // The Dutch is readable without its reference, so only the reference is left out.
    references = reference.ok ? reference.references : "asBefore";
    if (!reference.ok) problems.push(...reference.problems);
  }
  const files = [textFile.bytes, Buffer.from("\0"), referenceFile.bytes ?? Buffer.of()];
  const contentHash = createHash("sha256").update(Buffer.concat(files)).digest("hex");
  const known = await db.text.findUnique({ where: { slug }, select: { contentHash: true } });
  if (known?.contentHash === contentHash) {
    report.unchanged += 1;
    return;
  }
  await storeText(db, { slug, contentHash, text: parsed.text, references }, now);
  report.loaded.push(slug);
}

/** A file that is there and cannot be read is reported; one that is not there may be optional. */
async function readPart(file: string, name: string, problems: Problem[]) {
  try {
    return { readable: true, bytes: await readFile(file) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "ENOENT") return { readable: true, bytes: null };
    problems.push({ file: name, line: 1, reason: "unreadableFile", detail: String(error.code) });
    return { readable: false, bytes: null };
  }
}
