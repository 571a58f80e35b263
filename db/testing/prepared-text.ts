import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { onTestFinished } from "vitest";
import { loadContent } from "../load-content";
import { testDatabase } from "./database";
import { temporaryFolder } from "./temporary-folder";

export const learnerId = "learner-1";
export const otherId = "learner-2";

/** A moment of the tests' day, in seconds after its start. */
export const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 22, 12, 0, 0) + seconds * 1000);

/** A text.md of these paragraphs; a line "# …" is a heading. */
export function textFile(paragraphs: readonly string[], title = "Een tekst"): string {
  const frontMatter = `---\ntitle: ${title}\nlanguage: nl\nauthor: Naast\nlicence: CC BY 4.0\nlevel: B1\n---\n`;
  return [frontMatter, ...paragraphs].join("\n\n");
}

/** Puts files into a folder of content: "een-tekst/text.md" and what it holds, or null to take it away. */
export async function writeContent(
  contentDir: string,
  files: Record<string, string | Uint8Array | null>,
): Promise<void> {
  await mkdir(path.join(contentDir, "texts"), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(contentDir, "texts", name);
    await mkdir(path.dirname(file), { recursive: true });
    if (content === null) await rm(file);
    else await writeFile(file, content);
  }
}

/** A database with two learners and one text, "een-tekst", of these paragraphs; removed when the test is over. */
export async function preparedText(...dutch: string[]) {
  const { db, file, close } = await testDatabase();
  onTestFinished(close);
  await db.learner.create({ data: { id: otherId, name: "Other", settings: {}, createdAt: at(0) } });
  const contentDir = await temporaryFolder();
  /** Corrects the text, with no reference, and gives the ids of its paragraphs. */
  const correct = async (paragraphs: readonly string[], now = at(0)): Promise<string[]> => {
    await writeContent(contentDir, { "een-tekst/text.md": textFile(paragraphs) });
    await loadContent(db, contentDir, now);
    const where = { retiredAt: null, section: { text: { slug: "een-tekst" } } };
    const rows = await db.paragraph.findMany({ where, orderBy: { position: "asc" } });
    return rows.map(({ id }) => id);
  };
  const [paragraphId = "", ...others] = await correct(dutch);
  return { db, file, contentDir, paragraphId, others, correct };
}
