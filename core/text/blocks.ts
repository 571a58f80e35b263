/** A heading or a paragraph of a file of content; `line` is where it begins, from 1. */
export type Block = { kind: "heading" | "paragraph"; content: string; line: number };

/**
 * Cuts lines, from the given index on, into blocks as Markdown does: blank lines separate them, the lines of
 * a paragraph are joined by one space, a line that begins with "# " (up to six) is a heading by itself.
 * A heading without words has empty content.
 */
export function splitBlocks(lines: string[], from: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [i, raw] of lines.entries()) {
    if (i < from) continue;
    const content = raw.trim();
    const heading = /^#{1,6}(?:\s+(.*))?$/.exec(content);
    if (content === "" || heading) open = null;
    if (heading) blocks.push({ kind: "heading", content: heading[1] ?? "", line: i + 1 });
    else if (open) open.content += ` ${content}`;
    else if (content !== "") {
      open = { kind: "paragraph", content, line: i + 1 };
      blocks.push(open);
    }
  }
  return blocks;
}
