import { readFileSync } from "node:fs";

/** The paragraphs of a file of content/texts, without its front matter and heading signs. */
export function paragraphsIn(slug: string, file: "text.md" | "reference.en.md"): string[] {
  const source = readFileSync(new URL(`../../content/texts/${slug}/${file}`, import.meta.url), "utf8");
  const [, text = ""] = source.split(/^---\n[\s\S]*?\n---\n/);
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^## /, ""));
}
