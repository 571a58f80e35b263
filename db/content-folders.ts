import { readdir } from "node:fs/promises";
import path from "node:path";

export type ContentFolder = { name: string; dir: string; slug: string };

/**
 * The folders of `content/texts` by name, hidden ones left out, each with the address that its text gets. Two may
 * have one slug on a case-sensitive disk. null where there is no such folder.
 */
export async function contentFolders(contentDir: string): Promise<ContentFolder[] | null> {
  const root = path.join(contentDir, "texts");
  try {
    const found = await readdir(root, { withFileTypes: true });
    return found
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => ({ name, dir: path.join(root, name), slug: name.normalize("NFC").toLowerCase() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
